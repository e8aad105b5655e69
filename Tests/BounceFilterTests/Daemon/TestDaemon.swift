import Foundation
import MilterClient
import TestSupport
import Testing

/// A daemon process with its own folder.
struct TestDaemon {
  let folder: TemporaryFolder
  let process: BackgroundProcess

  var socket: String { folder.path("s") }

  /// Starts one and waits until it reports that it listens.
  ///
  /// - Parameters:
  ///   - environment: variables besides this process's own.
  ///   - log: the file of its standard error, if not one of its own.
  init(
    in folder: TemporaryFolder, configuration: String = "", environment: [String: String] = [:],
    log: String? = nil
  ) throws {
    self.folder = folder
    if !configuration.isEmpty || !FileManager.default.fileExists(atPath: folder.path("c.toml")) {
      try folder.write(configuration, to: "c.toml")
    }
    process = try BackgroundProcess(
      Self.program(),
      [
        "--config", folder.path("c.toml"), "--socket", "unix:\(folder.path("s"))", "--journal",
        folder.path("journal"),
      ],
      logPath: log ?? folder.path("log-\(UUID().uuidString)"),
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 })
    try waitForLog("listens on")
  }

  func waitForLog(_ text: String) throws {
    let what = "\"\(text)\" in the log"
    try waitFor(what, atMostSeconds: 120, state: process.log) { process.log.contains(text) }
  }

  /// A session up to its connect step.
  func connect() throws -> MilterClient {
    let client = try MilterClient(path: socket)
    try client.negotiate()
    _ = try client.connect()
    return client
  }

  /// The journal's lines.
  var journal: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("journal"))) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name in
      let data = FileManager.default.contents(atPath: folder.path("journal/" + name)) ?? Data()
      return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// The path of the daemon, which is built next to the test bundle.
  static func program() throws -> String {
    let here = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let candidates = ([here] + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }).map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("bounce-milter")
        .path
    }
    return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0) })
  }
}
