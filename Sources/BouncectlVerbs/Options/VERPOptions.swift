import ArgumentParser
import BounceMail

/// `--verp` of the verbs that read messages.
struct VERPOptions: ParsableArguments {
  @Option(
    name: .customLong("verp"),
    help: ArgumentHelp(
      "The address that a report came to tells its recipient in this way: plus-equals, prvs, srs, or a template such as bounce+{local}={domain}@lists.example.",
      valueName: "style"),
    transform: Self.style)
  var styles: [VERPStyle] = []

  /// A reader of reports that applies these styles.
  var reader: ReportReader { ReportReader(verp: styles) }

  private static func style(_ text: String) throws -> VERPStyle {
    do throws(VERPStyleError) {
      return try VERPStyle(text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
