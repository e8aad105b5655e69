internal import Foundation
internal import Glibc
internal import Synchronization

/// A program that runs in the background, with its output in a file; the watchdog ends it if the
/// test does not.
public final class BackgroundProcess: Sendable {
  /// Its process ID.
  public let identifier: Int32
  /// The file with its standard output and standard error.
  public let logPath: String
  private let process: Mutex<Process>

  /// Starts the program.
  public init(
    _ program: String, _ arguments: [String], logPath: String,
    environment: [String: String]? = nil
  ) throws {
    self.logPath = logPath
    if !FileManager.default.fileExists(atPath: logPath) {
      _ = FileManager.default.createFile(atPath: logPath, contents: nil)
    }
    let log = try FileHandle(forWritingTo: URL(fileURLWithPath: logPath))
    try log.seekToEnd()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.path(of: program) ?? program)
    process.arguments = arguments
    process.environment = environment ?? ProcessInfo.processInfo.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = log
    process.standardError = log
    try process.run()
    identifier = process.processIdentifier
    self.process = Mutex(process)
    Watchdog.shared.endProcess(identifier)
  }

  /// Whether it still runs.
  public var isRunning: Bool { ProcessTable.isRunning(identifier) }

  /// What it has written so far.
  public var log: String {
    String(
      decoding: (try? Data(contentsOf: URL(fileURLWithPath: logPath))) ?? Data(), as: UTF8.self)
  }

  /// Sends it a signal.
  public func signal(_ number: Int32) {
    _ = kill(identifier, number)
  }

  /// Waits for its end and returns its exit status, the signal's number plus 128 when one ended it.
  public func waitForExit(atMostSeconds seconds: Double = 120) throws -> Int32 {
    try waitFor("process \(identifier) to end", atMostSeconds: seconds, state: log) {
      !isRunning && !process.withLock(\.isRunning)
    }
    return process.withLock { process in
      process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    }
  }

  /// Ends it with SIGTERM, or with SIGKILL if that does not end it in time.
  public func stop() {
    guard isRunning else { return }
    signal(SIGTERM)
    if (try? waitForExit(atMostSeconds: 15)) == nil {
      signal(SIGKILL)
      _ = try? waitForExit(atMostSeconds: 5)
    }
  }

  deinit { if isRunning { signal(SIGKILL) } }
}
