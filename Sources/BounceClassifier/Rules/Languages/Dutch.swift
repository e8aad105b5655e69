/// Dutch: Ziggo, KPN, Telenet, Exchange and Postfix with Dutch texts.
enum Dutch {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "nl.virus", .virusRelated,
      any: ["virus gevonden", "virus aangetroffen", "bevat een virus", "schadelijke software"],
      sample: "554 Schadelijke software in het bericht"),
    Rule(
      "nl.greylisting", .policyRelated,
      any: [
        "grijze lijst", "probeer het later opnieuw", "probeer later opnieuw", "probeer het later",
        "tijdelijk geweigerd", "tijdelijk niet geaccepteerd",
      ],
      none: ["vol", "verbinding*", "ruimte"], retry: .mta,
      sample: "450 4.7.1 Tijdelijk geweigerd, tot over vijf minuten"),
    Rule(
      "nl.rate", .policyRelated,
      any: [
        "te veel berichten", "teveel berichten", "te veel ontvangers", "te veel e mails",
        "verzendlimiet", "te veel geadresseerden",
      ],
      none: ["postvak", "mailbox"], retry: .mta,
      sample: "450 Te veel berichten van uw server"),
    Rule(
      "nl.block-list", .spamRelated,
      any: [
        "zwarte lijst", "ip adres … geblokkeerd", "ip adres is geblokkeerd", "uw ip … geblokkeerd",
        "uw server … geblokkeerd", "slechte reputatie", "blokkadelijst",
      ],
      sample: "554 5.7.1 Uw IP-adres is hier geblokkeerd"),
    Rule(
      "nl.message-too-big", .quotaIssues,
      any: [
        "bericht te groot", "bericht is te groot", "bericht … te groot", "mail is te groot",
        "berichtgrootte", "maximale grootte", "maximale omvang", "bijlage is te groot",
      ],
      blame: .content,
      sample: "552 5.3.4 Het bericht is te groot voor deze server"),
    Rule(
      "nl.mailbox-full", .quotaIssues,
      any: [
        "postvak vol", "postvak is vol", "postvak … vol", "postvak in is vol", "mailbox vol",
        "mailbox is vol", "mailbox … vol", "postbus vol", "postbus is vol", "postbus … vol",
        "inbox is vol", "inbox … vol", "brievenbus is vol", "brievenbus vol",
        "onvoldoende ruimte", "onvoldoende schijfruimte", "onvoldoende opslagruimte",
        "geen ruimte", "geen schijfruimte", "opslaglimiet", "quotum overschreden",
        "quotum … overschreden", "quota overschreden", "limiet van … mailbox",
      ],
      sample: "552 5.2.2 Het postvak van de ontvanger is vol",
      examples: ["452 Onvoldoende opslagruimte"]),
    Rule(
      "nl.recipient-refuses", .policyRelated,
      any: [
        "geblokkeerd door de ontvanger", "geweigerd door de ontvanger",
        "geblokkeerd door de geadresseerde", "ontvanger heeft … geblokkeerd",
        "ontvanger accepteert alleen", "alleen leden", "geen toestemming … te plaatsen",
        "geen toestemming … te verzenden",
      ],
      sample: "550 5.7.1 Uw bericht is geweigerd door de ontvanger"),
    Rule(
      "nl.mailbox-disabled", .inactiveMailbox,
      any: [
        "mailbox uitgeschakeld", "mailbox … uitgeschakeld", "mailbox geblokkeerd",
        "mailbox … geblokkeerd", "mailbox gedeactiveerd", "mailbox … gedeactiveerd",
        "mailbox inactief", "mailbox … inactief", "mailbox … opgeheven", "mailbox opgeheven",
        "postvak uitgeschakeld", "postvak … uitgeschakeld", "postvak … gedeactiveerd",
        "postbus … geblokkeerd", "account uitgeschakeld", "account … uitgeschakeld",
        "account gedeactiveerd", "account … gedeactiveerd", "account geblokkeerd",
        "account … geblokkeerd", "account opgeheven", "account … opgeheven",
        "account … niet meer actief", "account verlopen", "account … verlopen",
        "gebruiker uitgeschakeld", "gebruiker gedeactiveerd", "gebruiker geblokkeerd",
        "gebruiker … geblokkeerd", "gebruiker inactief", "adres … niet meer in gebruik",
        "adres … niet meer actief", "adres … opgeheven", "niet meer werkzaam",
      ],
      none: ["uw account", "je account", "uw mailbox", "afzender*", "ip adres"],
      sample: "550 5.2.1 De mailbox is opgeheven",
      counterexamples: ["550 Uw account is geblokkeerd, bel de helpdesk"]),
    Rule(
      "nl.relaying", .relayingIssues,
      any: [
        "relay niet toegestaan", "relaying niet toegestaan", "doorsturen niet toegestaan",
        "doorsturen geweigerd", "authenticatie vereist", "authenticatie verplicht",
        "aanmelden verplicht", "niet geauthenticeerd", "authenticatie is vereist",
      ],
      none: ["spf", "dkim", "dmarc", "afzender*"],
      sample: "554 5.7.1 Doorsturen niet toegestaan"),
    Rule(
      "nl.sender", .invalidSender,
      any: [
        "afzender geweigerd", "afzender onbekend", "afzender ongeldig", "ongeldige afzender",
        "onbekende afzender", "afzender … geweigerd", "afzender … niet bestaat",
        "afzender bestaat niet", "afzenderadres", "afzenderdomein", "adres van de afzender",
        "domein van de afzender", "afzender … niet toegestaan", "afzender niet toegestaan",
      ],
      sample: "550 5.1.8 Afzenderadres geweigerd"),
    Rule(
      "nl.no-such-domain", .badDomain,
      any: [
        "domein bestaat niet", "domein … bestaat niet", "domein niet gevonden",
        "domein … niet gevonden", "onbekend domein", "domein onbekend",
        "ongeldig domein", "domeinnaam bestaat niet",
      ],
      none: ["helo", "ehlo", "afzender*", "tijdelijk*"],
      sample: "550 5.1.2 Dit domein bestaat niet"),
    Rule(
      "nl.no-such-user", .badMailbox,
      any: [
        "gebruiker onbekend", "gebruiker … onbekend", "onbekende gebruiker",
        "gebruiker bestaat niet", "gebruiker … bestaat niet", "gebruiker niet gevonden",
        "gebruiker … niet gevonden", "geen dergelijke gebruiker", "ontvanger onbekend",
        "ontvanger … onbekend", "onbekende ontvanger", "ontvanger bestaat niet",
        "ontvanger … bestaat niet", "ontvanger niet gevonden", "ontvanger … niet gevonden",
        "ongeldige ontvanger", "ontvanger ongeldig", "geadresseerde onbekend",
        "onbekende geadresseerde", "geadresseerde … niet gevonden", "geadresseerde bestaat niet",
        "mailbox bestaat niet", "mailbox … bestaat niet", "mailbox niet gevonden",
        "mailbox onbekend", "onbekende mailbox", "postvak bestaat niet", "postvak … bestaat niet",
        "postvak niet gevonden", "postvak … niet gevonden", "postbus bestaat niet",
        "account bestaat niet", "account … bestaat niet", "adres bestaat niet",
        "adres … bestaat niet", "adres onbekend", "onbekend adres", "adres niet gevonden",
        "adres … niet gevonden", "ongeldig e mailadres", "e mailadres bestaat niet",
        "e mailadres … bestaat niet", "onbekend e mailadres", "e mailadres … niet gevonden",
        "e mailadres niet gevonden", "mailadres … niet gevonden",
      ],
      none: ["afzender*", "ip adres", "spam", "domein", "groep", "tijdelijk*", "helo", "ehlo"],
      sample: "550 5.1.1 Gebruiker onbekend",
      examples: ["550 Dit e-mailadres bestaat niet", "550 Geadresseerde onbekend"],
      counterexamples: ["550 Adres onbekend: afzender geweigerd"]),
    Rule(
      "nl.spam", .spamRelated,
      any: [
        "ongewenste e mail", "ongewenst bericht", "ongewenste mail", "ongewenste reclame",
        "als spam", "aangemerkt als spam", "herkend als spam",
      ], blame: .content,
      sample: "554 5.7.1 Ongewenste reclame"),
    Rule(
      "nl.connection-lost", .badConnection,
      any: [
        "te veel verbindingen", "teveel verbindingen", "verbinding verbroken",
        "verbinding … verbroken", "gelijktijdige verbindingen", "verbinding verloren",
      ],
      sample: "421 Te veel verbindingen van uw server"),
    Rule(
      "nl.no-answer", .noAnswerFromHost,
      any: [
        "verbinding geweigerd", "server reageert niet", "server … reageert niet",
        "server antwoordt niet", "server niet bereikbaar", "server … niet bereikbaar",
        "time out bij het verbinden",
      ],
      sample: "De server van de ontvanger reageert niet"),
    Rule(
      "nl.expired", .messageExpired,
      any: [
        "bericht is verlopen", "bericht verlopen", "te lang in de wachtrij", "afleverpogingen",
        "bezorgpogingen",
      ],
      sample: "Het bericht is verlopen in de wachtrij"),
    Rule(
      "nl.content", .contentRelated,
      any: [
        "bijlage niet toegestaan", "bijlage … niet toegestaan", "bijlagen niet toegestaan",
        "bestandstype niet toegestaan", "bestandstype … niet toegestaan", "verboden bijlage",
        "inhoud geweigerd", "inhoud … geweigerd",
      ],
      sample: "554 Bijlage van dit type niet toegestaan"),
    Rule(
      "nl.policy", .policyRelated,
      any: [
        "beleidsregel*", "vanwege beleid", "beveiligingsbeleid", "toegang geweigerd",
        "geen toegang", "bericht geweigerd", "bericht … geweigerd", "veiligheidsredenen",
      ],
      isCatchAll: true, sample: "554 5.7.1 Toegang geweigerd"),
  ]
}
