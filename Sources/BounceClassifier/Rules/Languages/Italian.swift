/// Italian: Libero, Aruba, TIM, Exchange and Postfix with Italian texts.
enum Italian {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "it.virus", .virusRelated,
      any: ["virus rilevato", "contiene un virus", "contiene virus", "codice malevolo"],
      sample: "554 Trovato codice malevolo nel messaggio"),
    Rule(
      "it.greylisting", .policyRelated,
      any: [
        "riprova più tardi", "riprovare più tardi", "riprovate più tardi", "riprovare tra",
        "lista grigia", "temporaneamente rifiutato", "rifiutato temporaneamente",
        "rifiuto temporaneo",
      ],
      none: ["piena", "spazio", "conness*"], retry: .mta,
      sample: "450 4.7.1 Rifiutato temporaneamente, a fra cinque minuti"),
    Rule(
      "it.rate", .policyRelated,
      any: [
        "troppi messaggi", "troppi destinatari", "troppe email", "troppe mail", "limite di invio",
        "limite invio", "limite giornaliero", "troppi errori",
      ],
      none: ["casella"], retry: .mta,
      sample: "450 Troppi messaggi dal tuo server"),
    Rule(
      "it.block-list", .spamRelated,
      any: [
        "lista nera", "liste nere", "tuo ip è bloccato", "indirizzo ip … bloccato",
        "ip … bloccato", "ip bloccato", "cattiva reputazione", "bassa reputazione",
        "server … bloccato", "reputazione … bassa",
      ],
      sample: "554 5.7.1 Il tuo IP è bloccato per abusi"),
    Rule(
      "it.reverse-name", .policyRelated,
      any: ["dns inverso", "risoluzione inversa", "reverse dns mancante"],
      none: ["nombre", "servidor"],
      sample: "550 Manca la risoluzione inversa del tuo indirizzo"),
    Rule(
      "it.message-too-big", .quotaIssues,
      any: [
        "messaggio troppo grande", "messaggio è troppo grande", "messaggio … troppo grande",
        "messaggio troppo grosso", "messaggio troppo lungo", "dimensione del messaggio",
        "dimensioni del messaggio", "dimensione massima", "dimensioni massime",
        "supera la dimensione", "supera le dimensioni", "dimensione messaggio",
        "allegato troppo grande",
      ],
      none: ["dimensione della casella"], blame: .content,
      sample: "552 5.3.4 Il messaggio è troppo grande per questo server"),
    Rule(
      "it.mailbox-full", .quotaIssues,
      any: [
        "casella piena", "casella è piena", "casella … piena", "casella di posta piena",
        "posta in arrivo piena", "posta in arrivo … piena", "cassetta postale piena",
        "cassetta postale … piena", "mailbox piena", "spazio esaurito", "spazio … esaurito",
        "spazio insufficiente", "spazio … insufficiente", "spazio disco", "spazio su disco",
        "quota superata", "superato la quota", "superata la quota", "casella … superato",
        "casella … esaurito", "limite di spazio", "non ha spazio",
      ],
      sample: "552 5.2.2 La casella del destinatario è piena",
      examples: ["552 Spazio disco esaurito"]),
    Rule(
      "it.recipient-refuses", .policyRelated,
      any: [
        "bloccato dal destinatario", "rifiutato dal destinatario", "respinto dal destinatario",
        "rifiutato dall utente", "bloccato dall utente", "destinatario ha bloccato",
        "destinatario accetta solo", "autorizzazione a pubblicare", "solo i membri",
        "riservato ai membri", "non autorizzato a inviare",
      ],
      sample: "550 5.7.1 Messaggio rifiutato dal destinatario"),
    Rule(
      "it.mailbox-disabled", .inactiveMailbox,
      any: [
        "casella disabilitata", "casella è disabilitata", "casella … disabilitata",
        "casella disattivata", "casella … disattivata", "casella sospesa", "casella è sospesa",
        "casella … sospesa", "casella inattiva", "casella … inattiva", "casella non attiva",
        "casella … non attiva", "casella bloccata", "casella … bloccata", "casella scaduta",
        "casella … scaduta", "casella chiusa", "casella … chiusa", "casella cancellata",
        "casella … cancellata", "casella dismessa", "casella … dismessa",
        "cassetta postale … disabilitata",
        "account disabilitato", "account … disabilitato", "account disattivato",
        "account … disattivato", "account sospeso", "account … sospeso", "account inattivo",
        "account scaduto", "account … scaduto", "account chiuso", "account bloccato",
        "utente disabilitato", "utente … disabilitato", "utente disattivato", "utente sospeso",
        "utente … sospeso", "utente inattivo", "utente non attivo", "utente bloccato",
        "indirizzo non più attivo", "indirizzo … non più attivo", "indirizzo dismesso",
        "indirizzo … dismesso", "indirizzo … non è più", "non lavora più",
        "destinatario disabilitato",
        "destinatario sospeso", "destinatario inattivo",
      ],
      none: ["tuo account", "vostro account", "tua casella", "vostra casella", "mittente"],
      sample: "550 5.2.1 La casella è sospesa",
      counterexamples: ["550 Il tuo account è disabilitato, scrivi all'assistenza"]),
    Rule(
      "it.relaying", .relayingIssues,
      any: [
        "relay non consentito", "relay negato", "relay non permesso", "relay non autorizzato",
        "inoltro non consentito", "inoltro negato", "autenticazione richiesta",
        "autenticazione necessaria", "richiede autenticazione", "richiesta autenticazione",
        "richiesta l autenticazione", "non autenticato", "autenticarsi prima",
      ],
      none: ["spf", "dkim", "dmarc", "mittente"],
      sample: "554 5.7.1 Inoltro non consentito"),
    Rule(
      "it.sender", .invalidSender,
      any: [
        "mittente rifiutato", "mittente … rifiutato", "mittente respinto", "mittente sconosciuto",
        "mittente non valido", "mittente … non valido", "mittente inesistente",
        "mittente non esiste", "mittente … non esiste", "mittente non autorizzato",
        "mittente … non autorizzato", "mittente bloccato", "indirizzo del mittente",
        "dominio del mittente", "indirizzo mittente", "dominio mittente",
      ],
      sample: "550 5.1.8 Indirizzo del mittente rifiutato"),
    Rule(
      "it.no-such-domain", .badDomain,
      any: [
        "dominio inesistente", "dominio non esiste", "dominio … non esiste", "dominio sconosciuto",
        "dominio non trovato", "dominio … non trovato", "dominio non valido",
        "dominio … inesistente",
      ],
      none: ["helo", "ehlo", "mittente", "temporane*"],
      sample: "550 5.1.2 Il dominio non esiste"),
    Rule(
      "it.no-such-user", .badMailbox,
      any: [
        "utente sconosciuto", "utente … sconosciuto", "utente inesistente", "utente … inesistente",
        "utente non esiste", "utente … non esiste", "utente non trovato", "utente … non trovato",
        "utente non valido", "nessun utente", "utente non presente", "l utente non è",
        "destinatario sconosciuto", "destinatario … sconosciuto", "destinatario inesistente",
        "destinatario … inesistente", "destinatario non esiste", "destinatario … non esiste",
        "destinatario non trovato", "destinatario non valido", "casella inesistente",
        "casella … inesistente", "casella non esiste", "casella … non esiste",
        "casella non trovata", "casella … non trovata", "casella sconosciuta",
        "cassetta postale non trovata", "account inesistente", "account non esiste",
        "account … non esiste", "account sconosciuto", "account non trovato",
        "indirizzo inesistente", "indirizzo … inesistente", "indirizzo non esiste",
        "indirizzo … non esiste", "indirizzo sconosciuto", "indirizzo non trovato",
        "indirizzo … non trovato", "indirizzo non valido", "indirizzo … non è stato trovato",
        "impossibile trovare l indirizzo", "email inesistente", "non esiste l utente",
        "non esiste questo utente",
      ],
      none: [
        "mittente", "indirizzo ip", "spam", "dominio", "gruppo", "temporane*", "helo", "ehlo",
      ],
      sample: "550 5.1.1 Utente sconosciuto",
      examples: [
        "550 Nessun utente con questo nome", "550 La casella di posta non esiste",
      ],
      counterexamples: ["550 L'indirizzo del mittente non esiste"]),
    Rule(
      "it.spam", .spamRelated,
      any: [
        "posta indesiderata", "messaggio indesiderato", "posta spazzatura", "considerato spam",
        "identificato come spam", "classificato come spam", "riconosciuto come spam",
      ], blame: .content,
      sample: "554 5.7.1 Posta indesiderata"),
    Rule(
      "it.connection-lost", .badConnection,
      any: [
        "troppe connessioni", "connessione persa", "connessione interrotta",
        "connessioni simultanee",
        "connessioni contemporanee", "servizio temporaneamente non disponibile",
      ],
      sample: "421 Troppe connessioni dal tuo server"),
    Rule(
      "it.no-answer", .noAnswerFromHost,
      any: [
        "connessione rifiutata", "tempo scaduto", "timeout della connessione",
        "server non risponde", "server … non risponde", "host irraggiungibile",
        "server irraggiungibile", "server … irraggiungibile",
      ],
      sample: "Il server del destinatario non risponde"),
    Rule(
      "it.expired", .messageExpired,
      any: [
        "messaggio scaduto", "messaggio è scaduto", "troppo tempo in coda", "tentativi di consegna",
        "tempo massimo di consegna", "tentativi di recapito",
      ],
      sample: "Il messaggio è scaduto in coda"),
    Rule(
      "it.content", .contentRelated,
      any: [
        "allegato non consentito", "allegato … non consentito", "allegato vietato",
        "allegati non consentiti", "tipo di file non consentito", "contenuto non consentito",
        "contenuto rifiutato", "contenuto vietato",
      ],
      sample: "554 Allegato di questo tipo non consentito"),
    Rule(
      "it.policy", .policyRelated,
      any: [
        "politica di sicurezza", "politiche di sicurezza", "criteri di sicurezza",
        "motivi di sicurezza", "accesso negato", "accesso non autorizzato", "messaggio rifiutato",
        "messaggio respinto",
      ],
      isCatchAll: true, sample: "554 5.7.1 Accesso negato"),
  ]
}
