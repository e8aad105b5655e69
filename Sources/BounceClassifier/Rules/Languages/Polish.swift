/// Polish: WP, Onet, O2, Interia, home.pl, Exchange and Postfix with Polish texts.
enum Polish {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "pl.virus", .virusRelated,
      any: ["wirus", "wirusa", "wirusy", "wirusem", "złośliwe oprogramowanie", "złośliwy kod"],
      none: ["program antywirusowy nie"],
      sample: "554 Wiadomość zawiera wirusa"),
    Rule(
      "pl.greylisting", .policyRelated,
      any: [
        "szara lista", "spróbuj ponownie później", "proszę spróbować później", "spróbuj później",
        "tymczasowo odrzucon*", "odrzucon* tymczasowo", "proszę spróbować ponownie",
      ],
      none: ["pełna", "przepełnion*", "połącze*", "miejsca"], retry: .mta,
      sample: "450 4.7.1 Szara lista, proszę czekać pięć minut"),
    Rule(
      "pl.rate", .policyRelated,
      any: [
        "zbyt wiele wiadomości", "za dużo wiadomości", "zbyt wielu odbiorców",
        "za dużo odbiorców", "limit wysyłki", "limit wysyłania", "limit wiadomości",
        "przekroczono limit wysłanych", "zbyt dużo wiadomości",
      ],
      none: ["skrzynk*", "skrzynce"], retry: .mta,
      sample: "450 Zbyt wiele wiadomości z tego serwera"),
    Rule(
      "pl.block-list", .spamRelated,
      any: [
        "czarna lista", "czarnej liście", "czarną listę", "adres ip … zablokowany",
        "ip zostało zablokowane", "ip zablokowane", "ip jest zablokowan*", "ip … zablokowan*",
        "zła reputacja", "niska reputacja", "serwer … zablokowany", "liście blokad",
      ],
      sample: "554 5.7.1 Twój adres IP został zablokowany"),
    Rule(
      "pl.message-too-big", .quotaIssues,
      any: [
        "wiadomość jest zbyt duża", "wiadomość zbyt duża", "wiadomość za duża",
        "wiadomość jest za duża", "wiadomość … zbyt duża", "rozmiar wiadomości",
        "maksymalny rozmiar", "przekracza rozmiar", "przesyłka jest zbyt duża", "list za duży",
        "przekracza dopuszczalny rozmiar",
      ],
      none: ["rozmiar skrzynki"], blame: .content,
      sample: "552 5.3.4 Wiadomość jest zbyt duża"),
    Rule(
      "pl.mailbox-full", .quotaIssues,
      any: [
        "skrzynka pełna", "skrzynka jest pełna", "skrzynka … pełna", "skrzynka przepełniona",
        "skrzynka jest przepełniona", "skrzynka … przepełniona", "przepełniona skrzynka",
        "przepełnioną skrzynkę", "pełna skrzynka", "pełną skrzynkę", "konto pełne",
        "konto jest pełne", "konto przepełnione", "konto … przepełnione",
        "brak miejsca", "brak wolnego miejsca", "nie ma miejsca", "za mało miejsca",
        "limit pojemności", "pojemność skrzynki", "pojemności skrzynki", "przekroczona pojemność",
        "przekroczono pojemność", "przekroczony limit … skrzynki", "skrzynka … zapełniona",
      ],
      sample: "552 5.2.2 Skrzynka odbiorcy jest pełna",
      examples: ["452 Brak wolnego miejsca", "552 Skrzynka przepe?niona"]),
    Rule(
      "pl.recipient-refuses", .policyRelated,
      any: [
        "zablokowany przez odbiorcę", "odrzucona przez odbiorcę", "odbiorca zablokował",
        "zablokowana przez odbiorcę", "odbiorca nie życzy", "odbiorca nie akceptuje",
        "tylko dla członków", "nie masz uprawnień do",
      ],
      sample: "550 5.7.1 Wiadomość odrzucona przez odbiorcę"),
    Rule(
      "pl.mailbox-disabled", .inactiveMailbox,
      any: [
        "konto zablokowane", "konto jest zablokowane", "konto … zablokowane",
        "konto zostało zablokowane", "konto nieaktywne", "konto jest nieaktywne",
        "konto … nieaktywne", "konto wyłączone", "konto jest wyłączone", "konto … wyłączone",
        "konto zawieszone", "konto … zawieszone", "konto usunięte", "konto … usunięte",
        "konto wygasło", "konto … wygasło", "konto zamknięte", "skrzynka zablokowana",
        "skrzynka … zablokowana", "skrzynka nieaktywna", "skrzynka … nieaktywna",
        "skrzynka wyłączona", "skrzynka … wyłączona", "skrzynka zawieszona",
        "skrzynka … zawieszona", "skrzynka usunięta", "skrzynka … usunięta",
        "użytkownik zablokowany", "użytkownik nieaktywny", "użytkownik … nieaktywny",
        "odbiorca nieaktywny", "adres nieaktywny", "adres … nieaktywny", "już nie pracuje",
        "adres … nie jest już używany",
      ],
      none: ["twoje konto", "twoja skrzynka", "nadawc*", "adres ip"],
      sample: "550 5.2.1 Konto jest zablokowane",
      counterexamples: ["550 Twoje konto jest zablokowane, napisz do pomocy"]),
    Rule(
      "pl.relaying", .relayingIssues,
      any: [
        "przekazywanie zabronione", "przekazywanie niedozwolone", "przekazywanie poczty",
        "wymagane uwierzytelnienie", "wymagana autoryzacja", "wymagane uwierzytelnianie",
        "wymaga uwierzytelnienia", "wymaga autoryzacji", "brak autoryzacji", "relay zabroniony",
        "relay niedozwolony", "wymagane logowanie",
      ],
      none: ["spf", "dkim", "dmarc", "nadawc*"],
      sample: "554 5.7.1 Przekazywanie zabronione"),
    Rule(
      "pl.sender", .invalidSender,
      any: [
        "nadawca odrzucony", "nadawca nieznany", "nieznany nadawca", "nieprawidłowy nadawca",
        "adres nadawcy", "domena nadawcy", "domeny nadawcy", "adresu nadawcy",
        "nadawca nie istnieje",
        "nadawca … nie istnieje", "nadawca … odrzucony", "nadawca zablokowany",
      ],
      sample: "550 5.1.8 Odrzucony adres nadawcy"),
    Rule(
      "pl.no-such-domain", .badDomain,
      any: [
        "domena nie istnieje", "domena … nie istnieje", "nieznana domena", "domena nieznana",
        "nie znaleziono domeny", "domeny nie znaleziono", "nieistniejąca domena",
        "brak takiej domeny",
      ],
      none: ["helo", "ehlo", "nadawc*", "tymczasow*"],
      sample: "550 5.1.2 Domena nie istnieje"),
    Rule(
      "pl.no-such-user", .badMailbox,
      any: [
        "nieznany użytkownik", "użytkownik nieznany", "użytkownik … nieznany",
        "użytkownik nie istnieje", "użytkownik … nie istnieje", "nie ma takiego użytkownika",
        "brak takiego użytkownika", "brak użytkownika", "brak użytkownika o podanej",
        "nie znaleziono użytkownika", "nieistniejący użytkownik", "nieznany odbiorca",
        "odbiorca nieznany", "adresat nieznany", "nieznany adresat", "odbiorca nie istnieje",
        "odbiorca … nie istnieje",
        "nie znaleziono odbiorcy", "nieprawidłowy odbiorca", "nieprawidłowy adres odbiorcy",
        "nieistniejący odbiorca", "konto nie istnieje", "konto … nie istnieje",
        "nie ma takiego konta", "brak takiego konta", "nie znaleziono konta",
        "nieistniejące konto", "skrzynka nie istnieje", "skrzynka … nie istnieje",
        "nie ma takiej skrzynki", "brak takiej skrzynki", "nie znaleziono skrzynki",
        "nieznana skrzynka", "nieistniejąca skrzynka", "adres nie istnieje",
        "adres … nie istnieje", "nie ma takiego adresu", "brak takiego adresu", "nieznany adres",
        "nie znaleziono adresu", "nieistniejący adres", "adres nie został znaleziony",
        "adres … nie został znaleziony",
      ],
      none: ["nadawc*", "adres ip", "spam", "domen*", "grup*", "tymczasow*", "helo", "ehlo"],
      sample: "550 5.1.1 Nieznany użytkownik",
      examples: ["550 Takie konto nie istnieje", "550 Nie znaleziono adresu odbiorcy"],
      counterexamples: ["550 Adres nadawcy nie istnieje"]),
    Rule(
      "pl.spam", .spamRelated,
      any: [
        "niechciana wiadomość", "niechciana poczta", "niechcianą pocztę", "uznana za spam",
        "uznana za niechcianą", "sklasyfikowana jako spam", "oznaczona jako spam",
      ], blame: .content,
      sample: "554 5.7.1 Niechciana poczta"),
    Rule(
      "pl.connection-lost", .badConnection,
      any: [
        "zbyt wiele połączeń", "za dużo połączeń", "utracono połączenie", "połączenie przerwane",
        "połączenie zostało przerwane", "zbyt dużo połączeń", "zerwano połączenie",
      ],
      sample: "421 Zbyt wiele połączeń z tego serwera"),
    Rule(
      "pl.no-answer", .noAnswerFromHost,
      any: [
        "połączenie odrzucone", "przekroczono czas oczekiwania", "przekroczono limit czasu",
        "serwer nie odpowiada", "serwer … nie odpowiada", "serwer niedostępny",
        "serwer jest niedostępny", "serwer … nieosiągalny",
      ],
      sample: "Serwer odbiorcy nie odpowiada"),
    Rule(
      "pl.expired", .messageExpired,
      any: [
        "wiadomość wygasła", "zbyt długo w kolejce", "próby dostarczenia", "prób dostarczenia",
        "upłynął czas dostarczenia",
      ],
      sample: "Wiadomość wygasła w kolejce"),
    Rule(
      "pl.content", .contentRelated,
      any: [
        "niedozwolony załącznik", "załącznik niedozwolony", "załącznik … niedozwolony",
        "zabroniony załącznik", "niedozwolony typ pliku", "niedozwolona treść",
        "treść … odrzucona", "niedozwolone załączniki",
      ],
      sample: "554 Niedozwolony załącznik"),
    Rule(
      "pl.policy", .policyRelated,
      any: [
        "polityka bezpieczeństwa", "polityki bezpieczeństwa", "polityką bezpieczeństwa",
        "polityka serwera", "odmowa dostępu", "dostęp zabroniony", "brak dostępu",
        "wiadomość odrzucona", "wiadomość została odrzucona", "względów bezpieczeństwa",
      ],
      isCatchAll: true, sample: "554 5.7.1 Odmowa dostępu"),
  ]
}
