internal import CMilter

/// What a callback answers.
///
/// There is no reject and no discard, so that this program never loses a message.
public enum MilterResponse: Sendable, Equatable {
  /// Continue. At end of message: the message passes.
  case `continue`
  /// The message passes, and the MTA sends no more of it. In answer to connect, this holds for all
  /// messages of the connection.
  case accept
  /// The client is told to come back later: 451 for the command, or for the message from DATA on.
  case temporaryFailure
  /// For body chunks: the MTA sends no more chunks of this message. The same as `continue` if the
  /// MTA does not support it.
  case skip

  /// libmilter's number for this answer.
  var status: Int32 {
    switch self {
    case .continue: CMILTER_STATUS_CONTINUE
    case .accept: CMILTER_STATUS_ACCEPT
    case .temporaryFailure: CMILTER_STATUS_TEMPFAIL
    case .skip: CMILTER_STATUS_SKIP
    }
  }
}
