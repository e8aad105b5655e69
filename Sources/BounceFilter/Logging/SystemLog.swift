import Posix

/// The socket of the system's log, facility mail: a datagram a line, in the form that syslog(3)
/// gives it (RFC 3164 §4.1).
///
/// Not syslog(3) itself, because that waits without end for a daemon that does not read.
struct SystemLog: ~Copyable {
  /// Where the system's log listens.
  static let path = "/dev/log"
  /// The facility, in its place in a priority (RFC 5424 §6.2.1).
  private static let mailFacility: Int32 = 2 << 3

  private let path: [UInt8]
  private var socket: LocalSocket?

  init(path: String = Self.path) { self.path = Array(path.utf8) }

  /// Writes a line if the other end takes it in time.
  ///
  /// - Parameter severity: RFC 5424 §6.2.1.
  /// - Returns: whether it did.
  mutating func write(
    _ line: String, severity: Int32, atMostMilliseconds limit: Int32
  ) -> Bool {
    let priority = Self.mailFacility | severity
    let start = "<\(priority)>\(Self.text(.now)) bounce-milter[\(ThisProcess.identifier)]: "
    let octets = Array((start + line).utf8)
    // The second time to a log that was started anew meanwhile.
    for _ in 0..<2 {
      socket = socket ?? LocalSocket(.datagrams, connectedTo: path)
      switch socket?.send(octets, atMostMilliseconds: limit) {
      case .sent: return true
      case .full, nil: return false
      case .failed: socket = nil
      }
    }
    return false
  }

  /// `Nov  3 18:27:57`.
  private static func text(_ time: LocalTime) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let day = "\(time.day < 10 ? " " : "")\(time.day)"
    return "\(months[time.month - 1]) \(day) \(clock.joined(separator: ":"))"
  }
}
