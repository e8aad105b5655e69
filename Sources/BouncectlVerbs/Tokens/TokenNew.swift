import ArgumentParser
import TokenKeys

/// `bouncectl token new`: makes a key.
struct TokenNew: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a key, which signs once the milter reads its keys again.",
    discussion: """
      The directory is made if only it is missing. The file belongs to the directory's owner, and has the mode 0600.
      Its name is printed, and never the secret.
      """)

  @OptionGroup var place: TokenKeysOptions

  @Flag(help: "Make a key only if there is none.")
  var ifNone = false

  func run(on console: Console) throws {
    let keys = try place.keys()
    if ifNone, !keys.entries.isEmpty { return }
    let made: TokenKeys.Entry
    do throws(TokenKeysError) {
      made = try TokenKeys.make(in: place.directory, created: console.now.floored(by: 1_000_000))
    } catch {
      throw TokenKeysOptions.failure(error, "cannot make a key.")
    }
    var output = Output(console)
    try output.line(PrintableText.of(made.path))
    try output.flush()
  }
}
