internal import CMilter
internal import Glibc
internal import Synchronization

/// A milter that listens and serves until it is told to stop.
///
/// A process can run one, once, because libmilter keeps its state in global variables.
public struct MilterServer: ~Copyable {
  /// How to serve.
  public struct Options: Sendable {
    /// The name in libmilter's log lines.
    public var name: String
    /// Where to listen.
    public var socket: SocketSpecification
    /// Who may connect to a UNIX socket.
    public var access = MilterSocketAccess()
    /// What the milter asks of the MTA.
    public var negotiation = Negotiation()
    /// Connections that wait to be accepted.
    public var backlog: Int32 = 128
    /// Seconds without data from the MTA after which libmilter closes a connection.
    ///
    /// Postfix keeps idle connections as long as its own SMTP sessions.
    public var idleSeconds: Int32 = 7210
    /// How long a stop waits for messages in progress to end.
    public var drainMilliseconds = 10_000
    /// How long a stop then waits for running callbacks to answer.
    public var lingerMilliseconds = 20_000

    /// Options with their defaults.
    public init(name: String, socket: SocketSpecification) {
      self.name = name
      self.socket = socket
    }
  }

  /// How serving ended.
  public struct Ending: Sendable, Equatable {
    /// The signal that stopped the server, or nil if libmilter's own thread received it.
    public let signal: Int32?
    /// Messages still in progress after `drainMilliseconds`.
    public let messagesCut: Int
    /// Callbacks still running after `lingerMilliseconds`.
    public let callbacksCut: Int
  }

  private let options: Options
  private let socket: MilterSocket
  private let activity = MilterActivity()

  /// Opens the socket.
  ///
  /// Clients may connect from now on, and are served once `run` is called.
  ///
  /// - Parameter makeSession: Called at the first callback of each connection, on any thread.
  /// - Throws: `MilterError`; nothing but the lock file is left behind.
  public init(
    _ options: Options, makeSession: @escaping @Sendable () -> any MilterSession
  ) throws(MilterError) {
    self.options = options
    let service = MilterService(
      negotiation: options.negotiation, activity: activity, makeSession: makeSession)
    milterService.withLock { $0 = service }
    guard unsafe cmilter_register(options.name, options.negotiation.actions.rawValue) == 0 else {
      throw .libmilter(operation: "registering for", socket: options.socket.description)
    }
    _ = cmilter_set_timeout(options.idleSeconds)
    _ = cmilter_set_backlog(options.backlog)
    cmilter_set_packet_limit(MilterLimits.packetOctets)
    socket = try MilterSocket.open(options.socket, access: options.access)
  }

  /// Serves until SIGTERM, SIGINT or SIGHUP.
  ///
  /// To be called on the main thread, after `MilterSignals.block()`.
  ///
  /// A stop has four steps: the socket's path is renamed, messages in progress end, libmilter
  /// stops, running callbacks answer. `Options` bounds each wait. Afterwards no callback starts any
  /// more, and the caller can flush what they wrote.
  /// - Parameter reload: Called on this thread for each SIGUSR1.
  /// - Throws: `libmilter` if its loop failed.
  public consuming func run(reload: () -> Void) throws(MilterError) -> Ending {
    MilterSignals.take()
    let loop = try MilterLoop()
    let signal = waitForStop(loop, reload: reload)
    socket.withdraw()
    var messagesCut = 0
    if signal != nil {
      messagesCut = activity.wait(for: .messages, atMostMilliseconds: options.drainMilliseconds)
      try loop.stop { socket.wake() }
    }
    let endedWell = loop.join()
    socket.remove()
    let callbacksCut = activity.wait(
      for: .callbacks, atMostMilliseconds: options.lingerMilliseconds)
    waitForAnswersToLeave()
    guard endedWell else {
      throw .libmilter(operation: "serving", socket: options.socket.description)
    }
    return Ending(signal: signal, messagesCut: messagesCut, callbacksCut: callbacksCut)
  }

  /// Waits for a signal that stops the server; returns nil if the loop returned without one.
  private borrowing func waitForStop(_ loop: borrowing MilterLoop, reload: () -> Void) -> Int32? {
    while true {
      switch MilterSignals.wait() {
      case SIGUSR1?: reload()
      case let signal?: return signal
      case nil: if loop.hasReturned { return nil }
      }
    }
  }

  /// Gives libmilter time to write the last answers: it writes them after the callbacks have
  /// returned, and does not report when.
  ///
  /// A tenth of a second is about a thousand times what it takes.
  private borrowing func waitForAnswersToLeave() { usleep(100_000) }

  /// The version of the libmilter that runs.
  public static var libraryVersion: String {
    var (major, minor, patch): (UInt32, UInt32, UInt32) = (0, 0, 0)
    unsafe cmilter_version(&major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
