/// One SMTP connection, from connect to close, with any number of messages.
///
/// The calls for one session come one after another, but not always on the same thread. Octets are
/// passed as libmilter gives them: without line ends for arguments, with inner line ends (LF) for
/// folded field values, with CRLF for the body. No list or text is longer than `MilterLimits` says.
/// Every call has a default that answers `continue`, so a session implements only those it uses.
/// The names are those of libmilter's callbacks, spelled out. There is no call for HELO, DATA and
/// unknown commands.
public protocol MilterSession: AnyObject {
  /// `xxfi_connect`. The name is `localhost` and the address 127.0.0.1 for mail that did not come
  /// by SMTP.
  func connected(
    hostName: [UInt8], address: ClientAddress, context: any MilterContext
  ) -> MilterResponse
  /// `xxfi_envfrom`: the sender as written, then the ESMTP arguments. A message begins.
  func envelopeFrom(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse
  /// `xxfi_envrcpt`: the recipient as written, then the ESMTP arguments.
  func envelopeRecipient(_ arguments: [[UInt8]], context: any MilterContext) -> MilterResponse
  /// `xxfi_header`: one field.
  func header(name: [UInt8], value: [UInt8], context: any MilterContext) -> MilterResponse
  /// `xxfi_eoh`.
  func endOfHeaders(context: any MilterContext) -> MilterResponse
  /// `xxfi_body`: the next chunk, which may end anywhere, also inside a line.
  func body(_ chunk: [UInt8], context: any MilterContext) -> MilterResponse
  /// `xxfi_eom`: the only call in which the context changes the message.
  func endOfMessage(context: any MilterContext) -> MilterResponse
  /// `xxfi_abort`: the message ended without end of message; the connection may go on.
  func aborted()
  /// `xxfi_close`: the connection is over and the session is released after this call.
  func closed()
}

extension MilterSession {
  /// Answers `continue`.
  public func connected(
    hostName: [UInt8], address: ClientAddress, context: any MilterContext
  ) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func envelopeFrom(
    _ arguments: [[UInt8]], context: any MilterContext
  ) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func envelopeRecipient(
    _ arguments: [[UInt8]], context: any MilterContext
  ) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func header(
    name: [UInt8], value: [UInt8], context: any MilterContext
  ) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func endOfHeaders(context: any MilterContext) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func body(_ chunk: [UInt8], context: any MilterContext) -> MilterResponse { .continue }
  /// Answers `continue`.
  public func endOfMessage(context: any MilterContext) -> MilterResponse { .continue }
  /// Does nothing.
  public func aborted() {}
  /// Does nothing.
  public func closed() {}
}
