import Foundation
import MilterClient
import Testing

@Suite struct MilterSocketTests {
  @Test("A second milter on a live socket is refused and the first goes on")
  func live() throws {
    let first = try Probe()
    let folder = first.folder
    let process = Process()
    let output = Pipe()
    process.executableURL = try Probe.executable
    process.arguments = ["unix:\(folder)/s"]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 2)
    #expect(said.contains("another process is serving it"))
    #expect(try first.connect().envelopeFrom("<>") == .continue)
  }

  @Test("A killed milter's socket is stale and the next one takes it")
  func stale() throws {
    let folder = try Probe.makeFolder()
    let first = try Probe(folder: folder)
    first.kill(SIGKILL)
    _ = first.waitForExit()
    #expect(FileManager.default.fileExists(atPath: first.socket))
    let second = try Probe(folder: folder)
    #expect(try second.connect().envelopeFrom("<>") == .continue)
  }

  @Test("A live socket without a lock file is left alone")
  func foreign() throws {
    let first = try Probe()
    try FileManager.default.removeItem(atPath: first.socket + ".lock")
    let second = try Probe(folder: first.folder)
    #expect(second.firstLine.contains("another process is serving it"))
    #expect(try first.connect().envelopeFrom("<>") == .continue)
  }

  @Test("A file that is no socket is left alone")
  func file() throws {
    let folder = try Probe.makeFolder()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/s"))
    let probe = try Probe(folder: folder)
    #expect(probe.firstLine.contains("a file that is no socket is in its place"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/s")) == Data("mine".utf8))
  }

  @Test("The socket has the mode and group asked for", arguments: ["600", "660", "666"])
  func mode(octal: String) throws {
    let probe = try Probe(arguments: [octal, "daemon"])
    let found = try FileManager.default.attributesOfItem(atPath: probe.socket)
    #expect(found[.posixPermissions] as? Int == Int(octal, radix: 8))
    #expect(found[.groupOwnerAccountName] as? String == "daemon")
  }

  @Test("A group that does not exist is an error with its name")
  func group() throws {
    let probe = try Probe(arguments: ["660", "no-such-group"])
    #expect(probe.firstLine.contains("socket group \"no-such-group\": no such group"))
  }

  @Test("A folder that does not exist is an error with the path")
  func folder() throws {
    let probe = try Probe(folder: "/no/such/folder")
    #expect(
      probe.firstLine
        == "failed opening lock file /no/such/folder/s.lock: No such file or directory")
  }
}
