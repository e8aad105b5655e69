/// The settings of a private Postfix; all times are short, so that tests need not wait long.
public struct PostfixSettings: Sendable {
  /// Where mail for a domain goes.
  public struct Route: Sendable {
    /// The domain.
    public let domain: String
    /// The next hop, in Postfix's form.
    public let nextHop: String

    /// Sends a domain's mail to a port of 127.0.0.1.
    public init(_ domain: String, port: UInt16) {
      self.init(domain, nextHop: "smtp:[127.0.0.1]:\(port)")
    }

    /// Sends a domain's mail to any next hop.
    public init(_ domain: String, nextHop: String) {
      self.domain = domain
      self.nextHop = nextHop
    }
  }

  /// The domain with local mailboxes.
  public var domain = "test.example"
  /// The users with a mailbox there.
  public var users = ["alice", "bob", "carol", "dave"]
  /// The routes of other mail; mail for other domains is refused.
  public var routes: [Route] = []
  /// The milter's socket; nil for no milter.
  public var milterSocket: String?
  /// What happens to mail by SMTP while the milter is down.
  public var smtpdDefaultAction = "accept"
  /// What happens to Postfix's own bounces while the milter is down.
  public var nonSMTPDDefaultAction = "tempfail"
  /// The time after which a queued message expires.
  public var queueLifetimeSeconds = 3600
  /// The time after which the sender gets a delay warning; 0 for never.
  public var delayWarningSeconds = 0
  /// The time between delivery attempts.
  public var backoffSeconds = 1
  /// Further parameters, which override those made from the other settings.
  public var parameters: [String: String] = [:]
  /// Lines of master.cf that replace the services of the same name.
  public var services = ""

  /// The usual settings.
  public init() {}
}

extension PostfixSettings {
  /// The text of main.cf for an instance in this folder.
  func mainConfiguration(in folder: String, programs: PostfixPrograms) -> String {
    let lines = base(folder, programs).merging(milters) { $1 }.merging(parameters) { $1 }
    return lines.sorted { $0.key < $1.key }.map { "\($0) = \($1)\n" }.joined()
  }

  /// The text of the transport table.
  var transportTable: String {
    routes.map { "\($0.domain) \($0.nextHop)\n" }.joined()
  }

  private func base(_ folder: String, _ programs: PostfixPrograms) -> [String: String] {
    let mailboxes = users.map { "{\($0)@\(domain)=\($0)/}" }.joined(separator: " ")
    return [
      "compatibility_level": "3.6",
      "queue_directory": "\(folder)/queue",
      "data_directory": "\(folder)/data",
      "command_directory": programs.commands,
      "daemon_directory": programs.daemons,
      "maillog_file": "\(folder)/log/mail.log",
      "maillog_file_prefixes": folder,
      "myhostname": "mx.\(domain)",
      "mydomain": domain,
      "myorigin": domain,
      "mydestination": "",
      "inet_interfaces": "127.0.0.1",
      "inet_protocols": "ipv4",
      "mynetworks": "127.0.0.0/8",
      "alias_maps": "",
      "alias_database": "",
      "local_transport": "error:5.1.1 no local mail",
      "relay_domains": "",
      "recipient_delimiter": "+",
      "virtual_mailbox_domains": domain,
      "virtual_mailbox_base": "\(folder)/mail",
      "virtual_mailbox_maps": "inline:{ \(mailboxes) }",
      "virtual_minimum_uid": "100",
      "virtual_uid_maps": "static:65534",
      "virtual_gid_maps": "static:65534",
      "transport_maps": "texthash:\(folder)/etc/transport",
      "smtpd_relay_restrictions": "permit_mynetworks reject_unauth_destination",
      "smtpd_authorized_xclient_hosts": "127.0.0.0/8",
      "smtpd_client_connection_count_limit": "0",
      "smtp_host_lookup": "native",
      "smtp_dns_support_level": "disabled",
      "smtp_connect_timeout": "5s",
      "in_flow_delay": "0",
      "maximal_queue_lifetime": "\(queueLifetimeSeconds)s",
      "bounce_queue_lifetime": "\(queueLifetimeSeconds)s",
      "delay_warning_time": "\(delayWarningSeconds)s",
      "minimal_backoff_time": "\(backoffSeconds)s",
      "maximal_backoff_time": "\(backoffSeconds)s",
      "queue_run_delay": "\(backoffSeconds)s",
      // After a failure, Postfix tries the host again for the next message.
      "default_destination_concurrency_failed_cohort_limit": "0",
      "transport_retry_time": "1s",
      "header_checks": "",
    ]
  }

  private var milters: [String: String] {
    guard let milterSocket else { return [:] }
    func milter(_ action: String) -> String {
      "{ unix:\(milterSocket), connect_timeout=5s, default_action=\(action) }"
    }
    return [
      "smtpd_milters": milter(smtpdDefaultAction),
      "non_smtpd_milters": milter(nonSMTPDDefaultAction),
      "internal_mail_filter_classes": "bounce",
    ]
  }

  /// The text of master.cf: Debian's services without chroot.
  ///
  /// - Parameters:
  ///   - relayPort: accepts mail for any domain.
  ///   - publicPort: accepts mail for its own domain only, as an MX. `later@` gets a temporary
  ///     failure.
  func serviceTable(relayPort: UInt16, publicPort: UInt16) -> String {
    let own = services.split(separator: "\n").map { $0.prefix { !$0.isWhitespace } }
    let usual = usualServices(relayPort: relayPort, publicPort: publicPort).split(separator: "\n")
      .filter { !own.contains($0.prefix { !$0.isWhitespace }) || $0.first == " " }
    return usual.joined(separator: "\n") + "\n" + services + "\n"
  }

  private func usualServices(relayPort: UInt16, publicPort: UInt16) -> String {
    """
    127.0.0.1:\(relayPort) inet n - n - - smtpd
    127.0.0.1:\(publicPort) inet n - n - - smtpd
      -o { smtpd_relay_restrictions = reject_unauth_destination }
      -o { smtpd_recipient_restrictions = check_recipient_access inline:{ {later@\(domain) = 450 4.7.1 Greylisted, come again} } }
    pickup unix n - n 60 1 pickup
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    verify unix - - n - 1 verify
    flush unix n - n 1000? 0 flush
    proxymap unix - - n - - proxymap
    proxywrite unix - - n - 1 proxymap
    smtp unix - - n - - smtp
    relay unix - - n - - smtp
    showq unix n - n - - showq
    error unix - - n - - error
    retry unix - - n - - error
    discard unix - - n - - discard
    local unix - n n - - local
    virtual unix - n n - - virtual
    lmtp unix - - n - - lmtp
    anvil unix - - n - 1 anvil
    scache unix - - n - 1 scache
    postlog unix-dgram n - n - 1 postlogd

    """
  }
}
