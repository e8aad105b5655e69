/// The recipient's server is misconfigured or ill: bad-configuration.
enum ConfigurationPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.server-error", .badConfiguration,
      any: [
        "local error", "local configuration error", "configuration error", "configuration problem",
        "misconfigur*", "server configuration", "incorrectly configured", "internal error",
        "internal server error", "internal system error", "internal software error", "system error",
        "server error", "software error", "system problem", "mail system problem",
        "mail server error", "temporary error", "temporary problem", "temporary failure",
        "temporary system", "temporary server", "temporarily unavailable",
        "temporary local problem", "error in processing", "requested action aborted",
        "action aborted", "system resources", "insufficient system resources",
        "insufficient resources", "out of memory", "can t create", "cannot create",
        "could not open", "can t open", "cannot open", "unable to open", "permission denied",
        "insufficient permission", "no such file", "read only file system", "file too large",
        "queue file write error", "write error", "fatal error", "unexpected error", "error writing",
        "command died", "signal", "exited with", "exit status", "program … failed", "execution of",
        "child status", "cannot execute", "panic", "server is down", "ldap", "directory server",
        "database", "mysql", "sql", "lookup failure", "address lookup failure", "table lookup",
        "aliasing error", "alias loop", "include file", "expansion … list",
        "mailing list expansion", "unknown mail transport error", "mail transport unavailable",
        "transport unavailable", "bad configuration", "service … misconfigured",
        "certificate … expired", "certificate", "tlsa", "dane", "server certificate not trusted",
        "trusted tls connection", "not configured", "maintenance", "unable to process",
        "scanner … fail*", "antivirus … unavailable", "scan error", "backend", "content scanner",
        "milter", "defer* … local", "drd for domain", "could not load", "config",
        "a problem occurred", "technical problem", "technical error", "technical difficult*",
        "error processing", "could not process", "cannot process", "mail server temporarily",
        "user lookup", "verification server", "verification … fail*", "fail* … verify",
        "could not complete recipient verify", "callout", "unable to verify", "verify callout",
        "cannot append", "system is not", "cannot update mailbox", "could not save", "cannot lock",
        "lock", "maildir", "cannot chdir", "unable to chdir", "quotacheck",
        "temporarily not accepting", "server temporarily", "service temporarily",
        "service … unavailable", "service unavailable", "service is unavailable",
        "delivery … temporarily", "unavailable", "try again later", "try again", "try later",
      ],
      none: ["host unknown", "user unknown", "no such user", "blocked", "refused", "denied"],
      sample: "451 4.3.0 Internal server error on our side")
  ]
}
