import ArgumentParser

/// An option's value that is one of a fixed set of names.
struct Choice<Value: RawRepresentable<String> & CaseIterable>: ExpressibleByArgument {
  /// What was chosen.
  var value: Value

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}
