import Glibc
import Milter
import Synchronization

/// Records the calls that it gets.
final class ProbeSession: MilterSession {
  private var connection: [String] = []
  private var steps: [String] = []
  private var answers: [String: MilterResponse] = [:]
  private var waitPath: String?
  private var bodyOctets = 0
  private var recipients = 0

  init() { openSessions.add(1, ordering: .relaxed) }

  private func note(_ step: String, _ texts: [UInt8]...) -> MilterResponse {
    let parts = texts.map { String(decoding: $0.prefix(200), as: UTF8.self) }
    if steps.count < 100 || step == "eom" { steps.append(([step] + parts).joined(separator: " ")) }
    return answers[step] ?? .continue
  }

  private func begin() {
    steps = connection
    (answers, waitPath, bodyOctets, recipients) = ([:], nil, 0, 0)
  }

  func connected(
    hostName: [UInt8], address: ClientAddress, context: any MilterContext
  ) -> MilterResponse {
    let text =
      switch address {
      case .inet(let address, let port): String(decoding: address, as: UTF8.self) + " \(port)"
      case .inet6(let address, let port): String(decoding: address, as: UTF8.self) + " 6 \(port)"
      case .local(let path): "local " + String(decoding: path, as: UTF8.self)
      case .unknown: "unknown"
      }
    let macro = String(decoding: context.macro("{client_addr}") ?? [], as: UTF8.self)
    connection = ["connect \(String(decoding: hostName, as: UTF8.self)) \(text) [\(macro)]"]
    return .continue
  }

  func envelopeFrom(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    begin()
    return note("mail", context.macro("i") ?? [], Array(arguments.joined(separator: [124])))
  }

  func envelopeRecipient(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    recipients += 1
    return note("rcpt", Array(arguments.joined(separator: [124])))
  }

  func header(name: [UInt8], value: [UInt8], context: any MilterContext) -> MilterResponse {
    let text = String(decoding: value, as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "X-Answer":
      let words = text.split(separator: " ").map(String.init)
      let known: [String: MilterResponse] = [
        "accept": .accept, "tempfail": .temporaryFailure, "skip": .skip,
      ]
      if words.count == 2 { answers[words[0]] = known[words[1]] }
    case "X-Wait": waitPath = text
    default: break
    }
    return note("header", name, Array("\(value.count)".utf8))
  }

  func endOfHeaders(context: any MilterContext) -> MilterResponse { note("eoh") }

  func body(_ chunk: [UInt8], context: any MilterContext) -> MilterResponse {
    bodyOctets += chunk.count
    return note("body", Array("\(chunk.count)".utf8))
  }

  func endOfMessage(context: any MilterContext) -> MilterResponse {
    let response = note("eom", Array("\(recipients) \(bodyOctets)".utf8))
    if let waitPath {
      // This tells the test that the callback runs.
      _ = context.insertHeader(at: 1, name: Array("X-Waits".utf8), value: Array("yes".utf8))
      // Opening a FIFO for reading waits for its writer.
      close(unsafe open(waitPath, O_RDONLY))
    }
    for step in steps {
      _ = context.insertHeader(at: 1, name: Array("X-Step".utf8), value: Array(step.utf8))
    }
    _ = context.insertHeader(at: 1, name: Array("X-Top".utf8), value: Array("top".utf8))
    _ = context.changeHeader(name: Array("X-Forged".utf8), occurrence: 2, value: nil)
    _ = context.changeHeader(name: Array("X-Forged".utf8), occurrence: 1, value: Array("x".utf8))
    // Neither may reach the MTA, because a C string would end at the NUL.
    _ = context.insertHeader(at: 1, name: Array("X-Step".utf8), value: [65, 0, 66])
    return response
  }

  func aborted() { _ = note("abort") }

  func closed() { openSessions.subtract(1, ordering: .relaxed) }
}
