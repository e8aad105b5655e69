/// The host did not answer: no-answer-from-host.
///
/// The connection was lost: bad-connection. Mail loops and too many hops: routing-errors.
enum NetworkPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.mail-loop", .routingErrors,
      any: [
        "loops back to myself", "loops back", "mail loop", "mail loops", "routing loop",
        "loop detected", "loop detection", "loop count", "looping", "message loop", "too many hops",
        "hop count", "hops exceeded", "exceeded … hops", "maximum hop", "hop limit",
        "too many received", "received headers", "delivery loop", "forwarding loop",
        "too many received headers", "exceeded the max hop", "would loop", "loop",
      ],
      none: ["received headers too large"],
      sample: "554 5.4.6 Mail loop detected: too many hops"),
    Rule(
      "phrase.session-timed-out", .badConnection,
      any: ["timed out", "timeout", "time out"],
      none: [
        "retry timeout", "delivery timeout", "queue", "dns", "lookup", "blocked", "greylist*",
      ],
      when: Conditions(codes: [421]),
      sample: "421 4.4.2 mx.example.net: the connection timed out",
      note: "Who says 421 was there: the connection stood"),
    Rule(
      "phrase.connection-refused", .noAnswerFromHost,
      any: [
        "connection refused", "connection timed out", "connect timed out", "connect timeout",
        "connection timeout", "connection time out", "operation timed out", "no route to host",
        "network is unreachable", "network unreachable", "host is unreachable", "host unreachable",
        "host is down", "unable to connect", "could not connect", "cannot connect",
        "couldn t connect", "can t connect", "failed to connect", "connection failed",
        "connection attempt", "wasn t able to establish an smtp connection",
        "not able to establish", "unable to establish", "could not establish", "no smtp connection",
        "no answer from", "not answer*", "did not respond", "not respond*", "is not responding",
        "no response", "did not accept our requests to connect", "network error",
        "network error on destination", "remote host is down", "no hosts", "unreachable",
        "unable to contact", "server could not be reached", "host could not be reached",
        "no servers", "no mail servers", "mail server … unavailable",
        "all hosts … fail*", "host … not reachable", "not reachable", "answered … but",
        "connection could not be established", "socket error", "network is down", "network down",
        "network dropped connection on reset", "destination address required",
        "can t assign requested address", "cannot assign requested address",
        "address family not supported", "protocol not supported", "no buffer space available",
        "host is not reachable", "no route to destination", "destination unreachable",
      ],
      none: [
        "lost connection", "this ip address is listed", "tls", "poor reputation", "expired",
        "user unknown", "domain is not reachable", "timed out while", "by policy", "bizsmtp",
        "ldap", "backend", "database", "antivirus", "scanner", "milter",
      ],
      sample: "connect to mx.example.net[192.0.2.1]:25: Connection refused"),
    Rule(
      "phrase.tls-handshake", .badConnection,
      any: [
        "cannot start tls", "tls handshake", "ssl handshake", "handshake failure",
        "handshake failed", "tls negotiation", "ssl_accept error", "tls connect failed",
        "tls error", "ssl error", "tls session", "starttls failed", "tls not available due to",
        "tls connection … lost", "tls fail*", "starttls … fail*",
      ],
      none: ["required", "certificate", "tlsa", "dane"],
      sample: "Cannot start TLS: handshake failure"),
    Rule(
      "phrase.connection-lost", .badConnection,
      any: [
        "lost connection", "connection lost", "connection reset", "connection closed",
        "connection was closed", "connection dropped", "connection was dropped",
        "connection aborted", "connection broken", "connection died",
        "software caused connection abort", "transport endpoint is not connected",
        "socket is not connected", "machine is not on the network", "end of stream",
        "connection interrupted",
        "unexpectedly closed", "closed connection", "closed the connection", "closed unexpectedly",
        "remote end closed", "broken pipe", "connection terminated", "connection expired",
        "disconnected", "timed out while", "timeout while", "conversation with … timed out",
        "read timeout", "read error", "write error", "i o error", "timeout waiting",
        "timed out waiting", "timeout closing connection", "idle timeout", "timeout exceeded",
        "session timeout", "smtp timeout", "timeout … command", "timed out", "timeout", "premature",
        "end of file", "bad connection", "server busy", "too busy", "busy", "busy try again",
        "closing connection", "closing transmission channel", "service not available",
        "service unavailable try", "resources temporarily unavailable", "not accepting connections",
        "server too busy", "load too high", "system load", "high load", "server load", "overload*",
        "congestion", "congested", "too loaded", "try reconnecting", "got error while sending",
        "temporarily unable to accept", "system not accepting network messages",
        "not accepting network messages",
      ],
      none: [
        "retry timeout", "delivery timeout", "queue", "client host", "blocked", "expired", "tls",
        "whitelist", "delivery time", "for the last", "disk", "spool", "scanner", "antivirus",
        "message timed out", "message timeout",
      ],
      sample: "lost connection with mx.example.net[192.0.2.1] while sending RCPT TO"),
  ]
}
