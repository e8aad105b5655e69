public import Octets

/// Where in the SMTP conversation the reply was given (RFC 5321 §3).
public enum Stage: String, Sendable, CaseIterable, Comparable {
  case connect, ehlo, mail, rcpt, data
  case endOfData = "end-of-data"

  /// The order of the conversation.
  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .connect: 0
    case .ehlo: 1
    case .mail: 2
    case .rcpt: 3
    case .data: 4
    case .endOfData: 5
    }
  }
}

extension Stage {
  /// The stage of an SMTP command, by the names that servers use: `RCPT TO`, `end of DATA`,
  /// `initial connection`.
  public init?(command: Octets) { self.init(command: command, at: 0) }

  /// The stage of the command at a position of a text.
  init?(command text: Octets, at position: Int) {
    guard let found = Stage.commands.first(where: { text.has($0.name, at: position) }) else {
      return nil
    }
    self = found.stage
  }

  private static let commands: [(name: String, stage: Stage)] = [
    ("rcpt", .rcpt), ("mail", .mail), ("end of data", .endOfData), ("data", .data),
    ("pipelined data", .data), ("bdat", .endOfData), ("ehlo", .ehlo), ("helo", .ehlo),
    ("lhlo", .ehlo), ("starttls", .ehlo), ("auth", .ehlo), ("initial connection", .connect),
    ("connect", .connect), ("sending data block", .endOfData), ("pipelined rcpt", .rcpt),
    ("pipelined mail", .mail), ("pipelined end of data", .endOfData), ("xclient", .ehlo),
  ]
}
