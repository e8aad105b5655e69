import ArgumentParser
import BounceFilter

/// The daemon's command line.
struct BounceMilter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounce-milter",
    abstract: "A milter for Postfix that tags bounces and journals them.",
    discussion: """
      Runs in the foreground until SIGTERM; SIGUSR1 reads the configuration file, the rules and the keys again.

      SPEC is unix:/absolute/path, inet:port@host or inet6:port@host.

      Exit status: 0 stopped as asked, or the configuration is sound; 2 bad usage, a bad configuration, or it could not run.
      """,
    version: Daemon.version)

  @Option(name: .long, help: ArgumentHelp("The configuration file.", valueName: "file"))
  var config = "/etc/bounce-milter/bounce-milter.toml"

  @Option(
    name: .long,
    help: ArgumentHelp("Where to listen, in place of the file's socket.", valueName: "spec"))
  var socket: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The journal's directory, in place of the file's.", valueName: "dir"))
  var journal: String?

  @Flag(
    name: .long,
    help: "Check the configuration, the rules, the keys and the folders that they need, and end.")
  var check = false

  /// Runs the daemon, or the check.
  ///
  /// - Returns: The exit status.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let command = try parse(arguments)
      let options = Daemon.Options(
        configuration: command.config, socket: command.socket, journal: command.journal)
      return command.check ? Daemon.check(options) : Daemon.run(options)
    } catch {
      // Help and version are no errors; the parser's own status for bad usage is 64.
      guard exitCode(for: error).isSuccess else {
        return Daemon.rejectUsage(fullMessage(for: error))
      }
      print(fullMessage(for: error))
      return 0
    }
  }
}
