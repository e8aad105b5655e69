/// German: GMX, web.de, T-Online, Exchange and Postfix with German texts.
enum German {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "de.virus", .virusRelated,
      any: [
        "virus gefunden", "virus erkannt", "viren gefunden", "schadsoftware", "schadprogramm*",
      ],
      none: ["virus free"],
      sample: "554 Die Nachricht enthält Schadsoftware und wird nicht angenommen"),
    Rule(
      "de.greylisting", .policyRelated,
      any: [
        "versuchen sie es später", "bitte später erneut", "bitte später noch einmal",
        "vorübergehend abgelehnt", "vorübergehend zurückgewiesen",
      ],
      none: ["postfach", "mailbox", "speicher*", "verbindung*"], retry: .mta,
      sample: "450 4.7.0 Vorübergehend abgelehnt (unbekannter Server)"),
    Rule(
      "de.rate", .policyRelated,
      any: [
        "zu viele nachrichten", "zu viele e mails", "zu viele mails", "zu viele empfänger",
        "sendelimit", "versandlimit", "tageslimit", "zu viele fehlerhafte",
      ],
      none: ["postfach", "im posteingang"], retry: .mta,
      sample: "450 Zu viele Nachrichten in kurzer Zeit von Ihrem Server"),
    Rule(
      "de.block-list", .spamRelated,
      any: [
        "auf einer schwarzen liste", "auf der schwarzen liste", "auf unserer sperrliste",
        "auf einer sperrliste", "auf der sperrliste", "ip adresse ist gesperrt",
        "ip adresse … gesperrt", "ip adresse … blockiert", "ip … blockiert",
        "ihr server ist gesperrt", "ihr server … gesperrt", "ihr mailserver … gesperrt",
        "schlechte reputation", "schlechter reputation", "schlechten ruf",
      ],
      sample: "554 5.7.1 Ihre IP-Adresse ist bei uns gesperrt"),
    Rule(
      "de.reverse-name", .policyRelated,
      any: [
        "kein reverse dns", "keinen reverse dns", "rückwärtsauflösung", "kein ptr", "keinen ptr",
      ],
      sample: "550 Ihr Server hat keine Rückwärtsauflösung"),
    Rule(
      "de.message-too-big", .quotaIssues,
      any: [
        "nachricht ist zu groß", "nachricht zu groß", "nachricht … zu groß", "mail ist zu groß",
        "mail zu groß", "mail … zu groß", "maximale nachrichtengröße", "nachrichtengröße",
        "zulässige größe", "maximale größe", "anhang ist zu groß", "größenbeschränkung",
        "größenlimit", "größe … überschreitet", "überschreitet … größe",
      ],
      none: ["postfachgröße"], blame: .content,
      sample: "552 5.3.4 Die Nachricht ist zu groß für diesen Server",
      examples: ["552 Nachricht ist zu gross"]),
    Rule(
      "de.mailbox-full", .quotaIssues,
      any: [
        "postfach ist voll", "postfach voll", "postfach … voll", "volles postfach",
        "postfach überfüllt",
        "postfach ist überfüllt", "postfach … überfüllt", "mailbox ist voll", "mailbox voll",
        "mailbox überfüllt", "mailbox des empfängers ist voll", "mailbox … voll",
        "posteingang ist voll", "posteingang … voll", "briefkasten ist voll", "briefkasten voll",
        "speicherplatz erschöpft", "kein speicherplatz", "speicherplatz … erschöpft",
        "speicherplatz … überschritten", "nicht genügend speicherplatz",
        "nicht genug speicherplatz",
        "zu wenig speicherplatz", "speicherplatz ist voll", "speicherplatz … ausgeschöpft",
        "speicher … voll", "speicherlimit", "speicherkontingent", "kontingent überschritten",
        "kontingent … überschritten", "postfachgröße", "postfachgrenze", "postfach … überschritten",
      ],
      none: ["nicht voll"],
      sample: "552 5.2.2 Das Postfach des Empfängers ist voll",
      examples: ["452 Kein Speicherplatz mehr", "552 Postfach ?berf?llt"]),
    Rule(
      "de.recipient-refuses", .policyRelated,
      any: [
        "vom empfänger blockiert", "vom empfänger abgelehnt", "vom empfänger gesperrt",
        "empfänger hat … blockiert", "empfänger hat sie blockiert", "empfänger lehnt … ab",
        "empfänger nimmt keine nachrichten von", "empfänger … nur nachrichten von",
        "nicht berechtigt … zu senden", "keine berechtigung … zu senden",
        "nur mitglieder", "keine berechtigung … gruppe", "gruppe … keine berechtigung",
        "berechtigung zum posten",
      ],
      sample: "550 5.7.1 Sie wurden vom Empfänger blockiert"),
    Rule(
      "de.mailbox-disabled", .inactiveMailbox,
      any: [
        "postfach ist deaktiviert", "postfach deaktiviert", "postfach … deaktiviert",
        "postfach ist gesperrt", "postfach gesperrt", "postfach … gesperrt", "postfach ist inaktiv",
        "postfach inaktiv", "postfach … inaktiv", "postfach … nicht mehr aktiv",
        "postfach … gelöscht",
        "postfach stillgelegt", "postfach … stillgelegt", "mailbox deaktiviert",
        "mailbox … deaktiviert", "mailbox gesperrt", "mailbox … gesperrt",
        "empfänger deaktiviert", "empfänger ist deaktiviert", "empfänger … deaktiviert",
        "empfänger gesperrt", "empfänger ist gesperrt", "benutzer deaktiviert",
        "benutzer ist deaktiviert", "benutzer gesperrt", "benutzer ist gesperrt",
        "benutzerkonto … deaktiviert", "benutzerkonto … gesperrt", "konto wurde deaktiviert",
        "konto gesperrt",
        "konto ist gesperrt", "konto wurde gesperrt",
        "konto … deaktiviert", "e mail konto … gesperrt", "empfängerkonto … gesperrt",
        "adresse … deaktiviert", "adresse ist nicht mehr gültig", "adresse … nicht mehr gültig",
        "adresse … nicht mehr verwendet", "adresse … nicht mehr aktiv",
        "nicht mehr in unserem unternehmen", "nicht mehr für uns tätig",
      ],
      none: [
        "ihr konto", "ihr e mail konto", "ihr postfach", "absender*", "ip adresse", "vorübergehend",
      ],
      sample: "550 5.2.1 Das Postfach wurde deaktiviert",
      counterexamples: ["550 Ihr Konto wurde deaktiviert, bitte wenden Sie sich an den Support"]),
    Rule(
      "de.relaying", .relayingIssues,
      any: [
        "weiterleitung nicht erlaubt", "weiterleitung verweigert", "weiterleiten nicht erlaubt",
        "relaying nicht erlaubt", "relay nicht erlaubt", "relaying verweigert", "relay verweigert",
        "relaying nicht gestattet", "kein relay*", "anmeldung erforderlich",
        "authentifizierung erforderlich", "authentisierung erforderlich", "bitte authentifizieren",
        "bitte authentisieren", "nicht authentifiziert", "smtp auth erforderlich", "erst anmelden",
      ],
      none: ["spf", "dkim", "dmarc", "absender*"],
      sample: "554 5.7.1 Weiterleitung nicht erlaubt"),
    Rule(
      "de.sender", .invalidSender,
      any: [
        "absender abgelehnt", "absender unbekannt", "absender ungültig", "ungültiger absender",
        "unbekannter absender", "absenderadresse", "absenderdomain", "absenderdomäne",
        "absender … abgelehnt", "absender … nicht existiert", "absender … existiert nicht",
        "absender … unbekannt", "absender … nicht erlaubt", "absender ist nicht",
        "domain des absenders", "domäne des absenders", "absender … gesperrt",
      ],
      sample: "550 5.1.8 Die Absenderadresse wurde abgelehnt"),
    Rule(
      "de.no-such-domain", .badDomain,
      any: [
        "domain existiert nicht", "domain … existiert nicht", "domäne existiert nicht",
        "domäne … existiert nicht", "domain nicht gefunden", "domain … nicht gefunden",
        "domäne nicht gefunden", "domäne … nicht gefunden", "domain unbekannt",
        "domäne unbekannt", "unbekannte domain", "unbekannte domäne", "domain ist unbekannt",

      ],
      none: ["helo", "ehlo", "absender*", "vorübergehend", "domain oder"],
      sample: "550 5.1.2 Die Domain existiert nicht"),
    Rule(
      "de.no-such-user", .badMailbox,
      any: [
        "empfänger unbekannt", "empfänger … unbekannt", "unbekannter empfänger",
        "empfänger existiert nicht", "empfänger … existiert nicht", "empfänger nicht gefunden",
        "empfänger … nicht gefunden", "empfänger nicht vorhanden", "empfänger ist nicht vorhanden",
        "empfänger ungültig", "ungültiger empfänger", "ungültige empfängeradresse",
        "empfängeradresse unbekannt", "empfängeradresse ungültig", "empfängeradresse … ungültig",
        "empfängeradresse existiert nicht", "empfängeradresse … nicht gefunden",
        "empfängeradresse … existiert nicht", "kein solcher empfänger", "kein solcher benutzer",
        "benutzer unbekannt", "benutzer … unbekannt", "unbekannter benutzer",
        "benutzer existiert nicht", "benutzer … existiert nicht", "benutzer nicht gefunden",
        "benutzer … nicht gefunden", "benutzer nicht vorhanden", "nutzer unbekannt",
        "unbekannter nutzer", "teilnehmer unbekannt", "unbekannter teilnehmer",
        "postfach existiert nicht", "postfach … existiert nicht", "postfach nicht gefunden",
        "postfach … nicht gefunden", "postfach nicht vorhanden", "postfach … nicht vorhanden",
        "postfach unbekannt", "unbekanntes postfach", "kein solches postfach", "kein postfach",
        "mailbox existiert nicht", "mailbox … existiert nicht", "mailbox unbekannt",
        "mailbox nicht gefunden", "konto existiert nicht", "konto … existiert nicht",
        "adresse unbekannt", "adresse ist unbekannt", "unbekannte adresse",
        "unbekannte e mail adresse", "e mail adresse unbekannt", "adresse existiert nicht",
        "adresse … existiert nicht", "adresse nicht gefunden", "adresse … nicht gefunden",
        "e mail adresse ist ungültig", "e mail adresse … nicht bekannt",
        "adresse … nicht vorhanden",
        "adresse … gibt es nicht", "hier nicht bekannt", "e mail adressen … ungültig",
      ],
      none: [
        "absender*", "ip adresse", "spam", "richtlinie*", "gruppe", "domain", "domäne",
        "helo", "ehlo", "vorübergehend",
      ],
      sample: "550 5.1.1 Empfänger unbekannt",
      examples: [
        "550 Empfaenger existiert nicht", "550 Empf?nger nicht gefunden",
        "550 5.1.1 Die von Ihnen angegebene E-Mail-Adresse konnte nicht gefunden werden",
      ],
      counterexamples: ["550 Die Adresse existiert nicht: Absender abgelehnt"]),
    Rule(
      "de.spam", .spamRelated,
      any: [
        "unerwünschte werbung", "unerwünschte nachricht", "unerwünschte e mail", "spamverdacht",
        "als spam", "spam erkannt", "werbemail", "unerwünschter inhalt", "spamfilter",
      ], blame: .content,
      sample: "554 5.7.1 Spamverdacht, die Annahme wird verweigert"),
    Rule(
      "de.connection-lost", .badConnection,
      any: [
        "verbindung abgebrochen", "verbindung … abgebrochen", "verbindung unterbrochen",
        "verbindung verloren", "verbindung … unterbrochen", "zu viele verbindungen",
        "zu viele gleichzeitige", "verbindung wurde getrennt",
      ],
      sample: "421 Zu viele Verbindungen von Ihrem Rechner"),
    Rule(
      "de.no-answer", .noAnswerFromHost,
      any: [
        "verbindung abgelehnt", "verbindung verweigert", "verbindungsaufbau abgelehnt",
        "server antwortet nicht", "server … nicht erreichbar", "server nicht erreichbar",
        "zeitüberschreitung", "keine antwort vom server", "keine route zum",
        "rechner nicht erreichbar",
      ],
      sample: "Zeitüberschreitung beim Verbindungsaufbau"),
    Rule(
      "de.expired", .messageExpired,
      any: [
        "zustellversuche", "zustellung aufgegeben", "zu lange in der warteschlange",
        "maximale zustellzeit", "zustellzeit … überschritten", "nachricht ist abgelaufen",
        "nachricht abgelaufen",
      ], none: ["weitere zustellversuche"],
      sample: "Die Nachricht ist zu lange in der Warteschlange gewesen"),
    Rule(
      "de.content", .contentRelated,
      any: [
        "anhang nicht erlaubt", "anhang … nicht erlaubt", "anhänge nicht erlaubt",
        "dateityp … nicht erlaubt", "dateityp nicht erlaubt", "dateianhang … nicht",
        "unzulässiger anhang", "verbotener anhang", "inhalt … abgelehnt",
      ],
      sample: "554 Anhang dieser Art nicht erlaubt"),
    Rule(
      "de.policy", .policyRelated,
      any: [
        "richtlinie*", "aus richtliniengründen", "sicherheitsgründen", "zugriff verweigert",
        "zugang verweigert", "annahme verweigert", "nachricht abgelehnt", "nachricht … abgelehnt",
        "e mail abgelehnt",
      ],
      isCatchAll: true, sample: "554 5.7.1 Annahme verweigert"),
  ]
}
