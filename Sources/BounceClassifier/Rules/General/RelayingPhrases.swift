/// Relaying refused, or authentication required: relaying-issues.
enum RelayingPhrases {
  /// Phrases about our login: asked before all phrases about accounts and users.
  static let login: [Rule] = [
    Rule(
      "phrase.login-refused", .relayingIssues,
      any: [
        "login failed", "login … fail*", "login incorrect", "wrong password", "bad password",
        "invalid password", "user name or password", "username or password",
        "username and password not", "account you log in", "you authenticated as",
        "authentication … unknown user", "password … incorrect", "incorrect … password",
      ],
      none: ["recipient"], sample: "550 5.7.1 Login failed: no such account or wrong password"),
    Rule(
      "phrase.login-account", .relayingIssues,
      any: ["user*", "account*", "mailbox*", "credential*", "password*", "login*"],
      when: Conditions(codes: [534, 535]), sample: "535 5.7.8 Account suspended",
      source: .rfc("4954 §6"), note: "Only our login is answered so"),
  ]

  static let rules: [Rule] = [
    Rule(
      "phrase.relaying-denied", .relayingIssues,
      any: [
        "remote domains not supported", "remote domains is not supported",
        "relaying denied", "relay denied", "relay access denied", "relay not permitted",
        "relaying not permitted", "relaying not allowed", "relay not allowed",
        "relaying is not allowed", "relaying is prohibited", "relaying prohibited",
        "relay prohibited", "unable to relay", "cannot relay", "can t relay",
        "not permitted to relay", "not allowed to relay", "not authorized to relay",
        "not authorised to relay", "not configured to relay", "do not relay", "does not relay",
        "don t relay", "won t relay", "will not relay", "refuse to relay", "refused to relay",
        "no relaying", "no relay", "we do not relay", "not relay", "relaying to … denied",
        "relaying … denied", "relaying … prohibited", "relay operation rejected", "relay rejected",
        "relay refused", "relay … refused", "relay … not permitted", "mail relay denied",
        "relaying mail", "not an open relay", "third party relay", "open relay … not",
        "relay attempt", "not a gateway", "isn t in my list of allowed rcpthosts",
        "allowed rcpthosts", "my badrcptto", "rcpthosts", "domain isn t allowed to be relayed",
        "this is not a relay", "illegal relay", "unauthorized relay", "unauthenticated relay*",
        "insecure mail relay", "invalid credentials for relay", "tenantattribution",
        "relay disabled", "relaying disabled", "must authenticate … relay", "disabled relaying",
        "no local mailbox … relay", "not a registered gateway user", "we do not accept relay",
        "smtp relay … not", "relaying",
      ],
      none: ["badrcptto", "relay quota", "relay limit", "blacklist*", "open relay list", "relays"],
      sample: "550 5.7.1 Relaying denied"),
    Rule(
      "phrase.authentication-required", .relayingIssues,
      any: [
        "authentication required", "authentication is required", "authentication failed",
        "authentication failure", "authentication failure*", "authentication credentials",
        "must authenticate", "must be authenticated", "must first authenticate",
        "requires authentication", "smtp auth", "auth required", "auth failed",
        "not authenticated", "please authenticate", "authenticate first", "log in first",
        "login required", "must log in", "must login", "authorization required",
        "credentials invalid", "invalid credentials", "user credentials",
        "username and password", "login … fail*",
        "authentication not allowed", "authentication … unsuccessful",
        "authentication unsuccessful", "need to authenticate", "no authentication type",
        "cannot authenticate", "check your mail before", "pop before smtp", "pop3 before",
        "access from … requires authentication", "smtp authentication",
      ],
      none: [
        "spf", "dkim", "dmarc", "recipient", "sender authentication", "email authentication",
        "message failed", "message", "sender not authenticated", "sender was not authenticated",
        "owner", "to receive", "before he can", "before they can", "before it can",
      ],
      sample: "530 5.7.0 Authentication required: log in before you send"),
  ]
}
