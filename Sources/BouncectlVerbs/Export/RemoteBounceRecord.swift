import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// An event in the column layout of PowerMTA's remote-bounce records, so that loaders made for those read it.
struct RemoteBounceRecord {
  static let columns = [
    "type", "timeLogged", "orig", "rcpt", "orcpt", "dsnAction", "dsnStatus", "dsnDiag", "dsnMta",
    "dsnReportingMta", "bounceCat", "srcType", "srcMta", "envId", "format",
  ]

  private let event: BounceEvent
  private let type: String

  /// nil for what is no delivery report: those have no such record.
  init?(_ event: BounceEvent) {
    switch event.type {
    case .hard, .soft: type = "rb"
    case .delayed, .delivered, .recovered: type = "rs"
    case .complaint, .autoReply, .disposition, .sampled: return nil
    }
    self.event = event
  }

  /// The values, in the order of ``columns``; empty where the event has none.
  var cells: [Octets] {
    [
      Octets(type.utf8),
      Octets((event.time.map { TimeWords.seconds($0) + "+0000" } ?? "").utf8),
      event.sender ?? event.original.sender ?? [],
      event.recipient ?? event.originalRecipient ?? [],
      event.originalRecipient ?? [],
      Octets((event.action?.rawValue ?? action).utf8),
      Octets((event.status ?? event.enhancedStatus)?.description.utf8 ?? "".utf8),
      event.diagnostic.map { Octets("smtp;".utf8) + $0 } ?? [],
      event.remoteMTA ?? [],
      event.reportingMTA ?? [],
      Octets((event.category?.rawValue ?? "").utf8),
      Octets((event.origin == .local ? "local" : "smtp").utf8),
      sourceMTA,
      event.envelopeID ?? [],
      event.format ?? [],
    ]
  }

  private var action: String {
    switch event.type {
    case .hard, .soft: "failed"
    case .delayed: "delayed"
    default: "delivered"
    }
  }

  /// `name (address)` of the client that handed the report over.
  private var sourceMTA: Octets {
    guard let address = event.milter.clientAddress else { return event.milter.clientName ?? [] }
    guard let name = event.milter.clientName else { return address }
    return name + Octets(" (".utf8) + address + Octets(")".utf8)
  }
}
