import Foundation
import MilterClient
import Testing

@Suite struct MilterStopTests {
  @Test(
    "SIGTERM, SIGINT and SIGHUP end in order and at once", arguments: [SIGTERM, SIGINT, SIGHUP])
  func stops(signal: Int32) throws {
    let probe = try Probe()
    let idle = try probe.connect()
    let start = ContinuousClock.now
    probe.kill(signal)
    #expect(
      probe.nextLine()?.hasPrefix("ended signal=\(signal) messagesCut=0 callbacksCut=0") == true)
    #expect(probe.waitForExit() == 0)
    #expect(ContinuousClock.now - start < .seconds(4), "libmilter alone takes five")
    #expect(!FileManager.default.fileExists(atPath: probe.socket))
    #expect(!FileManager.default.fileExists(atPath: probe.socket + ".closing"))
    idle.close()
  }

  @Test("SIGUSR1 reloads and serving goes on, in the middle of a message too")
  func reload() throws {
    let probe = try Probe()
    let client = try probe.connect()
    _ = try client.begin()
    for _ in 0..<3 {
      probe.kill(SIGUSR1)
      #expect(probe.nextLine() == "reload")
    }
    #expect(try client.endOfMessage() == .continue)
  }

  @Test("A message in progress at SIGTERM comes to its end and is answered")
  func drains() throws {
    let probe = try Probe()
    let client = try probe.connect()
    _ = try client.envelopeFrom("<>")
    probe.kill(SIGTERM)
    while FileManager.default.fileExists(atPath: probe.socket) { sched_yield() }
    #expect(throws: MilterClientError.self) { try MilterClient(path: probe.socket) }
    _ = try client.envelopeRecipient("<a@b.test>")
    #expect(try client.endOfMessage() == .continue)
    #expect(client.modifications.count > 3)
    #expect(
      probe.nextLine()?.hasPrefix("ended signal=15 messagesCut=0 callbacksCut=0") == true)
  }

  @Test("A callback that is running at SIGTERM answers even after the drain's time is up")
  func lingers() throws {
    let probe = try Probe()
    let fifo = try probe.makeFIFO()
    let client = try probe.connect()
    _ = try client.begin()
    _ = try client.header("X-Wait", fifo)
    _ = try client.endOfHeaders()
    try client.send(MilterPacket("E"))
    var last = try client.receive()
    #expect(MilterModification(last)?.fieldText == "X-Waits: yes", "end of message is running")
    probe.kill(SIGTERM)
    for path in [probe.socket, probe.socket + ".closing"] {
      while FileManager.default.fileExists(atPath: path) { sched_yield() }
    }
    probe.release(fifo)
    while MilterModification(last) != nil { last = try client.receive() }
    #expect(MilterAnswer(last) == .continue)
    #expect(
      probe.nextLine()?.hasPrefix("ended signal=15 messagesCut=1 callbacksCut=0") == true)
  }

  @Test("A message that does not end is cut when the drain's time is up")
  func cuts() throws {
    let probe = try Probe()
    let client = try probe.connect()
    _ = try client.envelopeFrom("<>")
    probe.kill(SIGTERM)
    #expect(probe.nextLine()?.hasPrefix("ended signal=15 messagesCut=1") == true)
    #expect(probe.waitForExit() == 0)
  }
}
