/// Attachments, links, words or the form of the message: content-related.
enum ContentPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.attachment", .contentRelated,
      any: [
        "attachment*", "illegal attachment", "attachment type", "file type", "file extension",
        "extension … not allowed", "forbidden file", "media type", "media not supported",
        "banned file", "banned filename", "banned exe", "banned scr", "banned bat",
        "banned zip", "banned js",
        "banned content", "prohibited file", "executable file*", "zip file", "encrypted archive*",
        "macro*", "banned extension", "file name", "blocked extension",
      ],
      sample: "552 5.7.0 We take no such attachment"),
    Rule(
      "phrase.command-line-too-long", .protocolErrors, any: ["line too long", "line is too long"],
      when: Conditions(codes: [500]), sample: "500 5.5.2 Line too long",
      source: .rfc("5321 §4.5.3.1.4"), note: "500 is said of a command's line"),
    Rule(
      "phrase.malformed-message", .contentRelated,
      any: [
        "rfc 5322", "rfc5322", "rfc 2822", "rfc 822", "rfc2822", "rfc compliant", "not rfc",
        "malformed message", "message is malformed", "malformed header*", "malformed",
        "header error", "headers too large", "header too big", "headers too big",
        "header … too long", "headers … too long", "header too long", "line too long",
        "lines too long", "lines … too long", "body type", "line length", "bare lf",
        "bare line feed*", "bare linefeed*", "url:smtplf.html",
        "bare newline*", "bare cr", "stray linefeed*", "stray newline", "improperly formatted",
        "binary content", "invalid header*", "bad header*", "header … invalid", "header … missing",
        "missing header*", "missing … header", "multiple from", "multiple addresses in from",
        "multiple subject", "multiple … headers", "duplicate header*", "duplicate … header",
        "missing a valid", "no from header", "from header", "header from", "messages missing",
        "date header", "date outside of range", "message id", "missing subject", "no subject",
        "empty subject", "empty message", "no body", "mime error*", "mime", "mime structure",
        "invalid mime", "charset", "character set", "non ascii", "8bit", "8 bit", "8bitmime",
        "eight bit",
        "nul character", "null character", "invalid character*", "forbidden character*", "nested",
        "boundary", "encoded word", "html only", "message format", "not a valid message",
        "invalid message", "message content", "as a from address", "unsupported … encoding",
        "invalid content", "message structure", "conversion fail*", "conversion is required",
        "conversion required", "base64",
      ],
      none: [
        "smtputf8", "rate", "user", "mailbox name", "command", "unsupported option",
        "understand mime", "mime capable", "name server", "nameserver", "dns",
      ],
      sample: "554 5.6.0 The message is malformed"),
    Rule(
      "phrase.content-refused", .contentRelated,
      any: [
        "message content", "content rejected", "content refused", "content filter*",
        "content policy", "content not accepted", "content is not accepted", "inappropriate",
        "profanity", "prohibited content", "content … blocked", "content restriction*", "words",
        "keyword*", "links", "url in message", "unacceptable content", "undesirable content",
        "objectionable", "message filtered", "message … filtered", "filtered", "content violation",
        "data loss prevention", "dlp", "message body", "subject contains", "transaction failed",
        "message failed", "content",
      ],
      none: [
        "recipient", "link below", "transaction failed", "follow the link", "click",
        "table of content", "content scanner",
      ],
      sample: "550 5.7.1 Inappropriate words"),
  ]
}
