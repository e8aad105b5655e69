public import Logging
import Synchronization

/// Where the log goes and how much of it; both may change while the daemon runs.
public final class LogTarget: Sendable {
  /// The longest line, in octets: what a pipe takes in one piece (POSIX's PIPE_BUF on Linux).
  static let lineOctetsLimit = 4_096
  /// Octets of that for severity, time, name and process ID.
  private static let headOctetsLimit = 64
  private static let waitMillisecondsLimit: Int32 = 100

  private struct State: ~Copyable {
    var level: Logger.Level
    var destination: Configuration.LogDestination
    var systemLog: SystemLog
    var lostLines: UInt64 = 0
  }

  private let state: Mutex<State>

  /// A target.
  ///
  /// - Parameter systemLogPath: the socket of the system's log.
  init(
    level: Logger.Level, destination: Configuration.LogDestination,
    systemLogPath: String = SystemLog.path
  ) {
    state = Mutex(
      State(
        level: level, destination: destination, systemLog: SystemLog(path: systemLogPath)))
  }

  /// A target.
  public convenience init(level: Logger.Level, destination: Configuration.LogDestination) {
    self.init(level: level, destination: destination, systemLogPath: SystemLog.path)
  }

  /// A logger that writes here.
  public var logger: Logger {
    Logger(label: "bounce-milter") { _ in TargetHandler(target: self) }
  }

  /// Takes what another configuration says.
  public func set(level: Logger.Level, destination: Configuration.LogDestination) {
    state.withLock { state in
      state.level = level
      state.destination = destination
    }
  }

  var level: Logger.Level { state.withLock { $0.level } }

  /// Writes one line.
  ///
  /// Mail waits for a log that does not take lines a tenth of a second at most: then the line
  /// is dropped, and until one is taken again no other waits at all. The number of dropped lines is
  /// said with that one.
  func write(_ text: String, level: Logger.Level) {
    state.withLock { state in
      var line = LogText.oneLine(text)
      let limit = state.lostLines > 0 ? 0 : Self.waitMillisecondsLimit
      if state.lostLines > 0 { line = "(\(state.lostLines) log lines lost) " + line }
      let isWritten =
        switch state.destination {
        case .syslog:
          state.systemLog.write(
            Self.cut(line), severity: level.systemLogSeverity, atMostMilliseconds: limit)
        case .stderr:
          StandardError.write(
            Array((Self.cut("bounce-milter: " + line) + "\n").utf8),
            atMostMilliseconds: limit)
        }
      state.lostLines = isWritten ? 0 : state.lostLines + 1
    }
  }

  /// The line with room for its end, or for what the system's log wants before it.
  private static func cut(_ line: String) -> String {
    let limit = lineOctetsLimit - headOctetsLimit
    guard line.utf8.count > limit else { return line }
    return String(decoding: line.utf8.prefix(limit - 3), as: UTF8.self) + "..."
  }
}

/// swift-log's side of a target.
private struct TargetHandler: LogHandler {
  let target: LogTarget
  var metadata: Logger.Metadata = [:]

  /// The target's; setting it on one logger has no effect.
  var logLevel: Logger.Level {
    get { target.level }
    set {}
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    target.write(event.message.description, level: event.level)
  }
}

extension Logger.Level {
  /// syslog's severities (RFC 5424 §6.2.1).
  fileprivate var systemLogSeverity: Int32 {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
