import Glibc
import Posix

/// A program started beside the tests, whose standard output is read through a pipe.
final class ChildProcess {
  private let identifier: pid_t
  private let output: Int32
  private var buffer: [UInt8] = []
  private var isWaitedFor = false

  /// The path of a product of this package, which is next to the program that runs the tests.
  static func productPath(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(count, 0)).map { octet in UInt8(bitPattern: octet) },
      as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { path, part in path + "/" + part }
      + "/" + name
  }

  init(_ path: String, _ arguments: [String]) throws(SystemError) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw SystemError(.open, "a pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var process: pid_t = 0
    // The copies live until the program has been started.
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { word in
      unsafe strdup(word)
    }
    unsafe words.append(nil)
    let code = unsafe posix_spawn(&process, path, &actions, nil, words, environ)
    while let word = unsafe words.popLast() { unsafe free(word) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw SystemError(.open, path, code: code)
    }
    identifier = process
    output = ends[0]
  }

  deinit {
    if !isWaitedFor { kill() }
    close(output)
  }

  /// The next line of output; nil when the program has ended.
  func readLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = unsafe chunk.withUnsafeMutableBytes { octets in
        unsafe read(output, octets.baseAddress, octets.count)
      }
      guard count > 0 else { return nil }
      buffer += chunk[..<count]
    }
  }

  /// Kills the program with SIGKILL, and waits for its end.
  func kill() {
    _ = Glibc.kill(identifier, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    isWaitedFor = true
  }
}
