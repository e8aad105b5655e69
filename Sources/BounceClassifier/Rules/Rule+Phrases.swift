extension Rule {
  /// The phrases of ``any`` that are searched for: in all spellings if the rule says so.
  public var sought: [String] { inAllSpellings ? Spellings.all(of: any) : any }

  /// The phrases that must not occur: those of ``none``, in the spellings of ``sought``, and those
  /// of ``unless``.
  public var barred: [String] {
    (inAllSpellings ? Spellings.all(of: none) : none) + (unless?.phrases ?? [])
  }

  /// Phrases in those of their spellings, if the rule says so, that differ when folded.
  func spelled(_ phrases: [String]) -> [String] {
    inAllSpellings ? Spellings.differing(of: phrases) : phrases
  }

  /// The phrases that ``inAllSpellings`` adds to ``any`` and ``none``.
  public var addedSpellings: [String] {
    guard inAllSpellings else { return [] }
    let written = Set(any + none)
    return Spellings.all(of: any + none).filter { !written.contains($0) }
  }

  /// The replies that the rule must win: ``sample``, if there is one, and ``examples``.
  public var samples: [String] { (sample.isEmpty ? [] : [sample]) + examples }

  /// Whether a text is a valid phrase: it contains a letter or a digit.
  public static func isPhrase(_ text: String) -> Bool { !Phrase(text).pieces.isEmpty }
}
