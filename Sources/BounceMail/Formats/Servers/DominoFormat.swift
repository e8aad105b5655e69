extension PhraseFormat {
  /// Lotus, IBM and HCL Domino.
  ///
  ///     Your message
  ///
  ///       Subject: Agenda
  ///
  ///     was not delivered to:
  ///
  ///       ann@example.net
  ///
  ///     because:
  ///
  ///       User ann (ann@example.net) not listed in Domino Directory
  static let domino = PhraseFormat(
    name: "domino",
    fields: [
      ("subject", "delivery failure:"), ("subject", "delivery delayed:"),
      ("subject", "zustellfehler:"),
    ],
    marks: [
      "was not delivered to:", "wurde nicht zugestellt an", "n'a pas été remis à",
      "non è stato consegnato a",
      "no se ha entregado a", "não foi entregue a",
    ],
    introductions: [
      "was not delivered to", "has not been delivered to", "wurde nicht zugestellt an",
      "n'a pas été remis à", "non è stato consegnato a", "no se ha entregado a",
      "não foi entregue a",
    ],
    labels: Labels(reason: [
      "because:", "weil:", "car :", "car:", "perché:", "porque:", "grund:", "因为", "次の理由",
    ]),
    endings: ["to:", "routed through"],
    delays: ["delivery delayed:", "has not been delivered to"])

  /// The SMTP MTA of Notes 4: the reason stands above the recipient.
  ///
  ///     ------- Failure Reasons  --------
  ///
  ///     User not listed in public Name & Address Book
  ///     ann@example.net
  ///
  ///     ------- Returned Message --------
  static let notes = PhraseFormat(
    name: "notes", marks: ["failure reasons  ---", "failure reasons ---"],
    introductions: ["failure reasons"],
    labels: Labels(reason: [
      "------- failure reasons  --------", "------- failure reasons --------",
    ]),
    endings: ["------- returned message"])
}
