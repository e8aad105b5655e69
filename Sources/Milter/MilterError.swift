internal import Posix

/// Why a milter cannot serve.
public enum MilterError: Error, Equatable, CustomStringConvertible {
  /// The socket specification is not in libmilter's grammar.
  case badSocketSpecification(String, reason: String)
  /// Another process serves this socket.
  case socketInUse(path: String)
  /// A file that is not a socket exists at the socket's path.
  case notASocket(path: String)
  /// There is no such group.
  case unknownGroup(String)
  /// A system call failed.
  case system(operation: String, path: String, errno: Int32)
  /// A call of libmilter failed; the reason is in the system log, facility mail or user.
  case libmilter(operation: String, socket: String)

  /// What was being done, to what, and what the kernel said.
  public var description: String {
    switch self {
    case .badSocketSpecification(let spec, let reason):
      "socket \"\(spec)\": \(reason); "
        + "use unix:/absolute/path, inet:port@host or inet6:port@host"
    case .socketInUse(let path):
      "socket \(path): another process is serving it; stop that one, or choose another path"
    case .notASocket(let path):
      "socket \(path): a file that is no socket is in its place; it was left alone"
    case .unknownGroup(let group): "socket group \"\(group)\": no such group"
    case .system(let operation, let path, let code):
      "\(operation) \(path): \(SystemError.reason(code))"
    case .libmilter(let operation, let socket):
      "\(operation) \(socket): libmilter failed; its reason is in the system log"
    }
  }
}
