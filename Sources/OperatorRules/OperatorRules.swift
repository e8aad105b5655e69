public import BounceClassifier
internal import TOML

/// The operator's own rules, read from TOML files: docs/rules.md.
public struct OperatorRules: Sendable {
  /// The most rules in all files together; more are an error.
  public static let rulesLimit = 100_000
  /// The most octets of all files together; more are an error.
  public static let octetsLimit = 32 << 20
  /// The most files of one directory; more are an error.
  public static let filesLimit = 1_000

  /// The place where a rule is written.
  public struct Place: Sendable, Equatable {
    /// The file's path.
    public var file: String
    /// The line, counted from 1.
    public var line: Int

    /// A file and a line.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// The rules in the order in which they are asked: files by name, rules in the order of the file.
  public private(set) var rules: [Rule] = []
  /// The place of each rule, in the order of ``rules``.
  public private(set) var places: [Place] = []
  /// The files that were read.
  public private(set) var files: [String] = []

  private var placesByID: [RuleID: Place] = [:]
  private var octetsRead = 0

  /// No rules.
  public init() {}

  /// Reads files, and of directories the files `*.toml` in the order of their names.
  ///
  /// - Throws: all errors in all files; no rule is kept then.
  public init(paths: [String]) throws(OperatorRulesError) {
    var problems: [String] = []
    for path in paths {
      do throws(OperatorRulesError) {
        files += try RuleFile.paths(path)
      } catch {
        problems += error.problems
      }
    }
    for file in files where problems.count < OperatorRulesError.problemsLimit {
      do throws(OperatorRulesError) {
        try take(file)
      } catch {
        problems += error.problems
      }
    }
    problems += duplicates
    guard problems.isEmpty else { throw OperatorRulesError(problems: problems) }
    for (rule, place) in zip(rules, places) { placesByID[rule.id] = place }
  }

  /// Reads a directory; a missing directory gives no rules.
  ///
  /// - Throws: all errors in its files.
  public init(directory: String) throws(OperatorRulesError) {
    guard RuleFile.exists(directory) else {
      self.init()
      return
    }
    try self.init(paths: [directory])
  }

  /// The place of a rule; nil if it is not one of these.
  public func place(of id: RuleID) -> Place? {
    placesByID[id]
  }

  private mutating func take(_ path: String) throws(OperatorRulesError) {
    let octets = try RuleFile.contents(path)
    octetsRead += octets.count
    guard octetsRead <= Self.octetsLimit else {
      throw OperatorRulesError(
        "\(path): more than \(Self.octetsLimit) octets of rules with the files before it: leave out examples and notes"
      )
    }
    do throws(TOMLProblems) {
      let found = try RuleReader.rules(in: TOMLDocument(octets: octets, file: path))
      rules += found.map(\.rule)
      places += found.map { Place(file: path, line: $0.line) }
    } catch {
      throw OperatorRulesError(problems: error.problems.map(\.description))
    }
    guard rules.count <= Self.rulesLimit else {
      throw OperatorRulesError(
        "\(path): more than \(Self.rulesLimit) rules: put those that differ by a phrase only together"
      )
    }
  }

  private var duplicates: [String] {
    var first: [RuleID: Place] = [:]
    let builtIn = Set(BuiltInRules.all.map(\.id))
    var problems: [String] = []
    for (rule, place) in zip(rules, places) where problems.count < OperatorRulesError.problemsLimit
    {
      let start = "\(place.file):\(place.line): rule.id:"
      if let earlier = first[rule.id] {
        problems.append(
          "\(start) expected an ID of its own, found \"\(rule.id)\", which the rule at "
            + "\(earlier.file):\(earlier.line) has: rename one of them")
      } else if builtIn.contains(rule.id) {
        problems.append(
          "\(start) expected an ID of its own, found \"\(rule.id)\", which a built-in rule has: "
            + "begin it with \"local.\"")
      } else {
        first[rule.id] = place
      }
    }
    return problems
  }
}

/// Why rules could not be read: all errors at once, each a line of its own.
///
///     /etc/bounce-milter/rules.d/10-lists.toml:4: rule[0].category: expected one of
///     "quota-issues", …, found "full"
public struct OperatorRulesError: Error, Sendable, CustomStringConvertible {
  /// The most errors that are reported.
  static let problemsLimit = 100

  /// One line for each error; never empty.
  public let problems: [String]

  init(problems: [String]) {
    self.problems = Array(problems.prefix(Self.problemsLimit))
  }

  init(_ problem: String) { problems = [problem] }

  /// The errors, one line each.
  public var description: String { problems.joined(separator: "\n") }
}
