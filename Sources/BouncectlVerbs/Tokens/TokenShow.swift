import ArgumentParser
import Octets
import Token
import TokenKeys

/// `bouncectl token show`: what tokens say, and whether they are ours.
struct TokenShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what a token says, whether it is ours, and whether it is a recipient's.",
    discussion: """
      The argument is a token, or a file with one mail; without one, or for -, standard input is read. All fields of the name count, those of a returned message too.

      Exit status: 0 every token is ours, and the recipient's if one is asked for; 1 one is not; 2 there is none, or it could not be read.
      """)

  @OptionGroup var place: TokenKeysOptions

  @Option(help: ArgumentHelp("Whether this address is a recipient.", valueName: "address"))
  var recipient: String?

  @Option(help: ArgumentHelp("The prefix of the field's name, if it was configured."))
  var prefix = TokenKeysOptions.defaultPrefix

  @Argument(help: ArgumentHelp("A token, or a file.", valueName: "token|file"))
  var source = "-"

  func run(on console: Console) throws {
    let keys = try place.keys()
    if keys.entries.isEmpty { console.warn(place.noKey) }
    let values = try values(on: console)
    var output = Output(console)
    var areAllOurs = true
    for (index, value) in values.enumerated() {
      let sheet = TokenSheet(
        value, keys: keys.ring, recipient: recipient.map { Octets($0.utf8) }, console: console)
      if index > 0 { try output.line("") }
      for line in sheet.lines { try output.line(line) }
      areAllOurs = areAllOurs && sheet.isAsAsked
    }
    try output.flush()
    if !areAllOurs { throw Failure.foundWrong }
  }

  /// The token of the command line, or those of the mail.
  private func values(on console: Console) throws(Failure) -> [Octets] {
    let text = Octets(source.utf8)
    if Token(text: text) != nil { return [text] }
    var progress = Progress(console, sharesTerminal: true)
    var messages = MessageSource(source, console: console)
    guard let message = messages.next(&progress) else {
      throw .cannotRun("\(PrintableText.path(source)) holds no mail.")
    }
    let octets: Octets
    switch message.octets {
    case .success(let found): octets = found
    case .failure(let error):
      throw .cannotRun(
        "\(PrintableText.path(source)) is neither a token nor a mail that can be read: \(error.reason)"
      )
    }
    let values = TokenFields.values(in: octets, name: prefix + "Token")
    guard !values.isEmpty else {
      throw .cannotRun(
        "\(PrintableText.path(source)) has no field \(PrintableText.of(prefix))Token.")
    }
    return values
  }
}

/// Finds token fields anywhere in a mail.
enum TokenFields {
  /// The most that are read.
  static let limit = 16

  /// The values of all lines that begin with a field's name, with the lines that continue them.
  ///
  /// - Parameter name: compared without case.
  static func values(in octets: Octets, name: String) -> [Octets] {
    let mark = name.lowercased() + ":"
    var values: [Octets] = []
    var isInside = false
    var start = 0
    while start < octets.count {
      let line = octets.span.line(at: start, upTo: octets.count)
      let content = octets[line.content]
      if isInside, let first = content.first, first.isSpace {
        values[values.count - 1] += content
      } else {
        isInside = octets.has(mark, at: start) && values.count < limit
        if isInside { values.append(Octets(content.dropFirst(mark.utf8.count))) }
      }
      start = line.next
    }
    return values
  }
}
