internal import Foundation
internal import Glibc
internal import SMTPPeers
public import TestSupport

/// Our daemon, as a process of its own.
public final class RunningMilter: Sendable {
  /// The process.
  public let process: BackgroundProcess
  /// Its socket.
  public let socketPath: String

  /// Starts it and waits until its socket takes connections.
  ///
  /// - Parameters:
  ///   - configuration: the text of its configuration file.
  ///   - socketPath: with a folder that Postfix may enter.
  ///   - user: as whom it runs; nil as whom this test runs.
  ///   - files: where the configuration file and the log go.
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

  /// Asks it to end, waits, and returns its exit status.
  public func terminate() throws -> Int32 {
    process.signal(SIGTERM)
    return try process.waitForExit()
  }

  /// Ends it without warning.
  public func kill() throws {
    process.signal(SIGKILL)
    _ = try process.waitForExit()
  }
}

/// A daemon that did not do what it should.
public struct MilterFailure: Error, CustomStringConvertible {
  /// What happened.
  public let description: String

  /// Says what happened.
  public init(description: String) { self.description = description }
}
