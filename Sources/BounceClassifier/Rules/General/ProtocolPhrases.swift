/// Errors in the SMTP conversation between two hosts: protocol-errors.
enum ProtocolPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.smtputf8", .protocolErrors,
      any: [
        "smtputf8", "utf8 … not supported", "internationalized … not supported",
        "eai not supported", "utf8smtp", "internationalized email",
      ],
      sample: "SMTPUTF8 is required, but was not offered by host mx.example.net[192.0.2.1]"),
    Rule(
      "phrase.tls-not-offered", .policyRelated,
      any: [
        "tls is required, but was not offered", "required, but was not offered",
        "but our tls engine is unavailable", "tls … not offered", "starttls … not offered",
      ],
      none: ["smtputf8"], blame: .remote,
      sample: "TLS is required, but was not offered by host mx.example.net[192.0.2.1]"),
    Rule(
      "phrase.protocol-error", .protocolErrors,
      any: [
        "protocol error", "protocol violation", "smtp protocol", "bad sequence", "out of sequence",
        "syntax error", "command not recognized", "command not recognised", "command unrecognized",
        "unrecognized command", "unknown command", "command unknown", "command not implemented",
        "not implemented", "command rejected", "invalid command", "bad command",
        "unexpected command", "command out of", "need rcpt", "need mail", "rcpt first",
        "mail first", "need helo", "send helo", "helo first", "polite people", "no data after",
        "pipelining", "improper command", "improper use", "command parameter*", "parameter*",
        "argument*", "unsupported parameter", "unsupported option", "unsupported command",
        "not supported", "unrecognized parameter",
        "invalid argument*", "invalid parameter*", "unexpected … response", "unexpected reply",
        "unexpected response", "command too long", "starttls", "bdat", "chunking", "lmtp … error",
        "multiple destination domains", "no valid recipients", "esmtp … not", "must use esmtp",
        "sequence of commands", "synchronization error", "sync error", "command line too long",
      ],
      none: [
        "remote domains", "user unknown", "required", "disk", "user", "mailbox",
        "recipient unknown",
      ],
      sample: "503 5.5.1 Bad sequence of commands"),
  ]
}
