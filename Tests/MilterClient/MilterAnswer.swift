/// A milter's answer to one step.
public enum MilterAnswer: Equatable, Sendable {
  case `continue`, accept, reject, discard, temporaryFailure, skip
  /// An SMTP reply in full.
  case reply([UInt8])
  /// Any other letter.
  case other(UInt8)

  /// The answer in a packet.
  public init(_ packet: MilterPacket) {
    self =
      switch Unicode.Scalar(packet.command) {
      case "c": .continue
      case "a": .accept
      case "r": .reject
      case "d": .discard
      case "t": .temporaryFailure
      case "s": .skip
      case "y": .reply(packet.texts.first ?? [])
      default: .other(packet.command)
      }
  }
}

/// A change that a milter asked for at end of message.
public enum MilterModification: Equatable, Sendable {
  case addHeader(name: [UInt8], value: [UInt8])
  case insertHeader(index: Int, name: [UInt8], value: [UInt8])
  /// An empty value deletes.
  case changeHeader(occurrence: Int, name: [UInt8], value: [UInt8])
  case progress
  case other(MilterPacket)

  /// nil for a packet that ends the step.
  public init?(_ packet: MilterPacket) {
    func pair(after count: Int) -> ([UInt8], [UInt8]) {
      let rest = MilterPacket("m", Array(packet.data.dropFirst(count))).texts
      return (rest.first ?? [], rest.dropFirst().first ?? [])
    }
    switch Unicode.Scalar(packet.command) {
    case "h":
      let (name, value) = pair(after: 0)
      self = .addHeader(name: name, value: value)
    case "i":
      let (name, value) = pair(after: 4)
      self = .insertHeader(index: Int(number(packet.data)), name: name, value: value)
    case "m":
      let (name, value) = pair(after: 4)
      self = .changeHeader(occurrence: Int(number(packet.data)), name: name, value: value)
    case "p": self = .progress
    case "b", "+", "-", "e", "q", "2": self = .other(packet)
    default: return nil
    }
  }

  /// The value of an added or inserted field as text, for comparing in tests.
  public var fieldText: String? {
    switch self {
    case .addHeader(let name, let value), .insertHeader(_, let name, let value):
      String(decoding: name + Array(": ".utf8) + value, as: UTF8.self)
    default: nil
    }
  }
}
