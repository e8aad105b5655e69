/// One connection's session and where it is in a message.
///
/// libmilter runs the callbacks of one connection one at a time, so nothing here is locked. Only
/// `activity` is shared with other connections; it has its own lock.
final class MilterConnection {
  let session: any MilterSession
  let activity: MilterActivity
  /// What this milter asks of the MTA.
  let negotiation: Negotiation
  /// Whether the MTA supports `skip`: libmilter sends it even to an MTA that does not.
  var understandsSkip = false
  private var isInMessage = false

  init(
    session: any MilterSession, activity: MilterActivity, negotiation: Negotiation = Negotiation()
  ) {
    self.session = session
    self.activity = activity
    self.negotiation = negotiation
  }

  /// MAIL: the message counts as running until its end, its abort or an answer that ends it.
  func envelopeFrom(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    isInMessage = isInMessage || activity.messageBegan()
    return ending(session.envelopeFrom(arguments, context: context))
  }

  /// RCPT: a temporary failure refuses this recipient only, and the message goes on.
  func envelopeRecipient(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    let response = session.envelopeRecipient(arguments, context: context)
    return response == .temporaryFailure ? response : ending(response)
  }

  /// Returns an answer given between MAIL and end of message, and notes if it ends the message.
  func ending(_ response: MilterResponse) -> MilterResponse {
    switch response {
    case .accept, .temporaryFailure: messageEnded()
    case .continue, .skip: break
    }
    return response
  }

  func endOfMessage(context: any MilterContext) -> MilterResponse {
    defer { messageEnded() }
    return session.endOfMessage(context: context)
  }

  func aborted() {
    session.aborted()
    messageEnded()
  }

  func closed() {
    session.closed()
    messageEnded()
  }

  private func messageEnded() {
    if isInMessage { activity.messageEnded() }
    isInMessage = false
  }
}
