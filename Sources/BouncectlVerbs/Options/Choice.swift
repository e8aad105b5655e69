import ArgumentParser

/// The value of an option that is one of a fixed set of names.
struct Choice<Value: RawRepresentable<String> & CaseIterable>: ExpressibleByArgument {
  /// The chosen value.
  var value: Value

  init(value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { value.rawValue }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}
