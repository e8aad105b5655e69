/// Turkish: Turkcell, Türk Telekom, Exchange, cPanel and Postfix with Turkish texts.
enum Turkish {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "tr.virus", .virusRelated,
      any: [
        "zararlı yazılım", "kötü amaçlı yazılım", "virüslü", "virüs bulundu", "virüs içeriyor",
      ],
      sample: "554 İletide zararlı yazılım bulundu"),
    Rule(
      "tr.greylisting", .policyRelated,
      any: [
        "gri liste", "daha sonra tekrar deneyin", "daha sonra deneyin", "sonra tekrar deneyiniz",
        "daha sonra yeniden deneyin", "geçici olarak reddedildi",
      ],
      none: ["dolu", "bağlantı*"], retry: .mta,
      sample: "450 4.7.1 Geçici olarak reddedildi, beş dakika bekleyin"),
    Rule(
      "tr.rate", .policyRelated,
      any: [
        "çok fazla ileti", "çok fazla mesaj", "çok fazla e posta", "çok fazla alıcı",
        "gönderim limiti", "gönderim sınırı", "gönderme limiti", "günlük limit",
      ],
      none: ["posta kutusu*"], retry: .mta,
      sample: "450 Sunucunuzdan çok fazla ileti geldi"),
    Rule(
      "tr.block-list", .spamRelated,
      any: [
        "kara liste", "kara listede", "kara listeye", "ip adresiniz engellen*",
        "ip adresi engellen*",
        "ip adresiniz … engellen*", "ip … engellen*", "kötü itibar", "düşük itibar",
        "sunucunuz engellen*",
      ],
      sample: "554 5.7.1 IP adresiniz engellenmiştir"),
    Rule(
      "tr.message-too-big", .quotaIssues,
      any: [
        "ileti çok büyük", "mesaj çok büyük", "e posta çok büyük", "ileti boyutu", "mesaj boyutu",
        "maksimum boyut", "en büyük boyut", "boyut sınırı*", "boyutu aşıyor", "ileti … çok büyük",
        "iletiniz çok büyük",
      ],
      blame: .content,
      sample: "552 5.3.4 İleti çok büyük"),
    Rule(
      "tr.mailbox-full", .quotaIssues,
      any: [
        "posta kutusu dolu", "posta kutusu doldu", "posta kutusu … dolu", "gelen kutusu dolu",
        "gelen kutusu … dolu", "kutusu dolu", "kotası dolu", "kotası doldu", "kotası aşıldı",
        "kotası aşılmış", "kota aşıldı", "kotasını aştı", "kotasını aşmış", "kota dolu",
        "kotası … aşıldı", "yeterli alan yok", "yetersiz alan", "yetersiz disk",
        "disk alanı yetersiz", "yeterli yer yok", "depolama alanı … dolu", "depolama sınırı",
      ],
      sample: "552 5.2.2 Alıcının posta kutusu dolu",
      examples: ["452 Kullanıcının kotası aşıldı"]),
    Rule(
      "tr.recipient-refuses", .policyRelated,
      any: [
        "alıcı tarafından engellen*", "alıcı tarafından reddedil*",
        "kullanıcı tarafından engellen*",
        "alıcı sizi engelle*", "yalnızca üyeler", "sadece üyeler", "gönderme izniniz yok",
        "gönderme yetkiniz yok",
      ],
      sample: "550 5.7.1 İletiniz alıcı tarafından reddedildi"),
    Rule(
      "tr.mailbox-disabled", .inactiveMailbox,
      any: [
        "posta kutusu devre dışı", "posta kutusu … devre dışı", "posta kutusu kapalı",
        "posta kutusu kapatıl*", "posta kutusu askıya*", "posta kutusu pasif",
        "posta kutusu aktif değil", "posta kutusu … aktif değil", "hesap devre dışı",
        "hesabı devre dışı", "hesap … devre dışı", "hesap kapatıl*", "hesabı kapatıl*",
        "hesap askıya*", "hesabı askıya*", "hesap pasif", "hesabı pasif", "hesap aktif değil",
        "hesabı aktif değil", "kullanıcı devre dışı", "kullanıcı pasif", "kullanıcı aktif değil",
        "kullanıcı hesabı … kapatıl*", "alıcı devre dışı", "adres artık kullanıl*",
        "adresi artık kullanıl*", "artık çalışmıyor", "hesap silin*", "hesabı silin*",
      ],
      none: ["hesabınız", "gönderen*", "gönderici*", "ip adresi*"],
      sample: "550 5.2.1 Bu posta kutusu devre dışı",
      counterexamples: ["550 Hesabınız devre dışı, destek hattını arayın"]),
    Rule(
      "tr.relaying", .relayingIssues,
      any: [
        "relay izni yok", "relay yasak", "aktarım reddedildi", "aktarma reddedildi",
        "iletime izin verilmiyor", "kimlik doğrulama gerekli", "kimlik doğrulaması gerekli",
        "kimlik doğrulama gerekiyor", "kimlik doğrulaması gerekiyor",
        "kimlik doğrulaması yapılmadı",
        "oturum açmanız gerekli",
      ],
      none: ["spf", "dkim", "dmarc", "gönderen*"],
      sample: "554 5.7.1 Kimlik doğrulaması gerekli"),
    Rule(
      "tr.sender", .invalidSender,
      any: [
        "gönderen reddedildi", "gönderen adresi", "gönderen adres", "gönderici adresi",
        "gönderen bilinmiyor", "gönderen geçersiz", "geçersiz gönderen", "geçersiz gönderici",
        "gönderen alan adı", "gönderenin alan adı", "gönderici reddedildi", "gönderenin adresi",
      ],
      sample: "550 5.1.8 Gönderen adresi reddedildi"),
    Rule(
      "tr.no-such-domain", .badDomain,
      any: [
        "alan adı bulunamadı", "alan adı mevcut değil", "alan adı yok", "alan adı geçersiz",
        "bilinmeyen alan adı", "etki alanı bulunamadı", "etki alanı mevcut değil",
        "böyle bir alan adı", "alan adı … bulunamadı",
      ],
      none: ["helo", "ehlo", "gönderen*", "gönderici*", "geçici*"],
      sample: "550 5.1.2 Alan adı bulunamadı"),
    Rule(
      "tr.no-such-user", .badMailbox,
      any: [
        "kullanıcı bulunamadı", "kullanıcı … bulunamadı", "kullanıcı yok", "kullanıcı mevcut değil",
        "kullanıcı … mevcut değil", "bilinmeyen kullanıcı", "kullanıcı bilinmiyor",
        "böyle bir kullanıcı", "böyle kullanıcı", "geçersiz kullanıcı", "kullanıcı tanımsız",
        "kullanıcı tanımlı değil", "alıcı bulunamadı", "alıcı … bulunamadı", "alıcı mevcut değil",
        "alıcı bilinmiyor", "bilinmeyen alıcı", "geçersiz alıcı", "alıcı yok", "alıcı geçersiz",
        "böyle bir alıcı", "posta kutusu bulunamadı", "posta kutusu … bulunamadı",
        "posta kutusu mevcut değil", "posta kutusu yok", "böyle bir posta kutusu",
        "hesap bulunamadı", "hesap mevcut değil", "hesap … bulunamadı", "böyle bir hesap",
        "adres bulunamadı", "adres … bulunamadı", "adresi bulunamadı", "adresi … bulunamadı",
        "adres mevcut değil", "adresi mevcut değil", "böyle bir adres", "geçersiz adres",
        "geçersiz e posta adresi",
      ],
      none: [
        "gönderen*", "gönderici*", "ip adresi*", "spam", "alan adı", "etki alanı", "grup*",
        "geçici*", "helo", "ehlo",
      ],
      sample: "550 5.1.1 Kullanıcı bulunamadı",
      examples: ["550 Böyle bir kullanıcı yok", "550 ALICI BULUNAMADI"],
      counterexamples: ["550 Gönderen adresi bulunamadı"]),
    Rule(
      "tr.spam", .spamRelated,
      any: [
        "istenmeyen e posta", "istenmeyen posta", "istenmeyen ileti", "istenmeyen mesaj",
        "önemsiz posta", "spam olarak",
      ], blame: .content,
      sample: "554 5.7.1 İstenmeyen e-posta"),
    Rule(
      "tr.connection-lost", .badConnection,
      any: ["çok fazla bağlantı", "bağlantı kesildi", "bağlantı koptu", "eşzamanlı bağlantı*"],
      sample: "421 Sunucunuzdan çok fazla bağlantı"),
    Rule(
      "tr.no-answer", .noAnswerFromHost,
      any: [
        "bağlantı reddedildi", "zaman aşımı", "sunucu yanıt vermiyor", "sunucu cevap vermiyor",
        "sunucusu yanıt vermiyor", "sunucuya ulaşılamıyor", "sunucuya bağlanılamadı",
      ],
      sample: "Alıcının sunucusu yanıt vermiyor"),
    Rule(
      "tr.expired", .messageExpired,
      any: [
        "iletinin süresi doldu", "mesajın süresi doldu", "kuyrukta çok uzun", "teslim süresi*",
      ],
      sample: "İletinin süresi doldu"),
    Rule(
      "tr.content", .contentRelated,
      any: [
        "ek dosya … izin veril*", "dosya türüne izin veril*", "yasaklı ek", "yasak dosya türü",
        "izin verilmeyen ek", "izin verilmeyen dosya", "içerik reddedildi", "ek … engellendi",
      ],
      sample: "554 İzin verilmeyen dosya eki"),
    Rule(
      "tr.policy", .policyRelated,
      any: [
        "güvenlik politikası", "politika gereği", "ilke gereği", "erişim reddedildi",
        "erişim engellendi", "erişim izni yok", "ileti reddedildi", "mesaj reddedildi",
        "güvenlik nedeniyle",
      ],
      isCatchAll: true, sample: "554 5.7.1 Erişim reddedildi"),
  ]
}
