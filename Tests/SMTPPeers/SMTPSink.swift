internal import Foundation
internal import Synchronization

/// An SMTP server on 127.0.0.1 whose replies depend on the recipient's local part; it keeps the
/// messages that it accepts.
public final class SMTPSink: Sendable {
  /// The extensions that it offers, and its replies.
  public struct Settings: Sendable {
    /// The name in its greeting.
    public var hostName = "sink.remote.test"
    /// Whether EHLO offers SMTPUTF8.
    public var offersSMTPUTF8 = true
    /// Whether EHLO offers PIPELINING.
    public var offersPipelining = true
    /// The limit that EHLO announces with SIZE, in octets; nil for no SIZE.
    public var sizeLimit: Int?
    /// The answers; a local part that is not here is accepted.
    public var answers = SinkAnswer.usual

    /// The usual settings.
    public init() {}
  }

  /// An accepted message.
  public struct Message: Sendable {
    /// The MAIL command's argument, with its parameters.
    public let mail: String
    /// The accepted recipients, without brackets.
    public let recipients: [String]
    /// The message as it came, dots unstuffed, CRLF kept.
    public let octets: [UInt8]
  }

  /// The port it listens on.
  public let port: UInt16
  let settings: Settings
  private let listener: Socket
  private let state = Mutex(State())

  private struct State {
    var messages: [Message] = []
    var sessions: [ObjectIdentifier: Socket] = [:]
    var stopped = false
  }

  /// Starts to listen.
  public init(_ settings: Settings = Settings()) throws {
    self.settings = settings
    (listener, port) = try Socket.bound(listening: true)
    let listener = listener
    Thread { [weak self] in
      while let socket = listener.accepted() {
        guard let self, begin(socket) else { return }
        Thread { [weak self] in
          var session = SinkSession(socket: socket, settings: settings) { self?.keep($0) }
          try? session.run()
          socket.shut()
          self?.end(socket)
        }.start()
      }
    }.start()
  }

  deinit { stop() }

  /// The messages accepted so far, oldest first.
  public var messages: [Message] { state.withLock(\.messages) }

  /// Ends all connections and accepts no more.
  public func stop() {
    listener.shut()
    let open = state.withLock { state in
      state.stopped = true
      return Array(state.sessions.values)
    }
    for socket in open { socket.shut() }
  }

  private func begin(_ socket: Socket) -> Bool {
    state.withLock { state in
      if !state.stopped { state.sessions[ObjectIdentifier(socket)] = socket }
      return !state.stopped
    }
  }

  private func end(_ socket: Socket) {
    _ = state.withLock { $0.sessions.removeValue(forKey: ObjectIdentifier(socket)) }
  }

  private func keep(_ message: Message) {
    state.withLock { $0.messages.append(message) }
  }
}
