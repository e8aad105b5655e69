// A milter for tests: it records every callback of a message and adds them to the message as X-Step
// fields. Fields of the message control it: `X-Answer: STEP ANSWER` sets the answer to a later
// step, `X-Wait: FIFO` makes end of message wait until the FIFO is opened for writing.
//
//     milter-probe SOCKET [MODE [GROUP]]
//
// It writes `ready`, `reload` and how it ended to standard output, one a line.

import Glibc
import Milter
import Synchronization

/// Sessions that have not been closed.
let openSessions = Atomic<Int>(0)

/// Writes a line to standard output, without a buffer.
func say(_ line: String) {
  let octets = Array((line + "\n").utf8)
  _ = unsafe write(STDOUT_FILENO, octets, octets.count)
}

MilterSignals.block()
let arguments = CommandLine.arguments
do throws(MilterError) {
  guard arguments.count > 1 else {
    throw .badSocketSpecification("", reason: "no argument")
  }
  var options = MilterServer.Options(
    name: "milter-probe", socket: try SocketSpecification(arguments[1]))
  if arguments.count > 2 { options.access.mode = UInt32(arguments[2], radix: 8) ?? 0o600 }
  if arguments.count > 3 { options.access.group = arguments[3] }
  options.drainMilliseconds = 2000
  options.lingerMilliseconds = 5000
  options.negotiation = Negotiation(
    actions: [.addHeaders, .changeHeaders, .setSymbolList],
    steps: [.skip, .rejectedRecipients],
    macros: [.connect: ["j", "{client_addr}"], .envelopeFrom: ["i"]])
  let server = try MilterServer(options) { ProbeSession() }
  say("ready")
  let ending = try server.run { say("reload") }
  say(
    "ended signal=\(ending.signal ?? 0) messagesCut=\(ending.messagesCut) "
      + "callbacksCut=\(ending.callbacksCut) open=\(openSessions.load(ordering: .relaxed))")
} catch {
  say("failed \(error)")
  exit(2)
}
