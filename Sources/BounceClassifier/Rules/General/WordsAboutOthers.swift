/// Phrases with which "unknown", "no such" and "disabled" may be about something other than the
/// recipient (our host, the sender, a link, a login), or about a temporary condition.
///
/// A rule of a hard category names this list (``Rule/unless``). A later rule with the same phrases
/// is never hard, so such a reply keeps its category but does not remove an address from a list.
enum WordsAboutOthers {
  static let all = ourSide + loginAndSignature + message + forATime

  /// Phrases for other faults, which are the reason if they occur with a missing mailbox.
  static let otherTroubles = [
    "quota", "mailbox full", "storage", "blacklist*", "blocklist*", "listed in", "listed at",
    "spam", "policy rejection", "verification of", "verification failed", "syntax error",
  ]

  private static let ourSide = [
    "sender*", "sent by", "sending system", "sending user", "sending account", "sending address",
    "sending domain", "sending host", "sending server", "may send", "you have been blocked",
    "this relay", "in dns",
    "mail from", "from address", "from header", "your from",
    "in from", "return address", "reply to", "bounce address", "you send", "you sent from",
    "you are not", "your account", "your address", "your email address", "your e mail address",
    "your address book", "your certificate", "your client", "your domain*", "your postmaster",
    "your helo",
    "your host*", "your ident", "your ip*", "your licen*", "your mail server", "your mx",
    "your network", "your provider", "your relay", "your server", "your site", "whitelist*",
    "allow list*", "allowlist*", "too many", "excessive", "from outside", "external sender*",
    "ptr", "reverse", "user agent",
  ]
  private static let loginAndSignature = [
    "authenticat*", "login", "log in", "password", "dkim", "spf", "dmarc", "certificate",
    "license", "licence",
  ]
  private static let message = [
    "link", "links", "url", "attachment*", "in header", "in the header", "to header",
    "header field", "message contains",
  ]
  private static let forATime = [
    "temporar*", "maintenance", "greylist*", "could not be reached", "but will deliver",
  ]
}
