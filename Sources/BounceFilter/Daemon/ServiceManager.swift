import Posix

/// The protocol of sd_notify(3), without its library: a datagram to the socket in NOTIFY_SOCKET.
enum ServiceManager {
  static func notify(_ state: String) {
    guard let path = ThisProcess.environment("NOTIFY_SOCKET") else { return }
    let socket = LocalSocket(.datagrams, connectedTo: Array(path.utf8))
    _ = socket?.send(Array(state.utf8), atMostMilliseconds: 0)
  }

  /// Tells the service manager's watchdog twice in its time (WATCHDOG_USEC) that the daemon lives,
  /// until the process ends; nothing without a watchdog.
  ///
  /// - Parameter answer: takes the locks that messages take: where one is never released, nothing
  ///   is told any more.
  static func startWatchdog(_ answer: @escaping @Sendable () -> Void) {
    guard let text = ThisProcess.environment("WATCHDOG_USEC"), let microseconds = Int(text),
      microseconds > 0
    else { return }
    let never = WakePipe()
    let thread = try? Thread {
      while true {
        answer()
        notify("WATCHDOG=1")
        _ = never.read(atMostMilliseconds: max(1, microseconds / 2_000))
      }
    }
    thread?.detach()
  }
}
