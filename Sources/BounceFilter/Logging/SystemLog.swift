import Posix

/// Writes to the socket of the system's log, facility mail: one datagram per line, in the form of
/// syslog(3) (RFC 3164 §4.1).
///
/// syslog(3) itself is not used, because it waits without limit for a log daemon that does not
/// read.
struct SystemLog: ~Copyable {
  /// Where the system's log listens.
  static let path = "/dev/log"
  /// The facility as part of a priority value (RFC 5424 §6.2.1).
  private static let mailFacility: Int32 = 2 << 3

  private let path: [UInt8]
  private var socket: LocalSocket?

  init(path: String = Self.path) { self.path = Array(path.utf8) }

  /// Writes a line if the log daemon has room for it within the limit.
  ///
  /// - Parameter severity: RFC 5424 §6.2.1.
  /// - Returns: whether it was sent.
  mutating func write(
    _ line: String, severity: Int32, atMostMilliseconds limit: Int32
  ) -> Bool {
    let priority = Self.mailFacility | severity
    let start = "<\(priority)>\(Self.text(.now)) bounce-milter[\(ThisProcess.identifier)]: "
    let octets = Array((start + line).utf8)
    // The second attempt reconnects, in case the log daemon was restarted.
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
