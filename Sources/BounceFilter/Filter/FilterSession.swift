import BounceMail
import Milter
import Octets

/// One connection; at most one message at a time (docs/architecture.md, "Callback by callback").
final class FilterSession: MilterSession {
  private let filter: Filter
  private var client = Client()
  private var message: MessageState?

  init(_ filter: Filter) { self.filter = filter }

  func connected(
    hostName: [UInt8], address: ClientAddress, context: any MilterContext
  ) -> MilterResponse {
    client = Client(hostName: hostName, address: address, context: context)
    return .continue
  }

  func envelopeFrom(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    message = MessageState(
      snapshot: filter.snapshot, sender: arguments.first ?? [], begun: filter.now())
    message?.queueID = context.macro("i")
    if let message {
      self.message?.tokenSource = message.snapshot.tokenPolicy.source(
        of: message, client: client, login: context.macro("{auth_authen}"))
    }
    filter.lookAfterStore()
    return .continue
  }

  func envelopeRecipient(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse {
    guard let recipient = arguments.first else { return .continue }
    if context.macro("{rcpt_mailer}") == Octets("error".utf8) {
      filter.rejected(
        withoutBrackets(recipient), from: message?.envelope.sender, client: client, context: context
      )
    } else {
      message?.addRecipient(recipient)
    }
    return .continue
  }

  func header(name: [UInt8], value: [UInt8], context: any MilterContext) -> MilterResponse {
    message?.addField(name: name, value: value)
    return .continue
  }

  func endOfHeaders(context: any MilterContext) -> MilterResponse {
    guard var message else { return .accept }
    let header = Header(message.header)
    message.isCandidate = Candidate.test(header, envelope: message.envelope)
    filter.decideTokens(&message, client: client, header: header)
    message.queueID = context.macro("i") ?? message.queueID
    filter.count { [message] counters in
      counters.messages += 1
      if message.isCandidate { counters.candidates += 1 }
    }
    let changesHeader =
      message.tokenDecision.makesToken
      || message.hasForgedFields && !message.snapshot.configuration.isDryRun
    self.message = message.isCandidate || changesHeader ? message : nil
    return self.message == nil ? .accept : .continue
  }

  func body(_ chunk: [UInt8], context: any MilterContext) -> MilterResponse {
    guard message?.isCandidate == true else { return .skip }
    return message?.addBody(chunk) == true ? .continue : .skip
  }

  func endOfMessage(context: any MilterContext) -> MilterResponse {
    defer { message = nil }
    guard var message else { return .accept }
    message.queueID = context.macro("i") ?? message.queueID
    return filter.finish(message, client: client, context: context)
  }

  func aborted() { message = nil }

  func closed() { message = nil }
}
