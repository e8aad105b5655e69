import Phrases

/// Tells which formats a message is passed to, without asking each of them.
///
/// The phrases near the start of the text are looked at once for all formats.
struct FormatFilters: Sendable {
  /// A bit for each format, in the order of ``FormatTable/all``.
  typealias Formats = UInt128

  /// Formats without a filter that come before all with one.
  let first: Formats
  /// The other formats without a filter.
  private let unfiltered: Formats
  /// Formats that a phrase in a field is enough for.
  private let withFields: Formats
  /// Those of them with a field that most messages have.
  private let withCommonFields: Formats
  /// By the numbers of phrases (``KnownPhrases``): the formats that have it in their filter.
  private let byPhrase: [Formats]
  /// Fields and the phrases that formats have in them.
  let fields: [(name: String, phrases: PhraseSet)]

  init(_ formats: [any FormatRecogniser]) {
    precondition(formats.count <= Formats.bitWidth, "a bit for each format")
    let texts = KnownPhrases.ofTexts
    var byPhrase = [Formats](repeating: 0, count: texts.vocabulary.count)
    var (filtered, withFields, withCommonFields): (Formats, Formats, Formats) = (0, 0, 0)
    for (index, format) in formats.enumerated() {
      let row = format as? PhraseFormat
      guard let marks = row?.marks ?? format.filter else { continue }
      filtered |= 1 << index
      if row?.fields.isEmpty == false { withFields |= 1 << index }
      let isCommon = row?.fields.contains { FormatTable.commonFields.contains($0.name) } ?? false
      if isCommon { withCommonFields |= 1 << index }
      for number in texts.members(of: marks)?.numbers ?? [] { byPhrase[Int(number)] |= 1 << index }
    }
    let all = Formats.max >> (Formats.bitWidth - formats.count)
    first = all & ((1 << filtered.trailingZeroBitCount) - 1)
    unfiltered = all & ~filtered & ~first
    self.withFields = withFields
    self.withCommonFields = withCommonFields
    self.byPhrase = byPhrase
    fields = FormatTable.formatFields
  }

  /// The formats after the ``first`` ones that a message is passed to: those without a filter,
  /// those with one of whose phrases the text starts, and those that may have a phrase in a field.
  func others(for mail: Mail) -> Formats {
    guard mail.isCandidate else { return unfiltered }
    var result = unfiltered | (hasField(mail) ? withFields : withCommonFields)
    mail.text.visitPhrases(within: FormatTable.filterLinesLimit) { phrase in
      byPhrase[Int(phrase)] & ~result != 0
    } visit: { phrase in
      result |= byPhrase[Int(phrase)]
    }
    return result
  }

  /// Whether a field may have one of the phrases of formats in it; the formats themselves compare
  /// octets.
  private func hasField(_ mail: Mail) -> Bool {
    for field in fields {
      if field.name == "from" {
        if field.phrases.isAny(in: mail.from) { return true }
      } else if mail.header.has(field.name) {
        if field.phrases.isAny(in: mail.header.text(field.name) ?? []) { return true }
      }
    }
    return false
  }
}

extension FormatTable {
  /// Fields that formats are recognised by, each with the phrases of all formats.
  static let formatFields: [(name: String, phrases: PhraseSet)] = {
    let fields = all.compactMap { $0 as? PhraseFormat }.flatMap(\.fields)
    return Dictionary(grouping: fields, by: \.name).sorted { $0.key < $1.key }
      .filter { !commonFields.contains($0.key) }
      .map { (name: $0.key, phrases: PhraseSet($0.value.map(\.phrase))) }
  }()

  /// Fields that most messages have: the few formats with phrases in them are asked themselves.
  fileprivate static let commonFields: Set = ["subject", "content-type", "message-id"]
}
