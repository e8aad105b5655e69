internal import Glibc
internal import TestSupport

/// The folders of the programs of this machine's Postfix.
public struct PostfixPrograms: Sendable {
  let commands: String
  let daemons: String

  /// Asks the installed Postfix.
  public init() throws {
    func parameter(_ name: String) throws -> String {
      let answer = try Command.run("postconf", ["-d", "-h", name])
      return answer.output.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    }
    commands = try parameter("command_directory")
    daemons = try parameter("daemon_directory")
  }

  /// Why no private Postfix can run here; nil if one can.
  public static var whyUnusable: String? {
    if Command.path(of: "postfix") == nil || Command.path(of: "postconf") == nil {
      return "Postfix is not installed (make setup installs it)"
    }
    if geteuid() != 0 { return "not root: Postfix runs its daemons under other users" }
    return nil
  }
}
