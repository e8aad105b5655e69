/// The words that stand for concepts, by language.
///
/// A word is written as phrases of rules are (``Rule``): letters without case and accents, whole
/// words, `*` where the last word may continue. Of words that overlap the longest counts: "virus
/// scanner" is a server, not a virus.
enum Lexicon {
  /// The words of one language.
  struct Page: Sendable {
    /// The language's tag (RFC 5646).
    let language: String
    /// The words of each concept.
    let words: KeyValuePairs<Concept, [String]>

    init(_ language: String, _ words: KeyValuePairs<Concept, [String]>) {
      self.language = language
      self.words = words
    }
  }

  /// All languages.
  static let pages: [Page] = [
    english, arabic, bulgarian, catalan, chinese, czech, danish, dutch, estonian, finnish,
    french, german, greek, hebrew, hindi, hungarian, icelandic, italian, japanese, korean,
    latvian, lithuanian, malay, norwegian, persian, polish, portuguese, romanian, russian,
    slovak, slovenian, southSlavic, spanish, swedish, thai, turkish, ukrainian, vietnamese,
  ]
}
