import ArgumentParser

/// The value of an option that is one of a fixed set of names.
struct Choice<Value: RawRepresentable<String> & CaseIterable>: ExpressibleByArgument {
  /// The chosen value.
  var value: Value

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}
