/// No such domain, or one that takes no mail: bad-domain; DNS faults: routing-errors.
enum DomainPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.name-service-failure", .routingErrors,
      any: [
        "host not found, try again", "name service error … try again", "host name lookup failure",
        "hostname lookup failure", "name server … failure", "name server … timeout",
        "name server timeout", "temporary dns", "dns … temporar*",
        "temporar* … dns", "servfail", "dns server failure", "dns lookup … timed out",
        "dns timeout", "dns … timeout", "temporary failure in name resolution",
        "name resolution … temporar*", "dns query failed", "dns error … servfail",
        "lookup … temporarily", "malformed or unexpected name server reply",
        "unexpected name server", "malformed name server", "malformed dns", "no relevant dns",
        "directory server failure",
        "cname lookup failed temporarily",
      ],
      sample:
        "Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again"
    ),
    Rule(
      "phrase.null-mx", .badDomain,
      any: [
        "null mx", "nullmx", "domain does not accept", "domain … does not accept mail",
        "host domain does not accept", "domain … accepts no mail", "domain … does not receive mail",
      ],
      none: ["sender", "does not accept mail from", "mail from"],
      sample: "Domain example.net does not accept mail (nullMX)"),
    Rule(
      "phrase.host-takes-no-mail", .badDomain,
      any: ["does not accept mail", "accepts no mail", "does not accept email"],
      none: ["sender", "does not accept mail from", "mail from"],
      when: Conditions(codes: [521, 556]),
      sample: "521 mx.example.net does not accept mail",
      source: .rfc("7504 §3"), note: "A host that never takes mail"),
    Rule(
      "phrase.host-takes-nothing", .badDomain, any: ["not accepting network messages"],
      when: Conditions(codes: [521]), neverHard: true,
      sample: "521 5.3.2 System not accepting network messages",
      source: .rfc("7504 §5"), note: "The registered words of 5.3.2, which many say for a time"),
    Rule(
      "phrase.no-such-domain", .badDomain,
      any: plain, none: notVague, unless: .aboutOthers,
      sample:
        "Host or domain name not found. Name service error for name=nowhere.example type=A: Host not found"
    ),
    Rule(
      "phrase.domain-missing", .badDomain, any: vague, none: notVague, unless: .aboutOthers,
      when: Conditions(statuses: ["X.1.2", "X.1.10", "X.4.4"]),
      sample: "550 5.1.2 A bad domain, that one",
      note: "Vague words beside a code that says the same"),
    Rule(
      "phrase.domain-doubtful", .badDomain, any: vague + plain, none: notVague,
      blame: .unknown, confidence: .low, neverHard: true,
      sample: "550 A bad domain, that one",
      examples: ["550 A link in the message has an unknown host"],
      note: "Vague words alone may be about our own names"),
    Rule(
      "phrase.unrouteable", .routingErrors,
      any: [
        "unrouteable address", "unroutable address", "unrouteable", "unroutable", "unable to route",
        "no route found to domain", "cannot route", "routing issue", "routing error",
        "routing failure", "email routing", "mail routing",
      ],
      sample: "No route found to domain"),
  ]
  /// Phrases about a domain that does not exist.
  private static let plain = [
    "host or domain name not found", "host not found", "domain not found",
    "domain name not found", "host unknown", "unknown host", "no such host", "no such domain",
    "unknown domain", "domain unknown", "domain does not exist", "domain doesn t exist",
    "domain … does not exist", "domain … couldn t be found", "domain … could not be found",
    "nxdomain", "non existent domain", "nonexistentdomain", "nonexistent domain",
    "no mx record", "no mail exchanger", "no mx or a", "no valid mx",
    "mx record not found", "domain is not found",
    "illegal host domain name",
    "name or service not known", "unable to look up host", "couldn t find any host",
    "couldn t find host", "cannot find host", "can t find host", "could not find host",
    "bad destination system", "destination … domain … not exist", "unrouteable mail domain",
    "unroutable mail domain", "unroutable domain", "unrouteable domain",
    "all relevant mx records point to non existent", "lookup … failed … mx",
    "had no relevant answers",
    "address … reserved by rfc 2606",
    "domain … not hosted", "domain not hosted", "no longer host", "unknown destination domain",
    "domain … parked",
  ]

  /// Phrases that are also used about hosts and senders: hard only with a code that means the same.
  private static let vague = [
    "recipient domain", "address domain", "invalid host", "illegal host", "dns entries",
    "no dns entry", "no a record", "domain has no", "domain isn t", "domain … expired",
    "domain lookup failed", "bad domain", "invalid domain", "domain invalid", "domain is invalid",
    "domain name … invalid", "no mx", "unresolvable host", "domain is not reachable",
  ]
  private static let notVague = [
    "sender", "from domain", "mail from", "rcpthosts", "your domain", "helo", "relay",
    "recipient domain policy", "for rcpt domain", "client host",
    "rejected by the recipient domain", "by the server for the recipient domain",
    "server for the recipient domain", "your host", "your hostname", "your ip", "ehlo",
  ]
}
