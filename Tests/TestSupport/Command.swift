internal import Foundation

/// A program run to its end.
public struct Command: Sendable {
  /// What it wrote to its standard output.
  public let output: String
  /// What it wrote to its standard error.
  public let errors: String
  /// Its exit status; the signal's number plus 128 when one ended it.
  public let status: Int32

  /// Runs a program found in the usual folders.
  ///
  /// Output goes to files, so that a process that the program leaves running, such as Postfix's
  /// master, does not keep the call waiting for the end of a pipe.
  @discardableResult
  public static func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String]? = nil, in folder: String? = nil
  ) throws -> Command {
    let files = FileManager.default.temporaryDirectory.appendingPathComponent(
      "command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    func file(_ name: String, _ text: String = "") throws -> URL {
      let url = files.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let (out, err) = (try file("out"), try file("err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try find(program))
    process.arguments = arguments
    process.environment = environment ?? ProcessInfo.processInfo.environment
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = try FileHandle(forReadingFrom: try file("in", input))
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    let signalled = process.terminationReason == .uncaughtSignal
    return Command(
      output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self),
      status: process.terminationStatus + (signalled ? 128 : 0))
  }

  /// The path of a program, or nil.
  ///
  /// Searches PATH and then the system's folders, such as /usr/sbin.
  public static func path(of program: String) -> String? {
    if program.contains("/") { return program }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return (folders.map(String.init) + ["/usr/sbin", "/sbin", "/usr/bin", "/bin"])
      .map { $0 + "/" + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func find(_ program: String) throws -> String {
    guard let path = path(of: program) else { throw NotInstalled(description: "no \(program)") }
    return path
  }
}

/// A program that is not on this machine.
public struct NotInstalled: Error, CustomStringConvertible {
  /// Which.
  public let description: String
}
