// libmilter's callbacks. Each does four steps: find the connection, copy the octets, call a method,
// return a status. `unsafe` in this file: C strings and lists that are valid until the callback
// returns.

internal import CMilter
internal import Synchronization

/// What is needed to make a connection's session.
///
/// libmilter serves one milter per process, so there is one value of this type.
struct MilterService: Sendable {
  let negotiation: Negotiation
  let activity: MilterActivity
  let makeSession: @Sendable () -> any MilterSession
}

/// What new connections are made from; set by `MilterServer.init` before libmilter starts.
///
/// The first callback of a connection takes this lock. Later ones do not: `MilterConnection` keeps
/// what they need.
let milterService = Mutex<MilterService?>(nil)

@c @implementation
func cmilterOnNegotiate(
  _ session: OpaquePointer, _ offeredActions: UInt32, _ offeredProtocol: UInt32,
  _ actions: UnsafeMutablePointer<UInt32>, _ steps: UnsafeMutablePointer<UInt32>
) -> Int32 {
  let connection = unsafe connection(of: session)
  let answer = (connection?.negotiation ?? Negotiation()).answer(
    offer: Negotiation(
      actions: MilterActions(rawValue: offeredActions),
      steps: MilterSteps(rawValue: offeredProtocol)))
  connection?.understandsSkip = answer.steps.contains(.skip)
  unsafe actions.pointee = answer.actions.rawValue
  unsafe steps.pointee = answer.steps.rawValue
  for (stage, names) in answer.macros {
    _ = unsafe cmilter_set_symbol_list(session, stage.rawValue, names.joined(separator: " "))
  }
  return MilterResponse.continue.status
}

@c @implementation
func cmilterOnConnect(
  _ session: OpaquePointer, _ hostName: UnsafePointer<CChar>?, _ family: Int32,
  _ address: UnsafePointer<CChar>, _ port: UInt16
) -> Int32 {
  let text = unsafe octets(address)
  let client: ClientAddress =
    switch family {
    case CMILTER_FAMILY_INET: .inet(address: text, port: port)
    case CMILTER_FAMILY_INET6: .inet6(address: text, port: port)
    case CMILTER_FAMILY_LOCAL: .local(path: text)
    default: .unknown
    }
  let name = unsafe octets(hostName)
  return unsafe answer(session) {
    $0.session.connected(hostName: name, address: client, context: $1)
  }
}

@c @implementation
func cmilterOnEnvfrom(
  _ session: OpaquePointer, _ arguments: UnsafePointer<UnsafePointer<CChar>>, _ count: Int
) -> Int32 {
  let arguments = unsafe list(arguments, count)
  return unsafe answer(session) { $0.envelopeFrom(arguments, context: $1) }
}

@c @implementation
func cmilterOnEnvrcpt(
  _ session: OpaquePointer, _ arguments: UnsafePointer<UnsafePointer<CChar>>, _ count: Int
) -> Int32 {
  let arguments = unsafe list(arguments, count)
  return unsafe answer(session) { $0.envelopeRecipient(arguments, context: $1) }
}

@c @implementation
func cmilterOnHeader(
  _ session: OpaquePointer, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> Int32 {
  let name = unsafe octets(name)
  let value = unsafe octets(value)
  return unsafe answer(session) {
    $0.ending($0.session.header(name: name, value: value, context: $1))
  }
}

@c @implementation
func cmilterOnEoh(_ session: OpaquePointer) -> Int32 {
  unsafe answer(session) { $0.ending($0.session.endOfHeaders(context: $1)) }
}

@c @implementation
func cmilterOnBody(
  _ session: OpaquePointer, _ octets: UnsafePointer<UInt8>?, _ count: Int
) -> Int32 {
  let chunk = unsafe Array(UnsafeBufferPointer(start: octets, count: octets == nil ? 0 : count))
  return unsafe answer(session) { $0.ending($0.session.body(chunk, context: $1)) }
}

@c @implementation
func cmilterOnEom(_ session: OpaquePointer) -> Int32 {
  unsafe answer(session) { $0.endOfMessage(context: $1) }
}

@c @implementation
func cmilterOnAbort(_ session: OpaquePointer) -> Int32 {
  unsafe answer(session) { connection, _ in
    connection.aborted()
    return .continue
  }
}

@c @implementation
func cmilterOnClose(_ session: OpaquePointer) -> Int32 {
  // A connection that closed before its first callback has no session, and needs none to close.
  guard let kept = unsafe cmilter_private(session) else { return MilterResponse.continue.status }
  _ = unsafe cmilter_set_private(session, nil)
  unsafe Unmanaged<MilterConnection>.fromOpaque(kept).takeRetainedValue().closed()
  return MilterResponse.continue.status
}

// MARK: Steps

/// Runs one callback.
///
/// Answers `continue` if the connection has no session and none can be made.
private func answer(
  _ session: OpaquePointer, _ call: (MilterConnection, LibmilterContext) -> MilterResponse
) -> Int32 {
  guard let connection = unsafe connection(of: session) else {
    return MilterResponse.continue.status
  }
  connection.activity.callbackBegan()
  defer { connection.activity.callbackEnded() }
  let response = call(connection, unsafe LibmilterContext(session: session))
  let isSkipTooMuch = response == .skip && !connection.understandsSkip
  return (isSkipTooMuch ? .continue : response).status
}

/// The connection stored in libmilter's session.
///
/// The first callback makes it. If that fails, the next callback tries again.
private func connection(of session: OpaquePointer) -> MilterConnection? {
  if let kept = unsafe cmilter_private(session) {
    return unsafe Unmanaged<MilterConnection>.fromOpaque(kept).takeUnretainedValue()
  }
  guard let service = milterService.withLock({ $0 }) else { return nil }
  let connection = MilterConnection(
    session: service.makeSession(), activity: service.activity, negotiation: service.negotiation)
  let kept = unsafe Unmanaged.passRetained(connection)
  guard unsafe cmilter_set_private(session, kept.toOpaque()) == 0 else {
    unsafe kept.release()
    return nil
  }
  return connection
}

private func list(_ arguments: UnsafePointer<UnsafePointer<CChar>>, _ count: Int) -> [[UInt8]] {
  unsafe UnsafeBufferPointer(start: arguments, count: count).map { unsafe octets($0) }
}
