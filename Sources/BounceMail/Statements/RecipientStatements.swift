import Octets

/// Collects the recipients that a text names, each with the words about it.
///
/// A reader of a format says where it names a recipient, and which words follow; this type says
/// whose words they are:
/// - words are about the recipient named last, and about those named together with it
/// - words in which lines start with or name one of these are about that one
/// - a recipient that is named again keeps the words that it has
/// - lines that are not the server's own (``ForeignLines``) are nobody's
struct RecipientStatements {
  private let action: Action
  private(set) var recipients: [RecipientStatus] = []
  /// The recipients' places by their addresses.
  private var places: [Octets: Int] = [:]
  /// The places of the recipients that the words are about.
  private var group: [Int] = []
  /// The words about them, one line each.
  private var lines: [Octets] = []
  private var octets = 0

  init(action: Action) { self.action = action }

  /// Whether no more recipients are taken.
  var isFull: Bool { recipients.count >= DeliveryStatus.recipientsLimit }

  /// Whether nothing has been said about the recipients named last.
  var isReasonEmpty: Bool { lines.isEmpty }

  /// Starts the words about a recipient.
  ///
  /// - Parameter isTogether: whether it shares the words with the recipients named before it, about
  ///   whom nothing has been said yet.
  mutating func name(_ address: Octets, isTogether: Bool = false) {
    let key = AddressKey.exact(address)
    let place = places[key]
    if let place, group == [place] { return }
    let isKept = place.map { recipients[$0].diagnostic != nil } ?? false
    if !isTogether || isKept || !lines.isEmpty { close() }
    if let place {
      if recipients[place].diagnostic == nil, !group.contains(place) { group.append(place) }
      return
    }
    places[key] = recipients.count
    group.append(recipients.count)
    recipients.append(RecipientStatus(address: address, action: action, reason: []))
  }

  /// Changes the recipient named last.
  mutating func change(_ change: (inout RecipientStatus) -> Void) {
    if let place = group.last { change(&recipients[place]) }
  }

  /// Adds words about the recipients named last.
  mutating func add(_ words: Octets) {
    guard !words.isEmpty, !group.isEmpty, octets < RecipientStatus.reasonOctetsLimit else { return }
    lines.append(words)
    octets += words.count + 1
  }

  /// Makes the next words those of the recipient named last alone.
  mutating func separate() {
    if lines.isEmpty, group.count > 1 { group.removeFirst(group.count - 1) }
  }

  /// Ends the words about the recipients named last.
  mutating func close() {
    defer {
      group = []
      lines = []
      octets = 0
    }
    guard !lines.isEmpty, !group.isEmpty else { return }
    let reasons = SharedWords.parts(of: lines, among: group.map { recipients[$0] })
    for (place, reason) in zip(group, reasons) where !reason.isEmpty {
      recipients[place].diagnostic = recipients[place].diagnostic ?? reason
      recipients[place].remoteMTA = recipients[place].remoteMTA ?? RemoteHost.name(in: reason)
    }
  }
}

/// Divides the words that several recipients share.
enum SharedWords {
  /// What of some lines is about each of some recipients, on one line; empty when nothing is.
  ///
  /// Words that name none of them are about all of them.
  static func parts(of lines: [Octets], among recipients: [RecipientStatus]) -> [Octets] {
    if recipients.count > 1, let parts = named(lines, among: recipients) { return parts }
    let all = whole(lines)
    return recipients.map { _ in all }
  }

  /// What of some lines is about each of some recipients by name; nil when they say nothing of one
  /// of them by name.
  ///
  /// Lines before the first one that names one of them are about all of them.
  static func named(_ lines: [Octets], among recipients: [RecipientStatus]) -> [Octets]? {
    let text = BodyText(Octets(lines.joined(separator: [0x0A])))
    var reader = StatementReader(text, about: recipients)
    reader.read(upTo: text.lines.count)
    let statements = reader.statements
    guard let first = statements.firstIndex(where: { !$0.owners.isEmpty || $0.isEntry }) else {
      return nil
    }
    var parts = [[Range<Int>]](repeating: [], count: recipients.count)
    for statement in statements[first...] where statement.hasWords {
      for owner in statement.owners { parts[owner] += statement.lines(about: owner) }
    }
    guard parts.contains(where: { !$0.isEmpty }) else { return nil }
    let common = statements[..<first].flatMap(\.lines)
    return parts.map { own in
      own.isEmpty ? [] : whole((common + own).map { text.joined($0) })
    }
  }

  /// Lines on one line.
  static func whole(_ lines: [Octets], limit: Int = RecipientStatus.reasonOctetsLimit) -> Octets {
    let words = Octets(lines.filter { !$0.isEmpty }.joined(separator: [0x20]))
    return Octets(words.prefix(limit)).withoutTornUTF8()
  }
}
