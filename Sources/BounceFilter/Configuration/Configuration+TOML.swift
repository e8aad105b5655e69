import BounceEvents
import BounceMail
import Journal
import Logging
import Milter
import Octets
public import TOML

extension Configuration {
  /// Reads a configuration file; absent keys have their defaults.
  ///
  /// - Throws: all problems of the file.
  public init(path: String) throws(TOMLProblems) {
    try self.init(try TOMLDocument(path: path))
  }

  /// Reads a configuration.
  ///
  /// - Throws: all problems of the document.
  public init(_ document: TOMLDocument) throws(TOMLProblems) {
    self.init()
    let top = TOMLReader(document)
    readSocket(top)
    readMessageKeys(top)
    readJournal(top.table("journal"))
    readRules(top.table("rules"))
    readOrigin(top.table("origin"))
    readVERP(top.table("verp"))
    tokens.read(top.table("token"))
    readRejects(top)
    unprovenLimits.read(from: top.table("unproven"), unit: "octets", in: 0...(1 << 40))
    readLog(top.table("log"))
    try top.finish()
  }

  private mutating func readSocket(_ top: TOMLReader) {
    if let text = top.string("socket") {
      do throws(MilterError) {
        socket = try SocketSpecification(text)
      } catch {
        top.reject("socket", "expected \(Self.socketForms), found \(shown(text))\(reason(error))")
      }
    }
    if let text = top.string("socket_mode") {
      if let mode = Self.mode(text) {
        socketAccess.mode = mode
      } else {
        top.reject(
          "socket_mode",
          "expected three or four octal digits such as \"0660\", found \(shown(text))")
      }
    }
    if let group = top.string("socket_group") {
      socketAccess.group = group
      if group.isEmpty || group.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
        top.reject("socket_group", "expected the name of a group, found \(shown(group))")
      }
    }
  }

  private mutating func readMessageKeys(_ top: TOMLReader) {
    if let name = top.string("instance") {
      instance = Octets(name.utf8)
      if name.isEmpty || name.utf8.count > 255
        || name.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F })
      {
        top.reject("instance", "expected 1 to 255 printable ASCII characters, found \(shown(name))")
      }
    }
    isDryRun = top.boolean("dry_run") ?? isDryRun
    recipientsLimit = top.integer("recipients_limit", in: 1...1000) ?? recipientsLimit
    messageOctetsLimit =
      top.integer("message_octets_limit", in: 65_536...(32 << 20)) ?? messageOctetsLimit
    let headers = top.table("headers")
    guard let prefix = headers.string("prefix") else { return }
    headerPrefix = prefix
    if !TagNames.isPrefix(prefix) {
      headers.reject(
        "prefix",
        "expected 2 to \(TagNames.prefixOctetsLimit) letters, digits and hyphens that begin with a letter"
          + " and end with a hyphen, such as \"X-Bounce-\", found \(shown(prefix))")
    }
  }

  private mutating func readJournal(_ table: TOMLReader) {
    if let directory = table.string("directory") {
      journalDirectory = directory
      if !directory.hasPrefix("/") || directory.utf8.contains(0) {
        table.reject("directory", "expected an absolute path, found \(shown(directory))")
      }
    }
    journalErrorAnswer = choice(table, "on_error") ?? journalErrorAnswer
    keepsSubject = table.boolean("subject") ?? keepsSubject
    if let octets = table.integer("segment_octets_limit", in: 65_536...(1 << 40)) {
      journal.segmentOctetsLimit = UInt64(octets)
    }
    if let hours = table.integer("segment_age_hours_limit", in: 1...8_760) {
      journal.segmentAgeSecondsLimit = Int64(hours) * 3_600
    }
    if let octets = table.integer("retention_octets_limit", in: 65_536...(1 << 50)) {
      journal.retentionOctetsLimit = UInt64(octets)
    }
    if let days = table.integer("retention_days_limit", in: 1...36_500) {
      journal.retentionSecondsLimit = Int64(days) * 86_400
    }
    journal.compress = table.boolean("compress") ?? journal.compress
    if let seconds = table.integer("wait_seconds_limit", in: 1...240) {
      journal.waitSecondsLimit = Double(seconds)
    }
    if let octets = table.integer("reserve_octets", in: 0...(1 << 50)) {
      journal.reserveOctets = UInt64(octets)
    }
  }

  private mutating func readRules(_ table: TOMLReader) {
    guard let directory = table.string("directory") else { return }
    rulesDirectory = directory
    if !directory.hasPrefix("/") || directory.utf8.contains(0) {
      table.reject("directory", "expected an absolute path, found \(shown(directory))")
    }
  }

  private mutating func readOrigin(_ table: TOMLReader) {
    for (domain, line) in table.strings("domains") ?? [] {
      if OriginPolicy.isDomain(Octets(domain.utf8)) {
        ownDomains.append(Octets(domain.utf8))
      } else {
        table.reject(
          "domains", "expected a domain such as \"example.com\", found \(shown(domain))", line: line
        )
      }
    }
    returnedEffect = choice(table, "returned") ?? returnedEffect
    for (name, line) in table.strings("authserv_id") ?? [] {
      authservIDs.append(Octets(name.utf8))
      if !OriginPolicy.isAuthservID(Octets(name.utf8)) {
        table.reject(
          "authserv_id",
          "expected the name that begins a verifier's fields, such as \"mx.example.com\","
            + " found \(shown(name))", line: line)
      }
    }
    guard let name = table.string("bounce_daemon_name") else { return }
    bounceDaemonName = Octets(name.utf8)
    if name.isEmpty {
      table.reject("bounce_daemon_name", "expected the name that master.cf gives, found \"\"")
    }
  }

  private mutating func readVERP(_ table: TOMLReader) {
    for (text, line) in table.strings("styles") ?? [] {
      do throws(VERPStyleError) {
        verpStyles.append(try VERPStyle(text))
      } catch {
        table.reject("styles", "\(error), found \(shown(text))", line: line)
      }
    }
  }

  private mutating func readRejects(_ top: TOMLReader) {
    rejectScope = choice(top, "smtp_rejects") ?? rejectScope
    ownClients = Self.networks(top.table("clients"), "own") ?? ownClients
    let rates = top.table("rejects")
    rejectLimits.read(from: rates, unit: "events", in: 0...1_000_000)
  }

  private mutating func readLog(_ table: TOMLReader) {
    let levels = ["debug", "info", "notice", "warning", "error"]
    if let word = table.choice("level", levels) { logLevel = Logger.Level(rawValue: word) ?? .info }
    logDestination = choice(table, "destination") ?? logDestination
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ table: TOMLReader, _ key: String
  ) -> Choice? {
    table.choice(key, Choice.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }

  // MARK: Values

  /// The networks of a list; nil if the key is absent.
  static func networks(_ table: TOMLReader, _ key: String) -> [NetworkPrefix]? {
    table.strings(key)?.compactMap { text, line in
      let network = NetworkPrefix(text)
      if network == nil {
        table.reject(
          key,
          "expected an address or network such as \"192.0.2.0/24\" or \"2001:db8::/32\""
            + " without bits set beyond its length, found \(shown(text))", line: line)
      }
      return network
    }
  }

  static let socketForms = "unix:/absolute/path, inet:port@host or inet6:port@host"

  private static func mode(_ text: String) -> UInt32? {
    guard (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x37).contains($0) })
    else { return nil }
    return UInt32(text, radix: 8).flatMap { $0 <= 0o777 ? $0 : nil }
  }
}

extension MinuteLimits {
  /// Reads `network_UNIT_per_minute_limit` and `UNIT_per_minute_limit`.
  fileprivate mutating func read(
    from table: TOMLReader, unit: String, in range: ClosedRange<Int>
  ) {
    perNetwork = table.integer("network_\(unit)_per_minute_limit", in: range) ?? perNetwork
    total = table.integer("\(unit)_per_minute_limit", in: range) ?? total
  }
}

/// A value from a file for an error message: quoted, at most 64 characters.
func shown(_ text: String) -> String {
  text.count > 64 ? "\"\(text.prefix(64))…\"" : "\"\(text)\""
}

private func reason(_ error: MilterError) -> String {
  if case .badSocketSpecification(_, let reason) = error { ": \(reason)" } else { "" }
}
