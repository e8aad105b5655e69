/// What the programs call themselves: `bounce-milter --version`, `bouncectl --version`.
public enum Release {
  /// The version, as CHANGELOG.md has it.
  public static let version = "0.1.0"
}
