import Foundation
import MilterClient
import Testing

/// A client that breaks the protocol loses its own connection and nothing else.
@Suite struct HostileProtocolTests {
  static let garbage: [(String, [UInt8])] = [
    ("length 0", [0, 0, 0, 0]),
    ("length 0, twice", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("length 4 GB", [255, 255, 255, 255, 66]),
    ("length 2 GB", [127, 255, 255, 255, 66]),
    ("one octet over the limit", bigEndian((4 << 20) + 2) + [66]),
    ("cut in the length", [0, 0]),
    ("cut in the data", [0, 0, 0, 100, 76, 65]),
    ("unknown command", MilterPacket("z", [1, 2, 3]).octets),
    ("NUL as a command", [0, 0, 0, 1, 0]),
    ("negotiation cut short", MilterPacket("O", [0, 0]).octets),
    ("header without a value", MilterPacket("L", Array("Subject".utf8)).octets),
    ("header without octets", MilterPacket("L").octets),
    ("connect without an address", MilterPacket("C", Array("host\0".utf8)).octets),
    ("connect with a strange family", MilterPacket("C", Array("host\0Z".utf8)).octets),
    (
      "connect with a bad address",
      MilterPacket("C", Array("host\u{0}4\u{1}\u{1}x.y\0".utf8)).octets
    ),
    ("sender without a NUL", MilterPacket("M", Array("<>".utf8)).octets),
    ("sender without octets", MilterPacket("M").octets),
    ("recipient without octets", MilterPacket("R").octets),
    ("macros without a step", MilterPacket("D").octets),
    ("macros for a strange step", MilterPacket("D", [255, 105, 0, 120, 0]).octets),
    ("macro without a value", MilterPacket("D", Array("Mi".utf8)).octets),
    ("steps out of order", MilterPacket("E").octets + MilterPacket("R", [120, 0]).octets),
    ("two negotiations", MilterPacket("O", bigEndian(6) + bigEndian(1) + bigEndian(0)).octets),
    ("text instead", Array("GET / HTTP/1.0\r\n\r\n".utf8)),
  ]

  @Test("Garbage at any stage ends or keeps its own connection; the next message is served")
  func garbage() throws {
    let probe = try Probe()
    for (name, octets) in Self.garbage {
      for stage in 0...3 {
        let client = try MilterClient(path: probe.socket)
        if stage > 0 { try client.negotiate() }
        if stage > 1 { _ = try client.begin() }
        if stage > 2 { _ = try client.header("Subject", "x") }
        // The milter may close while this is being sent.
        try? client.send(octets: octets)
        client.close()
      }
      let client = try probe.connect()
      let message = Array("Subject: one\n\nbody\n".utf8)
      let answer = try client.message(from: "<>", to: ["<a@b.test>"], message)
      #expect(answer == .continue, "after \(name)")
    }
    #expect(probe.isRunning)
    probe.kill(SIGTERM)
    let ended = probe.nextLine()
    #expect(ended == "ended signal=15 messagesCut=0 callbacksCut=0 open=0", "sessions released")
  }

  @Test("An abort at each stage leaves the session ready for the next message", arguments: 0...5)
  func abort(stage: Int) throws {
    let client = try Probe().connect()
    _ = try client.connect()
    if stage > 0 { _ = try client.envelopeFrom("<>") }
    if stage > 1 { _ = try client.envelopeRecipient("<a@b.test>") }
    if stage > 2 { _ = try client.header("Subject", "x") }
    if stage > 3 { _ = try client.endOfHeaders() }
    if stage > 4 { _ = try client.body([120]) }
    try client.abort()
    let message = Array("Subject: one\n\nbody\n".utf8)
    #expect(try client.message(from: "<>", to: ["<a@b.test>"], message) == .continue)
    #expect(client.modifications.contains { $0.fieldText == "X-Step: eom 1 6" })
  }

  @Test("After QUIT_NC the connection takes the next message")
  func quitNewConnection() throws {
    let client = try Probe().connect()
    _ = try client.connect()
    try client.send(MilterPacket("K"))
    // libmilter 8.17 neither closes the session nor answers a connect here. Postfix sends no
    // QUIT_NC.
    let message = Array("Subject: one\n\nbody\n".utf8)
    #expect(try client.message(from: "<>", to: ["<a@b.test>"], message) == .continue)
    #expect(client.modifications.contains { $0.fieldText == "X-Step: eom 1 6" })
  }

  @Test("Fifty thousand recipients are each answered")
  func recipients() throws {
    let client = try Probe().connect()
    _ = try client.envelopeFrom("<>")
    for number in 0..<50_000 {
      guard try client.envelopeRecipient("<r\(number)@b.test>") == .continue else {
        Issue.record("recipient \(number)")
        return
      }
    }
    #expect(try client.endOfMessage() == .continue)
    #expect(client.modifications.contains { $0.fieldText == "X-Step: eom 50000 0" })
  }

  @Test("A thousand ESMTP arguments arrive as the first 64")
  func arguments() throws {
    let client = try Probe().connect()
    let texts = ["<>"] + (1..<1000).map { "A\($0)" }
    _ = try client.step("M", texts.flatMap { Array($0.utf8) + [0] })
    _ = try client.envelopeRecipient("<a@b.test>")
    #expect(try client.endOfMessage() == .continue)
    let sent = client.modifications[0].fieldText ?? ""
    #expect(sent.hasPrefix("X-Step: mail  <>|A1|A2|"))
  }

  @Test(
    "A field of 300,000 octets arrives whole: Postfix's limit can be set beyond libmilter's own")
  func longField() throws {
    let client = try Probe().connect()
    _ = try client.begin()
    #expect(try client.header("Subject", String(repeating: "x", count: 300_000)) == .continue)
    _ = try client.endOfHeaders()
    #expect(try client.endOfMessage() == .continue)
    #expect(client.modifications.contains { $0.fieldText == "X-Step: header Subject 300000" })
  }

  @Test("A client that disconnects during end of message does not affect other connections")
  func disappears() throws {
    let probe = try Probe()
    let fifo = try probe.makeFIFO()
    let client = try probe.connect()
    _ = try client.begin()
    _ = try client.header("X-Wait", fifo)
    _ = try client.endOfHeaders()
    try client.send(MilterPacket("E"))
    #expect(MilterModification(try client.receive())?.fieldText == "X-Waits: yes")
    client.close()
    probe.release(fifo)
    let other = try probe.connect()
    #expect(try other.begin() == .continue)
    #expect(try other.endOfMessage() == .continue)
    try other.quit()
    probe.kill(SIGTERM)
    #expect(probe.nextLine() == "ended signal=15 messagesCut=0 callbacksCut=0 open=0")
  }
}
