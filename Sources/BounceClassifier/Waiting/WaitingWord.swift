/// What a word says about waiting.
enum WaitingWord: Sendable {
  /// A unit of time, in seconds.
  case unit(UInt32)
  /// A number as a word.
  case count(UInt32)
  /// Asks for another attempt: `again`, `retry`.
  case again
  /// Says that one has to wait: `wait`, `greylisted`.
  case wait
  /// Leads to a time: `in`, `after`.
  case link
  /// `for`: leads to a time after a word about waiting only; "will retry for 5 days" is no request.
  case wordFor
  /// Comes after a time that is asked for: "5 minutes later".
  case later
  /// Speaks of a limit of rate: a time after it is none to wait.
  case rate

  /// The words in lower case.
  ///
  /// Ends of words differ by case and number, so each form is here.
  static let table = SuffixTable(
    rows.flatMap { row in
      row.words.split(separator: " ").map { (domain: String($0), value: row.meaning) }
    })

  private static let rows: [(meaning: WaitingWord, words: String)] = [
    (.unit(1), "s sec secs second seconds sekunde sekunden seconde seconden secondes segundo"),
    (.unit(1), "segundos secondo secondi sekund sekundy sekunder sekunnin секунда секунды секунд"),
    (.unit(1), "секунду saniye másodperc"),
    (.unit(60), "m min mins minute minutes minuten minuut minuto minutos minuti minut minuty"),
    (.unit(60), "minuter minutter minuutin минута минуты минут минуту dakika perc хвилин"),
    (.unit(3_600), "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren"),
    (.unit(3_600), "godzin godziny godzinę hodin hodiny hodinu timmar timme timer tunnin"),
    (.unit(3_600), "час часа часов saat óra годин"),
    (.unit(86_400), "d day days tag tage tagen jour jours día días dia dias giorno giorni dag"),
    (.unit(86_400), "dagen dni dní dagar dage день дня дней gün nap"),
    (.count(1), "a an one einer einem une una um uma"),
    (.count(5), "five fünf cinq"),
    (.count(10), "ten zehn dix"),
    (.count(15), "fifteen"),
    (.count(30), "thirty"),
    (.again, "again retry resend come reconnect reattempt"),
    (.again, "erneut nochmals wieder versuchen versuche réessayer réessayez reessayer reessayez"),
    (.again, "nouveau intente inténtelo intentelo nuevo nuevamente reintente reintentar riprovare"),
    (.again, "riprova riprovate nuovamente tente novamente opnieuw probeer повторите попробуйте"),
    (.again, "попытку ponownie spróbuj znovu opakujte igen tekrar"),
    (.wait, "wait waiting greylist greylisted greylisting graylist graylisted graylisting"),
    (.wait, "deferred warten attendre attendez espere esperar attendere aguarde wacht подождите"),
    (.wait, "poczekaj počkejte vent vänta bekleyin várjon"),
    (.link, "in after at least about approximately approx another to or and of next the more up"),
    (
      .link, "nach ca mindestens sie dans après apres au moins en después despues de dentro tra fra"
    ),
    (.link, "almeno em após apos over na через za om efter om sonra"),
    (.wordFor, "for für fuer pour por per pendant durante"),
    (.later, "later before später spaeter"),
    (.rate, "mails messages emails recipients connections per than limit limited quota rate"),
    (.rate, "exceeded exceeds exceed many most maximum max times ago within each every last past"),
    (.rate, "since old older queue queued"),
  ]
}
