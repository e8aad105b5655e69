import Octets

/// The lines of a report's text that are not the reporting server's own statement.
///
/// They are the returned message and its header, single fields of a header, quoted lines, and
/// footers that gateways add: legal notices and advertisements of virus scanners.
///
/// Found when first asked for; used by one thread.
final class ForeignLines {
  /// The line at which the returned message starts.
  private var end: Int?
  private var numbers: Set<Int> = []

  /// The line at which the returned message starts; `lines.count` when the text has none.
  func end(of text: BodyText) -> Int {
    if let end { return end }
    let found = text.original()?.mark ?? Self.signature(in: text) ?? text.lines.count
    end = found
    addFields(of: text, upTo: found)
    addFooters(of: text, upTo: found)
    return found
  }

  /// Whether a line is not the server's own.
  func contains(_ number: Int, of text: BodyText) -> Bool {
    number >= end(of: text) || numbers.contains(number) || Self.isQuote(number, in: text)
  }

  /// Whether a line is quoted: it starts with `>`, and not with the `>>>` of a transcript.
  private static func isQuote(_ number: Int, in text: BodyText) -> Bool {
    text.line(number, startsWith: ">") && !text.line(number, startsWith: ">>>")
  }

  static let phrases = [fields, footers]

  /// The mark of a signature (RFC 3676 §4.3), two hyphens and a space.
  private static func signature(in text: BodyText) -> Int? {
    text.firstLine(containing: "-- ", from: 0) { line, start in
      text.lines[line].count == 3 && text.lines[line].lowerBound == start
    }
  }

  /// Fields of a header that report texts repeat, with their folded lines.
  private func addFields(of text: BodyText, upTo end: Int) {
    for first in text.lines(startingAny: [Self.fields], in: 0..<end)
    where text.line(first, startsWithAny: Self.fields) {
      numbers.insert(first)
      var number = first + 1
      while number < end, !text.isBlank(number),
        text.indentation(number) > text.indentation(first)
      {
        numbers.insert(number)
        number += 1
      }
    }
  }

  static let fields: PhraseSet = [
    "received:", "return-path:", "message-id:", "x-virus-", "x-spam-", "x-antivirus", "x-scanned",
    "x-amavis", "x-mailscanner", "dkim-signature:", "authentication-results:", "mime-version:",
    "received-spf:", "arc-seal:", "x-mailer:",
  ]

  /// The paragraphs of footers; of a paragraph with an address only the lines from the words on.
  private func addFooters(of text: BodyText, upTo end: Int) {
    for number in text.lines(startingAny: [Self.footers], in: 0..<end)
    where !numbers.contains(number) {
      var first = number
      while first > 0, !text.isBlank(first - 1), text.address(inLine: first - 1) == nil {
        first -= 1
      }
      numbers.formUnion(first..<max(first + 1, min(end, text.paragraph(from: number).end)))
    }
  }

  /// Words of legal notices and of virus scanners' advertisements.
  static let footers: PhraseSet = [
    "not the intended recipient", "not an intended recipient", "not the named addressee",
    "confidentiality notice", "this e-mail and any attachment", "this email and any attachment",
    "this message and any attachment", "this e-mail is confidential", "this email is confidential",
    "this message is confidential", "intended solely for the", "intended only for the",
    "accepts no liability", "accept no liability", "accepts no responsibility",
    "please consider the environment", "before printing this",
    "nicht der richtige adressat", "nicht der beabsichtigte", "enthält vertrauliche",
    "ce message et toutes les pièces", "n'êtes pas le destinataire",
    "este mensaje y sus archivos", "si usted no es el destinatario",
    "se você não é o destinatário", "se non siete il destinatario", "niet de beoogde ontvanger",
    "virus-free. www", "virus-free.www", "no virus found in this", "checked for viruses by",
    "scanned for all viruses", "scanned for all known viruses", "checked for all viruses",
    "checked by avg", "scanned for viruses and dangerous content", "is believed to be clean",
    "scanned for viruses by", "scanned by the symantec", "scanned by the messagelabs",
    "protected by avast", "avast antivirus", "avg anti-virus", "avast-antivirus",
    "auf viren geprüft", "auf viren überprüft", "l'absence de virus", "libre de virus",
    "livre de vírus", "privo di virus", "virusvrij",
  ]
}

extension BodyText {
  /// The line at which the returned message starts; `lines.count` when the text has none.
  var ownEnd: Int { foreign.end(of: self) }

  /// Whether a line is the reporting server's own (``ForeignLines``).
  func isOwn(_ number: Int) -> Bool { !foreign.contains(number, of: self) }

  /// The server's own lines of a range, joined to one line.
  func joinedOwn(
    _ numbers: Range<Int>, limit: Int = RecipientStatus.reasonOctetsLimit
  ) -> Octets {
    let numbers = numbers.clamped(to: 0..<lines.count)
    guard let first = numbers.first else { return [] }
    let lines = ownLines(from: lines[first].lowerBound, upTo: numbers.upperBound, limit: limit)
    return SharedWords.whole(lines, limit: limit)
  }

  /// The server's own lines from an offset up to a line, without white space at their sides.
  ///
  /// Empty when they have no words at all.
  func ownLines(
    from start: Int, upTo end: Int, limit: Int = RecipientStatus.reasonOctetsLimit
  ) -> [Octets] {
    var result: [Octets] = []
    var count = 0
    for number in line(at: start)..<max(line(at: start), min(end, lines.count, ownEnd))
    where isOwn(number) && count < limit {
      let line = lines[number]
      let words = octets.oneLine(
        min(max(start, line.lowerBound), line.upperBound)..<line.upperBound, limit: limit)
      result.append(words)
      count += words.count
    }
    return result.allSatisfy(\.isEmpty) ? [] : result
  }
}
