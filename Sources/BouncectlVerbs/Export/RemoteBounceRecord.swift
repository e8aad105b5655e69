import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// An event in the columns of PowerMTA's remote-bounce records, for programs that load those.
struct RemoteBounceRecord {
  /// The titles of the columns, in PowerMTA's order.
  static let columns = layout.map { $0.key.member.column ?? $0.key.name }

  private let event: BounceEvent
  private let type: String

  /// nil if the event is not from a delivery report: other events have no such record.
  init?(_ event: BounceEvent) {
    switch event.type {
    case .hard, .soft: type = "rb"
    case .delayed, .delivered, .recovered: type = "rs"
    case .complaint, .autoReply, .disposition, .sampled: return nil
    }
    self.event = event
  }

  /// The values, in the order of ``columns``; empty if the event has none.
  var cells: [Octets] { Self.layout.map { $0.cell(self) } }

  private struct Column {
    let key: EventKey
    let cell: @Sendable (RemoteBounceRecord) -> Octets

    init(_ key: EventKey, _ cell: @escaping @Sendable (RemoteBounceRecord) -> Octets) {
      (self.key, self.cell) = (key, cell)
    }
  }

  private static let layout = [
    Column(.type) { Octets($0.type.utf8) },
    Column(.time) { Octets(($0.event.time.map { TimeWords.seconds($0) + "+0000" } ?? "").utf8) },
    Column(.sender) { $0.event.sender ?? $0.event.original.sender ?? [] },
    Column(.recipient) { $0.event.recipient ?? $0.event.originalRecipient ?? [] },
    Column(.originalRecipient) { $0.event.originalRecipient ?? [] },
    Column(.action) { Octets(($0.event.action?.rawValue ?? $0.action).utf8) },
    Column(.status) {
      Octets(($0.event.status ?? $0.event.enhancedStatus)?.description.utf8 ?? "".utf8)
    },
    Column(.diagnostic) { $0.event.diagnostic.map { Octets("smtp;".utf8) + $0 } ?? [] },
    Column(.remoteMTA) { $0.event.remoteMTA ?? [] },
    Column(.reportingMTA) { $0.event.reportingMTA ?? [] },
    Column(.category) { Octets(($0.event.category?.rawValue ?? "").utf8) },
    Column(.origin) { Octets(($0.event.origin == .local ? "local" : "smtp").utf8) },
    Column(.milter) { $0.sourceMTA },
    Column(.envelopeID) { $0.event.envelopeID ?? [] },
    Column(.format) { $0.event.format ?? [] },
  ]

  private var action: String {
    switch event.type {
    case .hard, .soft: "failed"
    case .delayed: "delayed"
    default: "delivered"
    }
  }

  /// `name (address)` of the client that submitted the report.
  private var sourceMTA: Octets {
    guard let address = event.milter.clientAddress else { return event.milter.clientName ?? [] }
    guard let name = event.milter.clientName else { return address }
    return name + Octets(" (".utf8) + address + Octets(")".utf8)
  }
}
