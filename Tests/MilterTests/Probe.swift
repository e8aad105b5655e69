import Foundation
import MilterClient
import Testing

/// A milter-probe process with its socket in its own folder; stopped by its process ID.
final class Probe {
  let folder: String
  let socket: String
  private let process = Process()
  private let output = Pipe()
  private var lines: [String] = []

  /// Starts one and waits until it listens or has reported an error.
  init(folder: String? = nil, arguments: [String] = []) throws {
    self.folder = try folder ?? Self.makeFolder()
    socket = self.folder + "/s"
    process.executableURL = try Self.executable
    process.arguments = ["unix:\(socket)"] + arguments
    process.standardOutput = output
    try process.run()
    if try #require(nextLine()) == "ready" { waitForSignalThread() }
  }

  /// Waits until libmilter's signal thread sleeps: before that, it may receive a signal that is
  /// meant for the main thread.
  private func waitForSignalThread() {
    let tasks = "/proc/\(processID)/task"
    while process.isRunning {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
      let sleepers = names.filter { name in
        let status = try? String(contentsOfFile: "\(tasks)/\(name)/status", encoding: .utf8)
        let blocked = status?.split(separator: "\n").first { $0.hasPrefix("SigBlk:") }
        let mask = blocked.flatMap { UInt64($0.dropFirst(8), radix: 16) } ?? UInt64.max
        return name != String(processID) && mask & (1 << (SIGTERM - 1)) == 0
      }
      if names.count >= 6, !sleepers.isEmpty { return }
      sched_yield()
    }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The first line of its output.
  var firstLine: String { lines.first ?? "" }
  var processID: Int32 { process.processIdentifier }
  var isRunning: Bool { process.isRunning }

  func connect() throws -> MilterClient {
    let client = try MilterClient(path: socket, server: self)
    try client.negotiate()
    return client
  }

  func kill(_ signal: Int32) { Foundation.kill(process.processIdentifier, signal) }

  /// The next line, or nil at the end of output.
  @discardableResult
  func nextLine() -> String? {
    var line: [UInt8] = []
    while let octet = output.fileHandleForReading.readData(ofLength: 1).first, octet != 10 {
      line.append(octet)
    }
    if line.isEmpty { return nil }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines.last
  }

  func waitForExit() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A FIFO for field `X-Wait`.
  func makeFIFO() throws -> String {
    let path = folder + "/fifo"
    let code = unsafe mkfifo(path, 0o600)
    try #require(code == 0)
    return path
  }

  /// Ends the wait of an end of message for a FIFO.
  func release(_ fifo: String) { close(unsafe open(fifo, O_WRONLY)) }

  static func makeFolder() throws -> String {
    let folder =
      FileManager.default.temporaryDirectory.path + "/probe-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    return folder
  }

  /// The path of milter-probe, which is built next to the test bundle.
  static var executable: URL {
    get throws {
      let here = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let arguments = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
      let candidates = ([here] + arguments).map {
        URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("milter-probe")
      }
      return try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }
  }
}
