/// Phrases with which no address is considered dead, whatever else the reply says: temporary
/// conditions, faults of the server itself, unpaid bills, accounts that may not send, rules of
/// filters, forwarding addresses.
///
/// These rules make a hard verdict soft, and win only if no other rule holds (``Rule/softens``).
enum Doubts {
  static let rules: [Rule] = rows.map { id, words, sample, note in
    Rule(
      id, .other, any: words, tier: .stage, softens: true, inAllSpellings: true, sample: sample,
      note: note)
  }

  private static let rows: [(RuleID, [String], String, String)] = [
    ("doubt.for-a-time", forATime, "550 It is so for now", "What is so for a time may end"),
    ("doubt.trouble", trouble, "550 stale", "A server that cannot look names up knows none"),
    ("doubt.unpaid", unpaid, "550 An unpaid invoice", "It works again when the bill is paid"),
    ("doubt.no-room", noRoom, "550 Its allowance is used up", "It works again when there is room"),
    ("doubt.sending", sending, "550 No outgoing mail", "Our account, not the recipient's"),
    ("doubt.filter", filter, "550 The rule matched", "What a filter looks at is named, not judged"),
    ("doubt.system-account", systemAccount, "550 uid 5000", "An account of the server's software"),
    ("doubt.forwarded", forwarded, "550 It forwards to u@example.com", "Another address is meant"),
  ]

  private static let forATime = [
    "at the moment", "at this time", "at present", "for now", "for the time being", "right now",
    "currently disabled", "currently suspended", "currently unavailable", "currently locked",
    "currently inactive", "currently not", "meanwhile", "not yet", "exist yet",
    "until", "hours", "an hour", "minutes", "try later", "try again later", "try again in",
    "please retry", "retry later", "retry in", "retry after", "come back", "being migrated",
    "being moved", "being transferred", "moved to another server", "migration", "under review",
    "for receiving temporarily",
    "temporar*", "presumably", "vorübergehend*", "zurzeit", "zur zeit", "derzeit", "momentan*",
    "wartung*", "temporaire*", "temporalmente", "temporaneamente", "tijdelijk*", "tymczasow*",
    "dočasně", "временно", "一時", "暂时", "暫時", "臨時", "일시", "임시", "geçici*",
    "más tarde", "mais tarde", "plus tard", "später",
  ]
  private static let trouble = [
    "ldap error", "ldap server", "ldap … down", "ldap … unavailable", "ldap … fail*",
    "ldap timeout", "database error", "database problem", "database connection",
    "database … unavailable", "database … down", "database … fail*", "mysql", "nfs", "stale", "nis",
    "backend*", "storage failure", "internal error", "internal server error", "i o error",
    "configuration problem", "configuration error", "misconfigur*", "server failure",
    "server … down", "is down", "not responding", "server not reachable", "server is not reachable",
    "connection failed",
    "connection refused", "connection timed out", "directory unavailable",
    "directory … not reachable", "on this node", "lookup failed", "lookup failure", "lookup error",
    "cannot look up", "cannot be looked up", "expansion failed", "could not verify",
    "cannot verify user", "unable to verify", "verify failed", "server … nicht erreichbar",
    "base de données", "base de datos", "resolver is",
  ]
  private static let unpaid = [
    "payment", "non payment", "unpaid", "is paid", "invoice", "bill", "overdue", "renewed",
    "falta de pago", "falta de pagamento",
  ]
  private static let noRoom = [
    "allowance", "disk usage", "disk full", "out of space", "it is full", "is too large",
    "size limit", "too many messages",
  ]
  private static let sending = [
    "outgoing", "outbound", "for sending", "from sending", "used to send", "send this",
    "smtp access", "smtp account", "sending activity", "for relaying", "for spamming",
    "from the sender", "the account that owns", "account … that owns", "is allowed to send",
    "smtp service", "of our relay", "callback*", "called back", "you greet with",
    "connecting host", "host name for", "find host for", "in the from", "errors to",
    "disposition notification", "for your mail domain", "your domain", "set up dns",
    "answer mail to",
  ]
  private static let filter = [
    "filter says", "spam filter", "s filter", "filter rule", "filter rejects", "rule … matched",
    "phishing", "spamtrap*", "spam trap*", "recipient rate", "recipient count", "recipient class",
    "recipient policy", "recipient threshold", "user limit", "user rate", "user class", "threshold",
    "attack*", "abuse", "repeated unknown", "unknown users", "backscatter", "matched: subject",
    "refused: subject",
    "accept list", "trial", "in message body", "character set", "email software",
    "closed to outsiders",
  ]
  private static let systemAccount = [
    "procmail", "uid", "in passwd", "etc passwd", "mailer error", "in system file", "lda",
    "user nobody", "user vmail", "user unknown vmail", "user filter", "user dovecot",
    "user postfix", "user amavis", "user cyrus", "user exim", "user spamd", "user clamav",
    "user mailman", "user root", "user daemon", "group postdrop",
  ]
  private static let forwarded = [
    "generated from", "expands to", "expanded to", "copy for", "copy to",
    "forwards to", "forward to", "forwarded to", "forwarding to", "to forwarding",
    "the forwarding address", "forwarding target", "alias points to", "list member",
    "cc recipient",
  ]
}
