import Posix

/// The protocol of sd_notify(3), without its library: a datagram to the socket in NOTIFY_SOCKET.
enum ServiceManager {
  static func notify(_ state: String) {
    guard let path = ThisProcess.environment("NOTIFY_SOCKET") else { return }
    let socket = LocalSocket(.datagrams, connectedTo: Array(path.utf8))
    _ = socket?.send(Array(state.utf8), atMostMilliseconds: 0)
  }
}
