import Octets
import Testing

@testable import BounceMail

@Suite("Servers that no recogniser knows") struct UnknownServerTests {
  @Test("There are more than 40 of them, each with a name of its own")
  func areMany() {
    #expect(UnknownServer.all.count > 40)
    #expect(Set(UnknownServer.all.map(\.testDescription)).count == UnknownServer.all.count)
  }

  @Test("Recipients, kind and reason are read", arguments: UnknownServer.all)
  func reads(_ server: UnknownServer) { server.check() }

  @Test("Cut at any position, none names anybody else", arguments: UnknownServer.all)
  func cutAnywhere(_ server: UnknownServer) {
    let reader = ReportReader()
    for count in 0..<server.mail.count {
      let found = reader.read(Octets(server.mail[..<count])).recipients.map {
        ($0.finalRecipient ?? []).string
      }
      guard Set(found).isSubset(of: server.recipients) else {
        Issue.record("\(server.testDescription) cut at \(count): \(found)")
        return
      }
    }
  }
}
