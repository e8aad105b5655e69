/// What a verb ends with when it cannot go on, or found something wrong.
struct Failure: Error {
  /// What was being done, to what, and what to do next; empty when all is said.
  var message: String
  /// 1: ran and found something wrong; 2: could not run.
  var status: Int32

  /// Exit status 2.
  static func cannotRun(_ message: String) -> Failure { Failure(message: message, status: 2) }

  /// Exit status 1; the verb has told what it found.
  static var foundWrong: Failure { Failure(message: "", status: 1) }

  /// Whoever read our output has had enough: no failure, and nothing to tell.
  static var readerGone: Failure { Failure(message: "", status: 0) }
}
