public import Logging
import Synchronization

/// The destination and the level of the log; both may change while the daemon runs.
public final class LogTarget: Sendable {
  /// The longest line, in octets: what a pipe takes in one atomic write (PIPE_BUF on Linux).
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

  /// Applies the log settings of another configuration.
  public func set(level: Logger.Level, destination: Configuration.LogDestination) {
    state.withLock { state in
      state.level = level
      state.destination = destination
    }
  }

  var level: Logger.Level { state.withLock { $0.level } }

  /// Writes one line.
  ///
  /// Waits at most a tenth of a second for the destination, then drops the line. Until a line is
  /// accepted again, the following ones do not wait. The next accepted line begins with the number
  /// of dropped lines.
  func write(_ text: String, level: Logger.Level) {
    state.withLock { state in
      var line = LogText.oneLine(text)
      let limit = state.lostLines > 0 ? 0 : Self.waitMillisecondsLimit
      if state.lostLines > 0 { line = "(\(state.lostLines) log lines lost) " + line }
      let isWritten =
        switch state.destination {
        case .syslog:
          state.systemLog.write(
            Self.cut(line), severity: Self.severity(of: level), atMostMilliseconds: limit)
        case .stderr:
          StandardError.write(
            Self.cut(line), severity: Self.severity(of: level), atMostMilliseconds: limit)
        }
      state.lostLines = isWritten ? 0 : state.lostLines + 1
    }
  }

  /// The line, cut to leave room for a line end or for the header of the system's log.
  private static func cut(_ line: String) -> String {
    let limit = lineOctetsLimit - headOctetsLimit
    guard line.utf8.count > limit else { return line }
    return String(decoding: line.utf8.prefix(limit - 3), as: UTF8.self) + "..."
  }
}

/// The `LogHandler` of swift-log that writes to a target.
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

extension LogTarget {
  /// syslog's severity of a level (RFC 5424 §6.2.1).
  static func severity(of level: Logger.Level) -> Int32 {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
