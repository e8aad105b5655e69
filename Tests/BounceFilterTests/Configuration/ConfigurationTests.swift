import BounceEvents
import BounceFilter
import BounceMail
import Journal
import Logging
import Milter
import TOML
import Testing

@Suite("The configuration file")
struct ConfigurationTests {
  /// A file with one error, and the line that reports it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let line: String
    var testDescription: String { text }

    init(_ text: String, _ line: String) {
      self.text = text
      self.line = line
    }
  }

  @Test("An empty file is the defaults")
  func acceptsEmpty() throws {
    #expect(try read("") == Configuration())
    #expect(try read("# nothing\n[journal]\n[log]\n") == Configuration())
  }

  @Test("Every key is read")
  func readsKeys() throws {
    let read = try read(
      """
      socket = "inet:8891@127.0.0.1"
      socket_mode = "0600"
      socket_group = "mail"
      instance = "mx1"
      dry_run = true
      smtp_rejects = "all"
      recipients_limit = 7
      message_octets_limit = 70000
      headers.prefix = "X-Foo-"
      [journal]
      directory = "/j"
      on_error = "accept"
      subject = true
      segment_octets_limit = 100000
      segment_age_hours_limit = 2
      retention_octets_limit = 200000
      retention_days_limit = 3
      compress = true
      wait_seconds_limit = 4
      reserve_octets = 5
      [origin]
      domains = ["example.com", "example.org"]
      returned = "remove"
      authserv_id = ["mx.example.com", "mx2"]
      bounce_daemon_name = "BOUNCE"
      [verp]
      styles = ["prvs", "b-{local}={domain}@example.com"]
      [clients]
      own = ["10.0.0.0/8"]
      [rejects]
      network_events_per_minute_limit = 8
      events_per_minute_limit = 9
      [unproven]
      network_octets_per_minute_limit = 10
      octets_per_minute_limit = 11
      [log]
      level = "debug"
      destination = "syslog"
      """)
    var expected = Configuration()
    expected.socket = .inet(port: 8891, host: "127.0.0.1")
    expected.socketAccess = MilterSocketAccess(mode: 0o600, group: "mail")
    expected.instance = Array("mx1".utf8)
    expected.isDryRun = true
    expected.rejectScope = .all
    expected.recipientsLimit = 7
    expected.messageOctetsLimit = 70_000
    expected.headerPrefix = "X-Foo-"
    expected.journalDirectory = "/j"
    expected.journalErrorAnswer = .accept
    expected.keepsSubject = true
    expected.journal.segmentOctetsLimit = 100_000
    expected.journal.segmentAgeSecondsLimit = 7_200
    expected.journal.retentionOctetsLimit = 200_000
    expected.journal.retentionSecondsLimit = 259_200
    expected.journal.compress = true
    expected.journal.waitSecondsLimit = 4
    expected.journal.reserveOctets = 5
    expected.ownDomains = [Array("example.com".utf8), Array("example.org".utf8)]
    expected.returnedEffect = .remove
    expected.authservIDs = [Array("mx.example.com".utf8), Array("mx2".utf8)]
    expected.bounceDaemonName = Array("BOUNCE".utf8)
    expected.verpStyles = [.prvs, try VERPStyle("b-{local}={domain}@example.com")]
    expected.ownClients = [try #require(NetworkPrefix("10.0.0.0/8"))]
    expected.rejectLimits = MinuteLimits(perNetwork: 8, total: 9)
    expected.unprovenLimits = MinuteLimits(perNetwork: 10, total: 11)
    expected.logLevel = .debug
    expected.logDestination = .syslog
    #expect(read == expected)
  }

  @Test(
    "Each mistake is answered by one clear line",
    arguments: [
      Mistake("sokcet = \"unix:/s\"", "c.toml:1: sokcet: unknown key, did you mean socket?"),
      Mistake("\n[journal]\nrotate = 1", "c.toml:3: journal.rotate: unknown key"),
      Mistake("[jurnal]\n", "c.toml:1: jurnal: unknown key, did you mean journal?"),
      Mistake(
        "[verp]\nstyles = [\"srs\",\n\"b+{local}@x.example\"]",
        "c.toml:3: verp.styles: a template has {local} and {domain}, once each, found \"b+{local}@x.example\""
      ),
      Mistake("socket = 8891", "c.toml:1: socket: expected a string, found an integer"),
      Mistake(
        "socket = \"tcp:8891\"",
        "c.toml:1: socket: expected unix:/absolute/path, inet:port@host or inet6:port@host, found \"tcp:8891\": \"tcp\" is no kind of socket"
      ),
      Mistake(
        "socket_mode = \"rw\"",
        "c.toml:1: socket_mode: expected three or four octal digits such as \"0660\", found \"rw\""),
      Mistake("socket_mode = 660", "c.toml:1: socket_mode: expected a string, found an integer"),
      Mistake(
        "socket_group = \"\"", "c.toml:1: socket_group: expected the name of a group, found \"\""),
      Mistake("dry_run = \"yes\"", "c.toml:1: dry_run: expected a boolean, found a string"),
      Mistake(
        "recipients_limit = 0", "c.toml:1: recipients_limit: expected from 1 to 1000, found 0"),
      Mistake(
        "message_octets_limit = 1.5",
        "c.toml:1: message_octets_limit: expected an integer, found a float"),
      Mistake(
        "smtp_rejects = \"mine\"",
        "c.toml:1: smtp_rejects: expected one of \"off\", \"own-clients\", \"all\", found \"mine\""),
      Mistake(
        "instance = \"a b\"",
        "c.toml:1: instance: expected 1 to 255 printable ASCII characters, found \"a b\""),
      Mistake(
        "headers.prefix = \"X Bounce\"",
        "c.toml:1: headers.prefix: expected 2 to 40 letters, digits and hyphens that begin with a letter and end with a hyphen, such as \"X-Bounce-\", found \"X Bounce\""
      ),
      Mistake(
        "[journal]\ndirectory = \"j\"",
        "c.toml:2: journal.directory: expected an absolute path, found \"j\""),
      Mistake(
        "[journal]\non_error = \"reject\"",
        "c.toml:2: journal.on_error: expected one of \"tempfail\", \"accept\", found \"reject\""),
      Mistake(
        "[journal]\nwait_seconds_limit = 600",
        "c.toml:2: journal.wait_seconds_limit: expected from 1 to 240, found 600"),
      Mistake("journal = 3", "c.toml:1: journal: expected a table, found an integer"),
      Mistake(
        "[origin]\ndomains = [\n\"ok.example\",\n\"a@b\"]",
        "c.toml:4: origin.domains: expected a domain such as \"example.com\", found \"a@b\""),
      Mistake(
        "[origin]\nauthserv_id = [\"mx;\"]",
        "c.toml:2: origin.authserv_id: expected the name that begins a verifier's fields, such as"
          + " \"mx.example.com\", found \"mx;\""),
      Mistake(
        "[origin]\nreturned = \"yes\"",
        "c.toml:2: origin.returned: expected one of \"keep\", \"remove\", found \"yes\""),
      Mistake(
        "[origin]\nbounce_daemon_name = \"\"",
        "c.toml:2: origin.bounce_daemon_name: expected the name that master.cf gives, found \"\""),
      Mistake(
        "[clients]\nown = [\"10.0.0.1/8\"]",
        "c.toml:2: clients.own: expected an address or network such as \"192.0.2.0/24\" or \"2001:db8::/32\" without bits set beyond its length, found \"10.0.0.1/8\""
      ),
      Mistake(
        "[log]\nlevel = \"loud\"",
        "c.toml:2: log.level: expected one of \"debug\", \"info\", \"notice\", \"warning\", \"error\", found \"loud\""
      ),
      Mistake(
        "[rejects]\nevents_per_minute_limit = -1",
        "c.toml:2: rejects.events_per_minute_limit: expected from 0 to 1000000, found -1"),
    ])
  func answersMistakes(_ mistake: Mistake) {
    #expect(problems(mistake.text) == [mistake.line])
  }

  @Test("All mistakes of a file are told at once, in the order of their lines")
  func tellsAll() {
    let found = problems("a = 1\nsocket = 2\ndry_run = 3\n[journal]\nsubject = 4\nb = 5\n")
    #expect(
      found.map { $0.prefix(9) } == [
        "c.toml:1:", "c.toml:2:", "c.toml:3:", "c.toml:5:", "c.toml:6:",
      ])
  }

  @Test("A file that is not TOML is told with its line")
  func tellsSyntax() {
    let found = problems("socket = \"unix:/s\"\ndry_run = = true\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("c.toml:2: ") == true)
  }

  @Test("A file that cannot be read is told by name")
  func tellsMissing() {
    #expect(throws: TOMLProblems.self) { try Configuration(path: "/nonexistent/c.toml") }
  }

  private func read(_ text: String) throws(TOMLProblems) -> Configuration {
    try Configuration(TOMLDocument(octets: Array(text.utf8), file: "c.toml"))
  }

  private func problems(_ text: String) -> [String] {
    do throws(TOMLProblems) {
      _ = try read(text)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}
