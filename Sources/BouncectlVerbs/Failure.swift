/// The error with which a verb ends if it cannot continue, or has found something wrong.
struct Failure: Error {
  /// The operation, its object, and what to do next; empty if everything was reported already.
  var message: String
  /// The exit status.
  ///
  /// 1: ran and found something wrong; 2: could not run.
  var status: Int32

  /// Exit status 2.
  static func cannotRun(_ message: String) -> Failure { Failure(message: message, status: 2) }

  /// Exit status 1; the verb has reported what it found.
  static var foundWrong: Failure { Failure(message: "", status: 1) }

  /// The reader of the output has closed it: no failure, and nothing to report.
  static var readerGone: Failure { Failure(message: "", status: 0) }
}
