/// Czech, and Slovak where its words are similar: Seznam, Centrum, Postfix and Exchange with Czech
/// texts.
enum Czech {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "cs.virus", .virusRelated,
      any: ["škodlivý kód", "škodlivý software", "obsahuje virus", "zavirovan*"],
      sample: "554 Zpráva nese škodlivý kód"),
    Rule(
      "cs.greylisting", .policyRelated,
      any: [
        "zkuste to později", "zkuste to znovu později", "zkuste později", "skúste neskôr",
        "dočasně odmítnut*", "dočasne odmietnut*", "opakujte později",
      ],
      none: ["pln*", "připojení", "spojení", "místo", "místa"], retry: .mta,
      sample: "450 4.7.1 Dočasně odmítnuto, počkejte pět minut"),
    Rule(
      "cs.rate", .policyRelated,
      any: [
        "příliš mnoho zpráv", "příliš mnoho příjemců", "příliš mnoho adresátů", "limit odeslaných",
        "limit odesílání", "příliš mnoho e mailů", "príliš veľa správ",
      ],
      none: ["schránk*", "schránce"], retry: .mta,
      sample: "450 Příliš mnoho zpráv z vašeho serveru"),
    Rule(
      "cs.block-list", .spamRelated,
      any: [
        "černé listině", "černá listina", "ip adresa je blokována", "ip adresa … blokována",
        "ip adresa … zablokována", "ip … blokována", "špatná reputace", "špatnou reputaci",
        "server … blokován", "čiernej listine",
      ],
      sample: "554 5.7.1 Vaše IP adresa je blokována"),
    Rule(
      "cs.message-too-big", .quotaIssues,
      any: [
        "zpráva je příliš velká", "zpráva příliš velká", "zpráva … příliš velká",
        "příliš velká zpráva", "velikost zprávy", "maximální velikost", "správa je príliš veľká",
        "překročena velikost",
      ],
      none: ["velikost schránky"], blame: .content,
      sample: "552 5.3.4 Zpráva je příliš velká"),
    Rule(
      "cs.mailbox-full", .quotaIssues,
      any: [
        "schránka je plná", "schránka plná", "schránka … plná", "plná schránka",
        "schránka je přeplněna", "schránka … přeplněna", "schránka … přeplněná",
        "přeplněná schránka", "plnou schránku", "nedostatek místa", "není místo",
        "není dostatek místa", "málo místa", "kvóta překročena", "překročena kvóta",
        "překročil kvótu", "překročena kapacita", "kapacita schránky", "schránka je preplnená",
        "limit schránky",
      ],
      sample: "552 5.2.2 Schránka příjemce je plná",
      examples: ["452 Nedostatek místa na disku"]),
    Rule(
      "cs.recipient-refuses", .policyRelated,
      any: [
        "zablokován příjemcem", "odmítnuta příjemcem", "blokováno příjemcem", "odmítnuto příjemcem",
        "příjemce zablokoval", "příjemce odmítá", "pouze pro členy", "pouze členové",
      ],
      sample: "550 5.7.1 Zpráva byla odmítnuta příjemcem"),
    Rule(
      "cs.mailbox-disabled", .inactiveMailbox,
      any: [
        "schránka je zablokována", "schránka zablokována", "schránka … zablokována",
        "schránka je zrušena", "schránka zrušena", "schránka byla zrušena", "schránka … zrušena",
        "schránka je neaktivní", "schránka neaktivní", "schránka … neaktivní",
        "schránka … deaktivována", "schránka … zakázána", "účet je zablokován", "účet zablokován",
        "účet … zablokován", "účet zrušen", "účet … zrušen", "účet neaktivní",
        "účet … neaktivní", "účet … deaktivován", "účet … pozastaven", "účet pozastaven",
        "uživatel zablokován", "uživatel neaktivní", "uživatel … deaktivován",
        "adresa byla zrušena", "adresa … zrušena", "adresa je zrušena", "již nepracuje",
        "schránka je zrušená",
      ],
      none: ["váš účet", "vaše schránka", "odesílatel*", "ip adresa"],
      sample: "550 5.2.1 Schránka byla zrušena",
      counterexamples: ["550 Váš účet je zablokován, volejte podporu"]),
    Rule(
      "cs.relaying", .relayingIssues,
      any: [
        "přeposílání zakázáno", "předávání zakázáno", "předávání pošty", "vyžadováno ověření",
        "vyžadována autentizace", "vyžaduje ověření", "vyžaduje autentizaci", "nejste přihlášen*",
        "relay zakázán", "relay není povolen",
      ],
      none: ["spf", "dkim", "dmarc", "odesílatel*"],
      sample: "554 5.7.1 Přeposílání zakázáno"),
    Rule(
      "cs.sender", .invalidSender,
      any: [
        "odesílatel odmítnut", "odesílatel … odmítnut", "neznámý odesílatel",
        "neplatný odesílatel", "adresa odesílatele", "doména odesílatele", "adresu odesílatele",
        "odesílatel neexistuje", "odesílatel … neexistuje", "odesílatel zablokován",
      ],
      sample: "550 5.1.8 Adresa odesílatele odmítnuta"),
    Rule(
      "cs.no-such-domain", .badDomain,
      any: [
        "doména neexistuje", "doména … neexistuje", "neznámá doména", "doména nenalezena",
        "doména … nenalezena", "neexistující doména",
      ],
      none: ["helo", "ehlo", "odesílatel*", "dočasn*"],
      sample: "550 5.1.2 Doména neexistuje"),
    Rule(
      "cs.no-such-user", .badMailbox,
      any: [
        "neznámý uživatel", "uživatel neexistuje", "uživatel … neexistuje", "uživatel nenalezen",
        "uživatel … nenalezen", "uživatel neznámý", "uživatel je neznámý",
        "neexistující uživatel", "neznámý příjemce", "příjemce neexistuje",
        "příjemce … neexistuje", "příjemce nenalezen", "příjemce neznámý", "neplatný příjemce",
        "neexistující příjemce", "neznámý adresát", "adresát neznámý", "adresát neexistuje",
        "adresát … neexistuje", "adresát nenalezen", "schránka neexistuje",
        "schránka … neexistuje", "schránka nenalezena", "schránka … nenalezena",
        "neznámá schránka", "neexistující schránka", "účet neexistuje", "účet … neexistuje",
        "adresa neexistuje", "adresa … neexistuje", "adresa nenalezena", "adresa nebyla nalezena",
        "adresa … nebyla nalezena", "neexistující adresa", "neznámá adresa", "neznámy používateľ",
        "používateľ neexistuje", "neznámy príjemca", "schránka s tímto jménem",
      ],
      none: ["odesílatel*", "ip adresa", "spam", "domén*", "skupin*", "dočasn*", "helo", "ehlo"],
      sample: "550 5.1.1 Neznámý uživatel",
      examples: ["550 Tato schránka neexistuje", "550 Adresa příjemce nebyla nalezena"],
      counterexamples: ["550 Adresa odesílatele neexistuje"]),
    Rule(
      "cs.spam", .spamRelated,
      any: [
        "nevyžádaná pošta", "nevyžádanou poštu", "nevyžádaná zpráva", "označena jako spam",
        "vyhodnocena jako spam", "nevyžiadaná pošta",
      ], blame: .content,
      sample: "554 5.7.1 Nevyžádaná pošta"),
    Rule(
      "cs.connection-lost", .badConnection,
      any: [
        "příliš mnoho spojení", "příliš mnoho připojení", "spojení přerušeno",
        "spojení bylo přerušeno", "spojení ztraceno",
      ],
      sample: "421 Příliš mnoho spojení z vašeho serveru"),
    Rule(
      "cs.no-answer", .noAnswerFromHost,
      any: [
        "spojení odmítnuto", "vypršel časový limit", "server neodpovídá", "server … neodpovídá",
        "server není dostupný", "server … nedostupný", "server nedostupný",
      ],
      sample: "Server příjemce neodpovídá"),
    Rule(
      "cs.expired", .messageExpired,
      any: [
        "platnost zprávy vypršela", "příliš dlouho ve frontě", "pokusů o doručení",
        "pokusy o doručení",
      ],
      sample: "Zpráva byla příliš dlouho ve frontě"),
    Rule(
      "cs.content", .contentRelated,
      any: [
        "nepovolená příloha", "příloha není povolena", "příloha … není povolena",
        "zakázaná příloha", "zakázaný typ souboru", "nepovolený typ souboru", "nepovolený obsah",
      ],
      sample: "554 Nepovolená příloha"),
    Rule(
      "cs.policy", .policyRelated,
      any: [
        "bezpečnostní politika", "bezpečnostní politiky", "bezpečnostních důvodů",
        "přístup odepřen",
        "přístup zamítnut", "přístup odmítnut", "zpráva odmítnuta", "zpráva byla odmítnuta",
      ],
      isCatchAll: true, sample: "554 5.7.1 Přístup odepřen"),
  ]
}
