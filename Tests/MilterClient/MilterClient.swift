import Glibc

/// Why the client failed.
public enum MilterClientError: Error, Equatable {
  /// A system call failed.
  case system(String, errno: Int32)
  /// The milter closed the connection.
  case closed
  /// No answer in time.
  case timeOut
  /// The milter's negotiation is too short.
  case badNegotiation
}

/// The MTA's side of a milter connection over a UNIX socket.
///
/// Steps that the milter has declined are not sent and return `continue`, as in Postfix.
public final class MilterClient {
  /// What the milter asked for.
  public private(set) var negotiated = Negotiated()
  /// Changes asked for since the last message's start.
  public private(set) var modifications: [MilterModification] = []
  /// How long to wait for an answer.
  public var timeOutMilliseconds: Int32 = 30_000
  private let descriptor: Int32
  private var isOpen = true
  /// The process that serves the client; kept as long as the client.
  private let server: AnyObject?

  /// The answer to an offer.
  public struct Negotiated: Equatable, Sendable {
    /// The protocol's version.
    public var version: UInt32 = 0
    /// SMFIF_ flags.
    public var actions: UInt32 = 0
    /// SMFIP_ flags.
    public var steps: UInt32 = 0
    /// Macro names by stage number.
    public var macros: [UInt32: String] = [:]
  }

  /// Connects.
  ///
  /// - Parameter server: The process to keep until the client ends, if any.
  public init(path: String, server: AnyObject? = nil) throws(MilterClientError) {
    self.server = server
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let code = unsafe withUnsafeBytes(of: &address) { octets in
      unsafe octets.withMemoryRebound(to: sockaddr.self) { address in
        unsafe Glibc.connect(
          descriptor, address.baseAddress, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if code != 0 {
      let code = errno
      close()
      throw .system("connect", errno: code)
    }
  }

  deinit { close() }

  /// Closes the connection without sending QUIT.
  public func close() {
    if isOpen { Glibc.close(descriptor) }
    isOpen = false
  }

  // MARK: Packets

  /// Sends octets as they are.
  public func send(octets: [UInt8]) throws(MilterClientError) {
    var sent = 0
    while sent < octets.count {
      let count = unsafe octets.withUnsafeBytes { octets in
        unsafe Glibc.send(
          descriptor, octets.baseAddress?.advanced(by: sent), octets.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        throw [EPIPE, ECONNRESET].contains(errno) ? .closed : .system("send", errno: errno)
      }
      sent += count
    }
  }

  /// Sends one packet.
  public func send(_ packet: MilterPacket) throws(MilterClientError) {
    try send(octets: packet.octets)
  }

  /// Waits for one packet.
  public func receive() throws(MilterClientError) -> MilterPacket {
    let length = Int(number(try read(4)))
    let octets = try read(max(length, 1))
    return MilterPacket(Unicode.Scalar(octets[0]), Array(octets.dropFirst()))
  }

  private func read(_ count: Int) throws(MilterClientError) -> [UInt8] {
    var octets = [UInt8](repeating: 0, count: count)
    var have = 0
    while have < count {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&wait, 1, timeOutMilliseconds) == 0 { throw .timeOut }
      let got = unsafe octets.withUnsafeMutableBytes { octets in
        unsafe recv(descriptor, octets.baseAddress?.advanced(by: have), count - have, 0)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw errno == ECONNRESET ? .closed : .system("recv", errno: errno) }
      if got == 0 { throw .closed }
      have += got
    }
    return octets
  }

  // MARK: Steps

  /// Offers what Postfix offers, or the given part of it.
  @discardableResult
  public func negotiate(
    actions: UInt32 = 0x1FF, steps: UInt32 = 0x1F_FFFF
  ) throws(MilterClientError) -> Negotiated {
    try send(MilterPacket("O", bigEndian(6) + bigEndian(actions) + bigEndian(steps)))
    let data = try receive().data
    guard data.count >= 12 else { throw .badNegotiation }
    negotiated = Negotiated(
      version: number(data), actions: number(data.dropFirst(4)), steps: number(data.dropFirst(8)))
    var rest = data.dropFirst(12)
    while rest.count > 4 {
      let text = rest.dropFirst(4).prefix { $0 != 0 }
      negotiated.macros[number(rest)] = String(decoding: text, as: UTF8.self)
      rest = rest.dropFirst(4 + text.count + 1)
    }
    return negotiated
  }

  /// Macros for the step with this letter.
  public func macros(
    for step: Unicode.Scalar, _ values: KeyValuePairs<String, String>
  ) throws(MilterClientError) {
    let texts = values.flatMap { [$0.key, $0.value] }
    try send(MilterPacket("D", [UInt8(step.value)] + closed(texts)))
  }

  /// Sends a step and waits for its answer; keeps the modifications that come before it.
  public func step(
    _ command: Unicode.Scalar, _ data: [UInt8] = []
  ) throws(MilterClientError) -> MilterAnswer {
    if let bit = Self.declining[command], negotiated.steps & bit != 0 { return .continue }
    try send(MilterPacket(command, data))
    while true {
      let packet = try receive()
      guard let change = MilterModification(packet) else { return MilterAnswer(packet) }
      modifications.append(change)
    }
  }

  /// The SMFIP_NO flag that declines each step.
  private static let declining: [Unicode.Scalar: UInt32] = [
    "C": 0x1, "H": 0x2, "M": 0x4, "R": 0x8, "B": 0x10, "L": 0x20, "N": 0x40, "U": 0x100, "T": 0x200,
  ]

  /// Connect from an IPv4 client.
  public func connect(
    hostName: String = "client.test", address: String = "192.0.2.1", port: UInt16 = 2525
  ) throws(MilterClientError) -> MilterAnswer {
    let family: Unicode.Scalar = address.contains(":") ? "6" : "4"
    let data = closed([hostName]) + [UInt8(family.value), UInt8(port >> 8), UInt8(port & 0xFF)]
    return try step("C", data + closed([address]))
  }

  /// HELO.
  public func helo(_ name: String = "client.test") throws(MilterClientError) -> MilterAnswer {
    try step("H", closed([name]))
  }

  /// MAIL: a message begins.
  public func envelopeFrom(_ arguments: String...) throws(MilterClientError) -> MilterAnswer {
    modifications = []
    return try step("M", closed(arguments))
  }

  /// RCPT.
  public func envelopeRecipient(_ arguments: String...) throws(MilterClientError) -> MilterAnswer {
    try step("R", closed(arguments))
  }

  /// DATA.
  public func data() throws(MilterClientError) -> MilterAnswer { try step("T") }

  /// One field.
  public func header(_ name: String, _ value: String) throws(MilterClientError) -> MilterAnswer {
    try step("L", closed([name, value]))
  }

  /// End of headers.
  public func endOfHeaders() throws(MilterClientError) -> MilterAnswer { try step("N") }

  /// One body chunk.
  public func body(_ chunk: [UInt8]) throws(MilterClientError) -> MilterAnswer {
    try step("B", chunk)
  }

  /// End of message.
  public func endOfMessage() throws(MilterClientError) -> MilterAnswer { try step("E") }

  /// Sends abort; there is no answer.
  public func abort() throws(MilterClientError) { try send(MilterPacket("A")) }

  /// Ends the session; there is no answer.
  public func quit() throws(MilterClientError) {
    try send(MilterPacket("Q"))
    close()
  }

  private func closed(_ texts: [String]) -> [UInt8] { texts.flatMap { Array($0.utf8) + [0] } }
}
