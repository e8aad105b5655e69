internal import TestServer
internal import TestSupport
internal import Testing

/// Gives a suite its own mail server.
///
/// At the end it checks that there are events, that all match the schema, and that nothing is left
/// running.
struct RunningServer: SuiteTrait, TestScoping {
  @TaskLocal static var current: MailServer?

  let settings: MailServer.Settings

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let server = try MailServer(settings)
    do {
      try await RunningServer.$current.withValue(server) { try await function() }
      try check(server)
    } catch {
      _ = server.stop()
      server.folder.keep()
      throw error
    }
    let complaints = server.stop()
    #expect(complaints.isEmpty, "files kept in \(server.folder.path)")
    if complaints.isEmpty { server.folder.remove() } else { server.folder.keep() }
  }

  private func check(_ server: MailServer) throws {
    let records = try server.records()
    #expect(!records.isEmpty, "a suite that makes no event")
    for record in records {
      #expect(try record.faults().isEmpty, "\(record)")
    }
    #expect(Set(records.compactMap { $0.json["seq"]?.integer }).count == records.count)
  }
}

extension Trait where Self == RunningServer {
  /// The trait that starts a mail server for the suite, in ``RunningServer/current``.
  static func server(_ change: (inout MailServer.Settings) -> Void = { _ in }) -> RunningServer {
    var settings = MailServer.Settings()
    change(&settings)
    return RunningServer(settings: settings)
  }
}

/// The server of the running suite.
func server() throws -> MailServer {
  try #require(RunningServer.current)
}

extension MailServer {
  /// The daemon as a value of Postfix's lists of milters.
  var milterSetting: String {
    "{ unix:\(folder.path("milter/bounce-milter.sock")), default_action=accept }"
  }
}
