/// The version of the programs: `bounce-milter --version`, `bouncectl --version`.
public enum Release {
  /// The version in CHANGELOG.md.
  public static let version = "0.1.0"
}
