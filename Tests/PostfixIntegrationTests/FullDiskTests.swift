internal import Foundation
internal import Glibc
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite(
    "When the journal cannot be written",
    .enabled(if: SmallFileSystem.whyUnusable == nil, "\(SmallFileSystem.whyUnusable ?? "")"))
  struct FullDiskTests {
    @Test(
      "Postfix keeps the bounce, and delivers it tagged and journaled once there is space again")
    func fullDisk() throws {
      let disk = try SmallFileSystem(octets: 256 * 1024)
      defer { disk.remove() }
      var settings = MailServer.Settings()
      settings.configuration = "[journal]\nreserve_octets = 0\n"
      settings.journal = disk.path + "/journal"
      let server = try MailServer(settings)
      let recipients = (0..<12).map { "full+disk\($0)@remote.test" }
      do {
        try server.send(from: "alice@test.example", to: ["full+before@remote.test"])
        _ = try server.waitForRecords(1, "one before") { $0.recipient == "full+before@remote.test" }
        try disk.fill()
        for recipient in recipients { try server.send(to: [recipient]) }
        try waitFor("Postfix to keep bounces") {
          !server.postfix.log.lines(with: "status=deferred (bounce failed)").isEmpty
        }
        let during = Set(try server.records().map(\.recipient))
        #expect(!during.isSuperset(of: recipients))
        #expect(server.milterLog.contains(disk.path), "the log does not say what is full")
        try disk.makeSpace()
        _ = try waitFor("an event for each") {
          Set(try server.records().map(\.recipient)).isSuperset(of: recipients) ? true : nil
        }
        let bounces = try server.postfix.mailbox("alice").wait(
          for: 13, "bounces")
        #expect(bounces.allSatisfy { $0.fields("X-Bounce-Type") == ["soft"] })
        #expect(bounces.count == 13)
        for record in try server.records() { #expect(try record.faults().isEmpty, "\(record)") }
      } catch {
        _ = server.stop()
        server.folder.keep()
        throw error
      }
      #expect(server.stop().isEmpty)
      server.folder.remove()
    }

    @Test("With on_error = accept it arrives with its fields, and its event is in the log")
    func accepted() throws {
      let disk = try SmallFileSystem(octets: 256 * 1024)
      defer { disk.remove() }
      var settings = MailServer.Settings()
      settings.configuration = "[journal]\nreserve_octets = 0\non_error = \"accept\"\n"
      settings.journal = disk.path + "/journal"
      let server = try MailServer(settings)
      do {
        try server.send(to: ["full+before@remote.test"])
        _ = try server.waitForRecords(1, "one before") { _ in true }
        try disk.fill()
        // The last block of the segment may still have room for some events.
        let recipients = (0..<12).map { "full+passed\($0)@remote.test" }
        for recipient in recipients { try server.send(to: [recipient]) }
        let bounces = try server.postfix.mailbox("alice").wait(for: 13, "bounces")
        #expect(bounces.count == 13)
        #expect(bounces.allSatisfy { $0.fields("X-Bounce-Type") == ["soft"] })
        let marked = bounces.filter { $0.field("X-Bounce-Status") == "error=journal" }
        #expect(!marked.isEmpty)
        let journaled = Set(try server.records().map(\.recipient))
        let told = try Self.eventsInLog(server)
        #expect(told.count == marked.count)
        #expect(journaled.union(told.map(\.recipient)).isSuperset(of: recipients))
        #expect(journaled.isDisjoint(with: told.map(\.recipient)))
        #expect(told.allSatisfy { $0.verdict == "soft quota-issues keep" })
      } catch {
        _ = server.stop()
        server.folder.keep()
        throw error
      }
      #expect(server.stop().isEmpty)
      server.folder.remove()
    }

    /// The events of the log's lines `QUEUE-ID: not journaled: EVENT`.
    private static func eventsInLog(_ server: MailServer) throws -> [JournalRecord] {
      try server.milterLog.split(separator: "\n").compactMap { line in
        guard let mark = line.range(of: ": not journaled: ") else { return nil }
        return try JournalRecord(line: String(line[mark.upperBound...]))
      }
    }
  }
}

/// A file system in memory that is small enough to be filled.
struct SmallFileSystem {
  let path: String
  private let folder: TemporaryFolder

  /// Why none can be made here; nil if one can.
  static let whyUnusable: String? = {
    guard let disk = try? SmallFileSystem(octets: 65_536) else {
      return "this machine lets nobody mount a file system, as in a container without privileges"
    }
    disk.remove()
    return nil
  }()

  init(octets: Int) throws {
    folder = try TemporaryFolder("disk")
    path = try folder.makeFolder("small")
    Watchdog.shared.unmount(path)
    let mounted = try Command.run(
      "mount", ["-t", "tmpfs", "-o", "size=\(octets),mode=755", "bounce-milter-test", path])
    guard mounted.status == 0 else { throw SystemError("mount \(path): \(mounted.errors)", EPERM) }
  }

  /// Fills the file system completely.
  func fill() throws {
    guard let file = unsafe fopen(path + "/ballast", "w") else {
      throw SystemError("open \(path)/ballast", errno)
    }
    let block = [UInt8](repeating: 0, count: 4096)
    while unsafe fwrite(block, 1, block.count, file) == block.count, unsafe fflush(file) == 0 {}
    unsafe fclose(file)
  }

  /// Frees the space that `fill` used.
  func makeSpace() throws {
    try FileManager.default.removeItem(atPath: path + "/ballast")
  }

  func remove() {
    _ = try? Command.run("umount", ["-l", path])
    folder.remove()
  }
}
