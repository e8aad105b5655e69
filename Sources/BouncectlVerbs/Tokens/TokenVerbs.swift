import ArgumentParser
import TokenKeys

/// `bouncectl token`: makes and shows keys, and verifies tokens.
struct TokenVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Makes and shows the keys of tokens, and verifies tokens.",
    discussion: """
      On mail of this site's senders the milter puts a token, which proves that a report that returns it is about that mail.
      Its keys are in \(TokenKeys.defaultDirectory); the newest one signs, all of them verify.

      Examples:
        bouncectl token new --keys keys
        bouncectl token list --keys keys
        bouncectl token show --keys keys --recipient ann@remote.example sent.eml

      After a new key: systemctl reload bounce-milter. On several hosts, copy the key to all of them first.
      """,
    subcommands: [TokenNew.self, TokenList.self, TokenShow.self])
}

/// `--keys` of these verbs.
struct TokenKeysOptions: ParsableArguments {
  @Option(
    name: .customLong("keys"),
    help: ArgumentHelp(
      "The directory of the keys, as [token] keys_directory names it.", valueName: "dir"))
  var directory = TokenKeys.defaultDirectory

  /// The prefix of the token field's name, unless it was configured.
  static let defaultPrefix = "X-Bounce-"

  /// Reads the keys.
  ///
  /// - Throws: exit status 2 with all errors.
  func keys() throws(Failure) -> TokenKeys { try Self.keys(in: directory) }

  /// Reads the keys in a directory.
  ///
  /// - Throws: exit status 2 with all errors.
  static func keys(in directory: String) throws(Failure) -> TokenKeys {
    do throws(TokenKeysError) {
      return try TokenKeys(directory: directory)
    } catch {
      throw failure(error, "cannot read the keys.")
    }
  }

  /// Exit status 2 for an error.
  static func failure(_ error: TokenKeysError, _ what: String) -> Failure {
    .cannotRun(what + "\n" + error.problems.map(PrintableText.of).joined(separator: "\n"))
  }

  /// What to say where there is no key.
  var noKey: String { Self.noKey(in: directory) }

  /// What to say of a directory without a key.
  static func noKey(in directory: String) -> String {
    "there is no key in \(PrintableText.path(directory)): bouncectl token new makes one."
  }
}
