import ArgumentParser
import Token
import TokenKeys

/// `bouncectl token list`: the keys, the newest first.
struct TokenList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Shows the keys, their ages, and which one signs.")

  @OptionGroup var place: TokenKeysOptions

  func run(on console: Console) throws {
    let keys = try place.keys()
    guard !keys.entries.isEmpty else { return console.warn(place.noKey) }
    var output = Output(console)
    var table = Table(
      [
        Table.Column(title: "KEY", minimum: 12), Table.Column(title: "MADE", minimum: 19),
        Table.Column(title: "AGE", minimum: 6, isRightAligned: true),
        Table.Column(title: "USE", minimum: 8),
        Table.Column(title: "FILE", minimum: 10, yields: true),
      ], width: output.columns, isColoured: output.isColoured)
    for (index, entry) in keys.entries.enumerated() {
      let cells = [
        entry.key.id.description, TimeWords.seconds(entry.key.created &* 1_000_000),
        Self.age(of: entry.key.created, at: console), index == 0 ? "signs" : "verifies",
        PrintableText.of(entry.path),
      ]
      try table.add(cells.map { Table.Cell($0) }, to: &output)
    }
    try table.finish(&output)
    try output.flush()
  }

  /// `5 days`: whole days, or hours and less of the first one.
  static func age(of seconds: Int64, at console: Console) -> String {
    let age = console.now.floored(by: 1_000_000) - seconds
    if age < 0 { return "in the future" }
    if age < 7_200 { return Words.count(Int(age / 60), "minute") }
    if age < 172_800 { return Words.count(Int(age / 3_600), "hour") }
    return Words.count(Int(age / 86_400), "day")
  }
}
