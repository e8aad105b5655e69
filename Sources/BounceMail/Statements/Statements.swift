import Octets

/// A report's own text divided into statements, each with the recipients whose words it is.
///
///     This is the mail system at host mx.example.com.       nobody's
///
///     <ann@a.example>: 550 5.1.1 unknown user               Ann's
///
///     <bob@b.example>                                       Bob's and Kim's together
///     <kim@b.example>
///
///     Their mailboxes are full.                             goes on with the statement above it
///
/// A statement starts at a line that starts with an address, and at a line that names a recipient
/// whom the statement before does not name. It ends with its paragraph. If it has no words but
/// addresses, the next paragraph belongs to it, unless that names somebody else.
///
/// All recipients' is what stands in a report with one recipient only. A line that says something
/// of one recipient and something of another is nobody's.
struct Statements {
  /// One statement.
  struct Statement {
    /// The recipients by their places in the report; empty if it is nobody's.
    var owners: [Int]
    /// The lines that start with an address, each with its recipients.
    var heads: [(owners: [Int], line: Int)] = []
    /// Its other lines, in their order.
    var lines: [Range<Int>]
    /// Whether it starts with an address or a name.
    var isEntry: Bool
    /// Whether it has words besides addresses and what stands before them.
    var hasWords = false

    /// Its lines without those that start with the addresses of others.
    func lines(about recipient: Int) -> [Range<Int>] {
      heads.filter { $0.owners.contains(recipient) }.map { $0.line..<$0.line + 1 } + lines
    }
  }

  /// In the order of the text.
  let all: [Statement]
  private let text: BodyText
  /// The statements of each recipient by their places in ``all``.
  private let places: [[Int]]

  /// Divides a text.
  ///
  /// - Parameters:
  ///   - recipients: those whose words are looked for.
  ///   - end: the line after the last one that is read.
  init(_ text: BodyText, about recipients: [RecipientStatus], upTo end: Int) {
    self.text = text
    var reader = StatementReader(text, about: recipients)
    reader.read(upTo: min(end, text.lines.count, text.ownEnd))
    all = reader.statements
    var places = [[Int]](repeating: [], count: recipients.count)
    for (place, statement) in reader.statements.enumerated() {
      for owner in statement.owners { places[owner].append(place) }
    }
    self.places = places
  }

  /// The words of the statement about a recipient, on one line; nil if there is none with words.
  ///
  /// One that starts with the address is preferred to one that only names it.
  func words(about recipient: Int, limit: Int) -> Octets? {
    let own = places[recipient].map { all[$0] }.filter(\.hasWords)
    guard let statement = own.first(where: \.isEntry) ?? own.first else { return nil }
    var words = Octets()
    for lines in statement.lines(about: recipient) where words.count < limit {
      if !words.isEmpty { words.append(0x20) }
      words += text.joinedOwn(lines, limit: limit)
    }
    return Octets(words.prefix(limit)).withoutTornUTF8()
  }

  /// The lines of entries that start with an address of no recipient, in the order of the text.
  var othersEntries: [Range<Int>] {
    all.lazy.filter { $0.isEntry && $0.owners.isEmpty }.flatMap { statement in
      statement.heads.map { $0.line..<$0.line + 1 } + statement.lines
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  static let phrases = [StatementReader.titles]
}
