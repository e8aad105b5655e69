internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("What README.md shows", .server())
  struct ReadmeTests {
    @Test("Every bouncectl command of its does what it says")
    func commands() throws {
      let server = try server()
      let commands = try Readme.commands("bouncectl")
      try #require(commands.count >= 4, "README shows too few commands, or they are not found")
      let folder = try TemporaryFolder("readme")
      defer { folder.remove() }
      for recipient in ["full+readme@remote.test", "unknown@remote.test"] {
        try server.send(to: [recipient])
      }
      let bounce = try #require(try server.postfix.mailbox("alice").wait(for: 2, "bounces").first)
      try folder.write(bounce.text, to: "bounce.eml")
      try folder.write(Self.wrapper(Checkout.program("bouncectl"), server.journal), to: "bouncectl")
      try Command.run("chmod", ["755", folder.path("bouncectl")])
      for command in commands {
        let path = "\(folder.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
        let ran = try Command.run(
          "sh", ["-c", command], environment: ["PATH": path, "TERM": "dumb"], in: folder.path)
        #expect(ran.status == 0, "\(command): \(ran.errors)")
        #expect(ran.errors.isEmpty, "\(command): \(ran.errors)")
        #expect(!ran.output.isEmpty, "\(command) says nothing")
      }
    }

    @Test("Its bounce has the fields that a real one gets, in their order and form")
    func example() throws {
      let server = try server()
      try server.send(from: "bob@test.example", to: ["full@remote.test"])
      let bounce = try #require(try server.postfix.mailbox("bob").wait(for: 1, "bounce").first)
      let shown = try DeliveredMessage(
        name: "README", octets: Array(Readme.block(with: "X-Bounce-Type").utf8))
      func form(_ fields: [String]) -> [String] {
        fields.map { field in
          field.replacing("remote.example", with: "remote.test")
            .replacing(/id=[0-9a-f-]{36}/, with: "id=…")
        }
      }
      #expect(form(ourFields(of: shown)) == form(ourFields(of: bounce)))
    }

    @Test("Its lines for main.cf are those that we ship and test")
    func parameters() throws {
      func parameters(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { $0.contains("milters =") || $0.hasPrefix("internal_mail_filter_classes =") }
          .map { String($0).replacing("connect_timeout=5s, ", with: "") }
      }
      let shipped = parameters(try Checkout.text("postfix/main.cf"))
      #expect(shipped.count == 3)
      #expect(parameters(try Checkout.text("README.md")) == shipped)
      #expect(parameters(try Checkout.text("docs/install.md")) == shipped)
    }

    @Test("Every make target that it names is there")
    func targets() throws {
      let commands = try Readme.commands("make")
      #expect(!commands.isEmpty)
      for command in commands {
        let ran = try Command.run("sh", ["-c", "\(command) --dry-run"], in: Checkout.path)
        #expect(ran.status == 0, "\(command): \(ran.errors)")
      }
    }

    /// A script that runs README's commands on the suite's journal instead of the machine's.
    private static func wrapper(_ program: String, _ journal: String) -> String {
      """
      #!/bin/sh
      case $1 in
      classify|rules|eval|--*) exec \(program) "$@" ;;
      *) exec \(program) --journal \(journal) "$@" ;;
      esac

      """
    }
  }
}

/// The code blocks of README.md, which are indented by four.
private enum Readme {
  /// The commands that begin with a program's name, without their comments.
  static func commands(_ program: String) throws -> [String] {
    try lines.filter { $0.hasPrefix("\(program) ") }
      .map { String($0).replacing(#/ +# .*$/#, with: "") }
  }

  /// The first block that contains a text.
  static func block(with part: String) throws -> String {
    let paragraphs = try Checkout.text("README.md").replacing(/\n(?!    )[^\n]+/, with: "\n")
      .components(separatedBy: "\n\n")
    let found = try #require(paragraphs.first { $0.contains(part) })
    return found.split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n") + "\n\n"
  }

  private static var lines: [Substring] {
    get throws {
      try Checkout.text("README.md").split(separator: "\n").filter { $0.hasPrefix("    ") }
        .map { $0.dropFirst(4) }
    }
  }
}
