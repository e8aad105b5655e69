/// One error in a file.
///
///     bounce-milter.toml:12: journal.segment_octets_limit: expected an integer, found a string
public struct TOMLProblem: Sendable, Equatable, CustomStringConvertible {
  /// The file's name as it was given.
  public let file: String
  /// The line; nil if the problem belongs to none.
  public let line: Int?
  /// The dotted key; empty for the file as a whole.
  public let key: String
  /// What is wrong.
  public let message: String

  /// Always one line: control, format and line-breaking characters are shown as `?`.
  public var description: String {
    let parts = [file + (line.map { ":\($0)" } ?? ""), key, message].filter { !$0.isEmpty }
    return String(
      String.UnicodeScalarView(
        parts.joined(separator: ": ").unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control || scalar.isLineOrFormat ? "?" : scalar
        }))
  }
}

/// All errors in a file, in the order of its lines; at least one.
public struct TOMLProblems: Error, Sendable, Equatable, CustomStringConvertible {
  /// Each of them.
  public let problems: [TOMLProblem]

  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }

  init(file: String, line: Int? = nil, message: String) {
    problems = [TOMLProblem(file: file, line: line, key: "", message: message)]
  }

  init?(_ problems: [TOMLProblem]) {
    if problems.isEmpty { return nil }
    // A stable sort: problems of one line stay in the order in which they were found.
    self.problems = problems.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineOrFormat: Bool {
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
