import Octets

/// Reads a text's lines once, and divides them into ``Statements``.
struct StatementReader {
  private let text: BodyText
  private let index: RecipientIndex
  /// Whether the text is about several recipients.
  private let isShared: Bool
  private(set) var statements: [Statements.Statement] = []
  /// Whether the last statement ends at a blank line, or is ended by what follows it.
  private var isClosed = true
  /// The indentation of the entry that starts the last statement, and whether a colon follows it.
  private var indentation = 0
  private var hasColon = false
  /// The offset after the last address in the last statement.
  private var nameEnd = 0
  /// For a recipient with several statuses, by its first one: the entries about it so far.
  private var entries: [Int: Int] = [:]

  init(_ text: BodyText, about recipients: [RecipientStatus]) {
    self.text = text
    isShared = recipients.count > 1
    index = RecipientIndex(recipients)
  }

  /// Reads the lines before an end.
  mutating func read(upTo end: Int) {
    for number in 0..<end {
      if text.isBlank(number) {
        isClosed = true
      } else if !text.isOwn(number) || isTitle(number) {
        statements.append(Statements.Statement(owners: [], lines: [], isEntry: false))
        isClosed = true
      } else {
        read(number)
      }
    }
  }

  /// What stands beside an address and is longer says something.
  private static let labelOctetsLimit = 16

  /// Titles of a session's transcript: what is below says of each recipient what it is about.
  static let titles: PhraseSet = ["transcript", "errors occurred"]

  private func isTitle(_ number: Int) -> Bool {
    isShared && text.line(number, startsWith: "--") && text.line(number, containsAny: Self.titles)
  }

  private mutating func read(_ number: Int) {
    if let (owners, end) = entry(number) {
      startEntry(number, owners, upTo: end)
      return
    }
    let names = text.addresses(in: text.lines[number]).compactMap { found in
      let owners = index.recipients(with: found.address)
      return owners.isEmpty ? nil : (owners: owners, found: found)
    }
    guard let first = names.first else { return add(number) }
    if continues(first.owners, from: number, at: first.found.start) {
      add(number, hasWords: isEntry)
    } else {
      start(number, first.owners)
      let others = text.octets.span.trimmed(text.lines[number]).count - first.found.address.count
      if others > Self.labelOctetsLimit { statements[statements.count - 1].hasWords = true }
    }
    for name in names { join(name.owners, name.found) }
    addWords(from: nameEnd, of: number)
  }

  private var last: Statements.Statement? { statements.last }
  private var isEntry: Bool { statements.last?.isEntry ?? false }

  /// The address or name that a line starts with: whose it is, nobody's if it is no recipient's,
  /// and the offset after it.
  ///
  /// Not in a line that is indented further than the entry that it belongs to, or that has no colon
  /// after the address as the entry has.
  private func entry(_ number: Int) -> (owners: [Int], end: Int)? {
    let isInEntry = !isClosed && isEntry
    if isInEntry, text.indentation(number) > indentation { return nil }
    if let found = text.addressAtStart(number) {
      if isListed(found) { return nil }
      if isInEntry, hasColon, !isColon(before: found.rest) { return nil }
      let owners = index.recipients(with: found.address)
      if isInEntry, !owners.isEmpty, owners == last?.owners { return nil }
      return (owners, found.rest)
    }
    return index.hasNames ? name(number) : nil
  }

  /// Whether an address at the start of a line goes on with those that a sentence lists.
  private func isListed(_ found: BodyText.FoundAddress) -> Bool {
    guard let last, !isClosed, !last.isEntry, !last.owners.isEmpty, !last.hasWords else {
      return false
    }
    let between = nameEnd..<max(nameEnd, found.start)
    let hasComma = text.octets[nameEnd - 1] == UInt8(ascii: ",")
    return isConnecting(between) && (hasComma || !text.octets[between].allSatisfy(\.isWhite))
  }

  /// The display name that a line starts with: whole, so that no other name starts with it.
  private func name(_ number: Int) -> (owners: [Int], end: Int)? {
    let line = text.octets.span.trimmed(text.lines[number])
    var end = line.lowerBound
    for _ in 0..<Self.nameWordsLimit {
      let mark = text.octets[end..<line.upperBound].firstIndex { Self.nameEnds.contains($0) }
      end = mark ?? line.upperBound
      let rest = text.octets.span.trimmed(end..<line.upperBound)
      let next = rest.isEmpty ? 0 : text.octets[rest.lowerBound]
      let owners = index.recipients(named: Octets(text.octets[line.lowerBound..<end]))
      if !owners.isEmpty, !next.isUpper { return (owners, end) }
      guard !rest.isEmpty else { return nil }
      end = rest.lowerBound + (Self.nameEnds.contains(next) ? 1 : 0)
    }
    return nil
  }

  /// The most words of a display name.
  private static let nameWordsLimit = 8

  private func isColon(before end: Int) -> Bool { text.octets[end - 1] == UInt8(ascii: ":") }

  /// Octets that may follow a display name or a word of it.
  private static let nameEnds = Octets(" <(:\t".utf8)

  /// Starts an entry, or joins its recipients to the entries above it that have no words yet.
  private mutating func startEntry(_ number: Int, _ owners: [Int], upTo end: Int) {
    let owners = own(owners)
    let isTogether = isEntry && !(last?.hasWords ?? true) && last?.owners.isEmpty == owners.isEmpty
    if isTogether, isWordless(end..<text.lines[number].upperBound) {
      let others = owners.filter { !(last?.owners.contains($0) ?? false) }
      statements[statements.count - 1].owners += others
    } else {
      statements.append(Statements.Statement(owners: owners, lines: [], isEntry: true))
    }
    statements[statements.count - 1].heads.append((owners, number))
    isClosed = false
    indentation = text.indentation(number)
    hasColon = isColon(before: end)
    nameEnd = end
    addWords(from: end, of: number)
  }

  /// Of several statuses of one recipient the one that this entry is about: the first entry is
  /// about the first status.
  private mutating func own(_ owners: [Int]) -> [Int] {
    guard let first = owners.first, owners.count > 1, index.haveOneAddress(owners) else {
      return owners
    }
    let count = entries[first, default: 0]
    entries[first] = count + 1
    return [owners[min(count, owners.count - 1)]]
  }

  private mutating func start(_ number: Int, _ owners: [Int]) {
    statements.append(
      Statements.Statement(owners: owners, lines: [number..<number + 1], isEntry: false))
    isClosed = false
    nameEnd = text.lines[number].lowerBound
  }

  /// Whether a line that names recipients goes on with the last statement.
  private func continues(_ owners: [Int], from number: Int, at start: Int) -> Bool {
    guard let last else { return false }
    if isEntry, !isClosed { return true }
    let isSame = owners.allSatisfy { last.owners.contains($0) }
    if isClosed { return !last.hasWords && !last.owners.isEmpty && isSame }
    return isSame || !last.hasWords && isConnecting(nameEnd..<start)
  }

  /// Adds the recipients of a name to the last statement; makes it nobody's if the statement has
  /// said something of others already.
  private mutating func join(_ owners: [Int], _ found: BodyText.FoundAddress) {
    guard let last, !isEntry else { return }
    defer { nameEnd = max(nameEnd, found.rest) }
    let others = owners.filter { !last.owners.contains($0) }
    guard !others.isEmpty, !last.owners.isEmpty else { return }
    let isConnected = found.start >= nameEnd && isConnecting(nameEnd..<found.start)
    statements[statements.count - 1].owners = isConnected ? last.owners + others : []
  }

  /// Adds a line that names nobody.
  private mutating func add(_ number: Int, hasWords: Bool = true) {
    guard let last else { return startUnnamed(number) }
    if isClosed, last.hasWords || last.owners.isEmpty && !isEntry { return startUnnamed(number) }
    if isEntry, !isClosed, !last.hasWords, last.heads.count > 1 { separate() }
    addLine(number)
    if hasWords { addWords(from: text.lines[number].lowerBound, of: number) }
  }

  /// Makes a statement of its own for the last one of several addresses: what is directly below it
  /// is about that one only.
  private mutating func separate() {
    let place = statements.count - 1
    let head = statements[place].heads.removeLast()
    statements[place].owners.removeAll { head.owners.contains($0) }
    statements.append(
      Statements.Statement(owners: head.owners, heads: [head], lines: [], isEntry: true))
  }

  private mutating func startUnnamed(_ number: Int) {
    start(number, [])
    addWords(from: text.lines[number].lowerBound, of: number)
  }

  private mutating func addLine(_ number: Int) {
    let place = statements.count - 1
    if let lines = statements[place].lines.last, lines.upperBound == number {
      statements[place].lines[statements[place].lines.count - 1] = lines.lowerBound..<number + 1
    } else {
      statements[place].lines.append(number..<number + 1)
    }
    isClosed = false
  }

  private mutating func addWords(from start: Int, of number: Int) {
    let end = text.lines[number].upperBound
    guard !statements.isEmpty, start < end, !isWordless(start..<end) else { return }
    statements[statements.count - 1].hasWords = true
  }

  /// Whether a range has neither letters nor digits.
  private func isWordless(_ range: Range<Int>) -> Bool {
    range.isEmpty || range.allSatisfy { !text.octets[$0].isAlphanumeric && text.octets[$0] < 0x80 }
  }

  /// Whether only punctuation and one short word (`and`, `et`, `и`) stand between two addresses.
  private func isConnecting(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 64 else { return range.isEmpty }
    let words = text.octets[range].split { !$0.isAlphanumeric && $0 < 0x80 }
    return words.isEmpty || words.count == 1 && words[0].count <= 4
  }
}
