import MilterClient
import Testing

@testable import Milter

@Suite struct MilterConnectionTests {
  enum Step { case mail, recipient, header, endOfMessage, abort, close }

  static let table: [(Step, MilterResponse, Int)] = [
    (.mail, .continue, 1), (.mail, .accept, 0), (.mail, .temporaryFailure, 0),
    (.recipient, .continue, 1), (.recipient, .accept, 0), (.recipient, .temporaryFailure, 1),
    (.header, .continue, 1), (.header, .accept, 0), (.header, .temporaryFailure, 0),
    (.endOfMessage, .continue, 0), (.abort, .continue, 0), (.close, .continue, 0),
  ]

  @Test("A message runs from MAIL to the step or answer that ends it", arguments: table)
  func running(step: Step, response: MilterResponse, left: Int) {
    let activity = MilterActivity()
    let context = RecordingContext()
    let session = Switching()
    let connection = MilterConnection(session: session, activity: activity)
    if step == .mail { session.response = response }
    #expect(connection.envelopeFrom([[60, 62]], context: context) == session.response)
    session.response = response
    switch step {
    case .mail: break
    case .recipient: #expect(connection.envelopeRecipient([], context: context) == response)
    case .header: #expect(connection.ending(response) == response)
    case .endOfMessage: #expect(connection.endOfMessage(context: context) == response)
    case .abort: connection.aborted()
    case .close: connection.closed()
    }
    #expect(activity.wait(for: .messages, atMostMilliseconds: 0) == left)
  }

  @Test("A message is not counted down twice")
  func twice() {
    let activity = MilterActivity()
    let connection = MilterConnection(session: Switching(), activity: activity)
    let context = RecordingContext()
    _ = connection.envelopeFrom([], context: context)
    _ = connection.envelopeFrom([], context: context)
    #expect(activity.wait(for: .messages, atMostMilliseconds: 0) == 1)
    connection.aborted()
    connection.closed()
    #expect(activity.wait(for: .messages, atMostMilliseconds: 0) == 0)
  }
}

/// A session that gives the answer in `response`.
private final class Switching: MilterSession {
  var response: MilterResponse = .continue
  func envelopeFrom(_: [[UInt8]], context: any MilterContext) -> MilterResponse { response }
  func envelopeRecipient(_: [[UInt8]], context: any MilterContext) -> MilterResponse { response }
  func endOfMessage(context: any MilterContext) -> MilterResponse { response }
}
