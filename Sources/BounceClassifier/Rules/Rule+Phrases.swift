extension Rule {
  /// The phrases of ``any`` as they are looked for: in all spellings where the rule says so.
  public var sought: [String] { inAllSpellings ? Spellings.all(of: any) : any }

  /// The phrases that must not be there: those of ``none``, spelled like ``sought``, then the words
  /// of ``unless``.
  public var barred: [String] {
    (inAllSpellings ? Spellings.all(of: none) : none) + (unless?.phrases ?? [])
  }

  /// What ``inAllSpellings`` adds to the phrases of ``any`` and ``none``.
  public var addedSpellings: [String] {
    guard inAllSpellings else { return [] }
    let written = Set(any + none)
    return Spellings.all(of: any + none).filter { !written.contains($0) }
  }

  /// The replies that it must win: ``sample``, where there is one, and ``examples``.
  public var samples: [String] { (sample.isEmpty ? [] : [sample]) + examples }

  /// Whether a phrase has something to look for: a letter or a digit.
  public static func isPhrase(_ text: String) -> Bool { !Phrase(text).pieces.isEmpty }
}
