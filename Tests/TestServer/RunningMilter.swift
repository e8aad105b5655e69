internal import Foundation
internal import Glibc
internal import SMTPPeers
public import TestSupport

/// A process of the daemon.
public final class RunningMilter: Sendable {
  /// The process.
  public let process: BackgroundProcess
  /// Its socket.
  public let socketPath: String

  /// Starts it and waits until its socket accepts connections.
  ///
  /// - Parameters:
  ///   - configuration: the text of its configuration file.
  ///   - socketPath: in a folder that Postfix may search.
  ///   - user: the user that it runs as; nil for that of this test.
  ///   - files: the folder for the configuration file and the log.
  public init(
    configuration: String, socketPath: String, journal: String, user: String? = nil,
    files: TemporaryFolder
  ) throws {
    self.socketPath = socketPath
    try files.write(configuration, to: "etc/bounce-milter.toml")
    let change =
      user.map { ["setpriv", "--reuid", $0, "--regid", "nogroup", "--clear-groups"] } ?? []
    let command =
      change + [
        try Checkout.program("bounce-milter"), "--config", files.path("etc/bounce-milter.toml"),
        "--socket", "unix:\(socketPath)", "--journal", journal,
      ]
    process = try BackgroundProcess(
      command[0], Array(command.dropFirst()), logPath: files.path("log/bounce-milter.log"))
    let process = process
    try waitFor(
      "bounce-milter to answer on \(socketPath)", atMostSeconds: 120, state: process.log
    ) {
      guard process.isRunning else {
        throw MilterFailure(description: "bounce-milter ended at once: \(process.log)")
      }
      return (try? Socket.connected(path: socketPath)) != nil
    }
  }

  /// Sends SIGTERM, waits for its end, and returns its exit status.
  public func terminate() throws -> Int32 {
    process.signal(SIGTERM)
    return try process.waitForExit()
  }

  /// Ends it with SIGKILL.
  public func kill() throws {
    process.signal(SIGKILL)
    _ = try process.waitForExit()
  }
}

/// The daemon failed.
public struct MilterFailure: Error, CustomStringConvertible {
  /// What happened.
  public let description: String

  /// Says what happened.
  public init(description: String) { self.description = description }
}
