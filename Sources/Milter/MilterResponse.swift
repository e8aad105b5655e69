internal import CMilter

/// What a callback answers.
///
/// Reject and discard are missing on purpose: a message is never lost to this program.
public enum MilterResponse: Sendable, Equatable {
  /// Go on. At end of message: the message passes.
  case `continue`
  /// The message passes and no more of it is shown. In connect: the whole connection.
  case accept
  /// The client is told to come back later: 451 for the command, or for the message from DATA on.
  case temporaryFailure
  /// No more callbacks of this kind for this message; for body chunks. Where the MTA does not know
  /// it, the same as `continue`.
  case skip

  /// libmilter's number for it.
  var status: Int32 {
    switch self {
    case .continue: CMILTER_STATUS_CONTINUE
    case .accept: CMILTER_STATUS_ACCEPT
    case .temporaryFailure: CMILTER_STATUS_TEMPFAIL
    case .skip: CMILTER_STATUS_SKIP
    }
  }
}
