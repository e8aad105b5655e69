import BounceClassifier
import BounceEvents
import Octets

/// What somebody says that a reply or a message means: one line of a file of labels.
struct Label {
  /// What is judged.
  enum Subject {
    /// An SMTP reply that was the last one.
    case reply(Octets)
    /// A message: a path, or `PATH#N` for one of an mbox.
    case message(String)
  }

  /// The number of the line, from 1.
  var line: Int
  var subject: Subject
  /// A category, or for what is no failure the event's type, or ``Judged/nothing``.
  var category: String
  /// The type, where the label says it.
  var type: EventType?
  /// The recipient that a message is judged for, in lower case; nil for its first one.
  var recipient: Octets?

  /// Whether a hard verdict contradicts the label.
  var forbidsHard: Bool {
    if let type { return type != .hard }
    return Category(rawValue: category)?.isHard != true
  }

  /// Whether a verdict says what the label says, an expired one by its own category or its cause's.
  func agrees(with judged: Judged) -> Bool {
    (category == judged.category || category == judged.cause)
      && (type == nil || type == judged.type)
  }

  /// The names that a label may have as its category.
  static let categories: Set<String> = Set(
    Category.allCases.map(\.rawValue)
      + EventType.allCases.filter { !$0.isFailure }.map(\.rawValue) + [Judged.nothing])
}

/// What was judged of the subject of a label.
struct Judged {
  /// The category of a message that tells of no recipient, or not of the one that was asked for.
  static let nothing = "none"

  var category: String
  var type: EventType?
  /// The category of the last attempt, with `message-expired`.
  var cause: String?
  var rule: Octets

  /// - Parameter event: nil for none.
  init(_ event: BounceEvent?) {
    type = event?.type
    category = event.map { $0.category?.rawValue ?? $0.type.rawValue } ?? Self.nothing
    cause = event?.cause?.rawValue
    rule = event?.rule ?? []
  }

  /// `hard bad-mailbox`; the type alone where there is no category.
  var words: String {
    guard let type, type.isFailure else { return category }
    return "\(type.rawValue) \(category)"
  }
}
