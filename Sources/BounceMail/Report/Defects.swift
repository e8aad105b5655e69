/// Collects what was wrong, up to ``ReportReader/defectsLimit``.
struct Defects {
  /// What was told so far.
  private(set) var list: [Defect] = []
  /// Where in the message the octets being read stand, when they are a decoded copy.
  var base: Int?

  mutating func add(_ kind: Defect.Kind, at offset: Int) {
    guard list.count < ReportReader.defectsLimit else { return }
    list.append(Defect(kind, at: base ?? offset))
  }
}
