internal import Glibc

// Every `unsafe` in this file passes texts to system calls that copy them before they return, or
// takes a number from one.

/// Another program of this machine, run to its end.
public struct Program: Sendable {
  /// What a program wrote, and how it ended.
  public struct Outcome: Sendable, Equatable {
    /// Its exit status; 128 and the signal's number if a signal ended it.
    public var status: Int
    /// Its standard output, at most the limit that was asked for.
    public var output: [UInt8]
  }

  /// Its name, which is looked for in `PATH`, or its path.
  public let name: String

  /// A program.
  public init(_ name: String) { self.name = name }

  /// Runs it, and waits for its end.
  ///
  /// Its standard error is this process's.
  ///
  /// - Parameters:
  ///   - input: what it reads as standard input.
  ///   - limit: the most octets of its output that are kept.
  /// - Throws: the error by which it could not be started, ``SystemError/notFound`` where there is
  ///   none of that name.
  public func run(
    _ arguments: [String], input: [UInt8] = [], outputLimit limit: Int = 1 << 20
  ) throws(SystemError) -> Outcome {
    // Files in place of pipes: neither side ever waits for the other.
    let files = (try file(), try file())
    defer {
      close(files.0)
      close(files.1)
    }
    try FileOctets.write(input, to: files.0, name)
    guard lseek(files.0, 0, SEEK_SET) == 0 else { throw .last(.write, name) }
    let status = try wait(for: start(arguments, input: files.0, output: files.1))
    guard lseek(files.1, 0, SEEK_SET) == 0 else { throw .last(.read, name) }
    return Outcome(status: status, output: try read(files.1, limit))
  }

  /// A new file without a name.
  private func file() throws(SystemError) -> Int32 {
    let folder = ThisProcess.environment("TMPDIR") ?? "/tmp"
    var path = Array((folder + "/program.XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else { throw .last(.create, "a file in " + folder) }
    _ = unsafe Glibc.unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// Starts it as a shell does: this process's own handling of signals is not passed on.
  private func start(
    _ arguments: [String], input: Int32, output: Int32
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([name] + arguments).map { word in
      unsafe strdup(word)
    }
    unsafe words.append(nil)
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, name, &actions, &attributes, words, environ)
    while let word = unsafe words.popLast() { unsafe free(word) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
    guard code == 0 else { throw SystemError(.run, name, code: code) }
    return process
  }

  private func wait(for process: pid_t) throws(SystemError) -> Int {
    var status: Int32 = 0
    try retryingInterrupted { () throws(SystemError) in
      guard unsafe waitpid(process, &status, 0) == process else { throw .last(.run, name) }
    }
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal
  }

  private func read(_ descriptor: Int32, _ limit: Int) throws(SystemError) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while output.count < limit {
      let count = try FileOctets.read(descriptor, name, into: &chunk)
      if count == 0 { break }
      output += chunk[..<min(count, limit - output.count)]
    }
    return output
  }
}
