"""Markdown, as the pages of docs/ use it, into the macros of man(7).

A table becomes a list of tagged paragraphs, so that it fits every terminal: its first column is the
tag, the others stand below it, with their headings if there are several.
"""
import re

# Where a page of docs/ is found as a manual page.
PAGES = {
    "cli.md": "bouncectl(1)",
    "configuration.md": "bounce-milter.toml(5)",
    "headers.md": "bounce-milter-headers(7)",
    "journal.md": "bounce-milter-journal(5)",
}
# The folder that holds the other pages; `make install` puts the real one in its place.
FOLDER = "/usr/local/share/doc/bounce-milter/"
SPAN = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)")
ITEM = re.compile(r"(- |\d+\. )")
ROMAN, BOLD = r"\fR", r"\fB"


def escaped(text):
    """Text as roff prints it literally; what is not ASCII as its code point."""
    text = text.replace("\\", r"\e")
    return "".join(c if ord(c) < 128 else f"\\[u{ord(c):04X}]" for c in text)


def literal(text):
    """Code: its hyphens, quotes, carets and tildes are those that a shell reads."""
    text = escaped(text)
    names = (("-", r"\-"), ("'", r"\(aq"), ("`", r"\(ga"), ("^", r"\(ha"), ("~", r"\(ti"))
    for sign, name in names:
        text = text.replace(sign, name)
    return text


def bold(text):
    return BOLD + literal(text) + ROMAN


def reference(name):
    """The manual page of a page of docs/, or the file."""
    if name in PAGES:
        page, section = PAGES[name][:-1].split("(")
        return f"{bold(page)}({section})"
    return literal(FOLDER + name)


def prose(text):
    """Words that may hold names of other pages."""
    parts = re.split(r"\b([a-z]+\.md)\b", text)
    return "".join(reference(p) if i % 2 else escaped(p) for i, p in enumerate(parts))


def inline(text):
    """One paragraph's text: code and strong words are bold, links become references."""
    result, end = [], 0
    for span in SPAN.finditer(text):
        result.append(prose(text[end:span.start()]))
        code, strong, label, target = span.groups()
        if target and target.endswith((".md", ".json")):
            result.append(reference(target))
        elif target:
            result.append(f"{escaped(label)} ({literal(target)})")
        else:
            result.append(bold(code or strong))
        end = span.end()
    return "".join(result) + prose(text[end:])


class Page:
    """The lines of one manual page."""

    def __init__(self, name, section, summary, date):
        self.name = name
        # No hyphenation and a ragged margin: names of options stay whole.
        self.lines = [
            f'.TH "{literal(name)}" "{section}" "{date}" "bounce-milter" "bounce-milter"',
            ".nh", ".ad l"]
        self.heading("Name")
        self.text(rf"{literal(name)} \- {escaped(summary.rstrip('.'))}")

    def text(self, line):
        self.lines.append(r"\&" + line if line.startswith((".", "'")) else line)
        self.after_heading = False

    def heading(self, title):
        self.lines.append(f'.SH "{escaped(title).upper()}"')
        self.after_heading = True

    def subheading(self, title):
        self.lines.append(f'.SS "{escaped(title)}"')
        self.after_heading = True

    def paragraph(self, text):
        if not self.after_heading:
            self.lines.append(".PP")
        self.text(inline(text))

    def tagged(self, tag, texts):
        """A tag, and lines below it, in roff; without lines the tag alone."""
        self.lines.append(".TP")
        self.text(tag)
        if not texts:
            self.lines.append(r"\&")
        for number, text in enumerate(texts):
            if number > 0:
                self.lines.append(".br")
            self.text(text)

    def code(self, lines):
        if not self.after_heading:
            self.lines.append(".PP")
        self.lines += [".RS 4", ".nf"]
        for line in lines:
            self.text(literal(line))
        self.lines += [".fi", ".RE"]

    def item(self, marker, text):
        self.lines.append(rf'.IP "{marker}" 4')
        self.text(inline(text))

    def table(self, rows):
        heads, body = rows[0][1:], rows[2:]
        for first, *others in body:
            named = [
                f"{inline(head)}: {inline(cell)}" if head and len(heads) > 1 else inline(cell)
                for head, cell in zip(heads, others) if cell]
            self.tagged(inline(first), named)

    def markdown(self, lines):
        """The blocks of a page of docs/, without its first heading."""
        for block in blocks(lines):
            first = block[0]
            if first.startswith("#"):
                level, title = first.split(" ", 1)
                self.heading(title) if len(level) < 3 else self.subheading(title)
            elif first.startswith("    "):
                self.code([line[4:] for line in block])
            elif first.startswith("|"):
                self.table([cells(line) for line in block])
            elif ITEM.match(first):
                for marker, text in items(block):
                    self.item(marker, text)
            else:
                self.paragraph(" ".join(line.strip() for line in block))

    def rendered(self):
        return "\n".join(self.lines) + "\n"


def kind(line):
    if line.startswith("#"):
        return "heading"
    if line.startswith("    "):
        return "code"
    if line.startswith("|"):
        return "table"
    return "list" if ITEM.match(line) else "text"


def blocks(lines):
    """Lines that belong together: what empty lines part; code keeps those in its midst."""
    block = []
    for line in lines:
        is_next = not line or (block and kind(line) == "heading")
        if block and kind(block[0]) in ("text", "list", "table") and line:
            is_next = kind(line) in ("heading", "table") and kind(block[0]) != kind(line)
            is_next = is_next or (kind(block[0]) == "text" and kind(line) == "list")
        elif block and kind(block[0]) == "code":
            is_next = bool(line) and kind(line) != "code"
        elif block and kind(block[0]) == "heading":
            is_next = True
        if is_next and block:
            yield trimmed(block)
            block = []
        if line or block:
            block.append(line)
    if block:
        yield trimmed(block)


def trimmed(block):
    while not block[-1]:
        block.pop()
    return block


def cells(row):
    """A table row's cells; \\| is a bar in a cell."""
    parts = row.replace("\\|", "\0").strip().strip("|").split("|")
    return [part.strip().replace("\0", "|") for part in parts]


def items(block):
    """Markers and texts of a list's items."""
    found = []
    for line in block:
        mark = ITEM.match(line)
        if mark:
            marker = r"\(bu" if mark.group() == "- " else mark.group().strip()
            found.append([marker, line[mark.end():]])
        else:
            found[-1][1] += " " + line.strip()
    return found
