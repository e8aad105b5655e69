import BounceEvents

/// Counters since the daemon's start; logged when it ends.
public struct FilterCounters: Sendable, Equatable, CustomStringConvertible {
  /// Messages whose end of headers was reached.
  public var messages: UInt64 = 0
  /// Those whose body was read.
  public var candidates: UInt64 = 0
  /// Messages with at least one event.
  public var reports: UInt64 = 0
  /// Events of reports, in the journal.
  public var events: UInt64 = 0
  /// Events of refused recipients, handed to the journal.
  public var rejectEvents: UInt64 = 0
  /// Events of unproven reports and of refused recipients of other clients that exceeded the limits
  /// and were not journaled one by one.
  public var sampledEvents: UInt64 = 0
  /// Forged fields: fields with names of ours that were in a message on arrival.
  public var forgedFields: UInt64 = 0
  /// Tokens made.
  public var tokens: UInt64 = 0
  /// Failed and delayed recipients of reports, by what the token said, in the order of
  /// `TokenFinding.allCases`.
  public private(set) var tokenFindings = [UInt64](
    repeating: 0, count: TokenFinding.allCases.count)
  /// Messages answered with a temporary failure.
  public var temporaryFailures: UInt64 = 0
  /// Times the journal could not be written.
  public var journalErrors: UInt64 = 0
  /// Messages of which the MTA refused at least one change.
  public var tagErrors: UInt64 = 0
  /// Places where candidates were broken or over a limit, at most ``ReportReader/defectsLimit`` a
  /// message.
  public var defects: UInt64 = 0

  /// All zero.
  public init() {}

  /// Counts what the token said of a recipient.
  mutating func add(_ finding: TokenFinding?) {
    guard let finding, let index = TokenFinding.allCases.firstIndex(of: finding) else { return }
    tokenFindings[index] += 1
  }

  /// `token-valid=3 token-absent=0 …`.
  private var findings: String {
    zip(TokenFinding.allCases, tokenFindings).map { "token-\($0.rawValue)=\($1)" }
      .joined(separator: " ")
  }

  /// `messages=12 candidates=3 …`.
  public var description: String {
    "messages=\(messages) candidates=\(candidates) reports=\(reports) events=\(events)"
      + " reject-events=\(rejectEvents)"
      + " sampled-events=\(sampledEvents) forged-fields=\(forgedFields)"
      + " tokens=\(tokens) \(findings)"
      + " temporary-failures=\(temporaryFailures) journal-errors=\(journalErrors)"
      + " tag-errors=\(tagErrors) defects=\(defects)"
  }
}
