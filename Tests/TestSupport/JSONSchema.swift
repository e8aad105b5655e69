internal import Foundation

/// The part of JSON Schema 2020-12 that docs/event.schema.json uses; any other keyword is an error.
///
/// In addition to JSON Schema, the keys of an object must be in the schema's order.
public struct JSONSchema: Sendable {
  private let root: JSON

  /// Reads a schema.
  public init(_ text: String) throws { root = try JSON(text) }

  /// The violations in a value, each with its place; empty if there are none.
  ///
  /// - Parameter optional: keys that may be absent although the schema requires them.
  public func faults(of value: JSON, withoutRequiring optional: Set<String> = []) -> [String] {
    faults(of: value, root, at: "", optional)
  }

  private func faults(
    of value: JSON, _ schema: JSON, at place: String, _ optional: Set<String> = []
  ) -> [String] {
    var found: [String] = []
    for keyword in schema.members {
      let fault = fault(of: value, keyword.key, keyword.value, schema, optional)
      if let fault { found.append("\(place.isEmpty ? "/" : place): \(fault)") }
    }
    for member in value.members {
      if let inner = schema["properties"]?[member.key] {
        found += faults(of: member.value, inner, at: "\(place)/\(member.key)")
      }
    }
    if let items = schema["items"] {
      for (index, element) in value.elements.enumerated() {
        found += faults(of: element, items, at: "\(place)/\(index)")
      }
    }
    return found
  }

  private func fault(
    of value: JSON, _ keyword: String, _ argument: JSON, _ schema: JSON, _ optional: Set<String>
  ) -> String? {
    switch keyword {
    case "$schema", "title", "description", "items": return nil
    case "$ref":
      return resolved(argument).flatMap { faults(of: value, $0, at: "").first }
    case "type": return isOfType(value, argument.text) ? nil : "is not of type \(argument)"
    case "const": return value == argument ? nil : "is not \(argument)"
    case "enum": return argument.elements.contains(value) ? nil : "\(value) is not one of the names"
    case "minimum": return fault(value, argument) { $0 >= $1 }
    case "maximum": return fault(value, argument) { $0 <= $1 }
    case "maxLength":
      return (value.text?.unicodeScalars.count ?? 0) <= (argument.integer ?? 0)
        ? nil : "is too long"
    case "maxItems": return value.elements.count <= (argument.integer ?? 0) ? nil : "has too many"
    case "pattern": return matches(value.text, argument.text) ? nil : "\(value) has not the form"
    case "format": return fault(value.text ?? "", format: argument.text)
    case "required":
      let absent = argument.elements.compactMap(\.text).filter {
        value[$0] == nil && !optional.contains($0)
      }
      return absent.isEmpty ? nil : "has no \(absent)"
    case "additionalProperties": return argument == .bool(false) ? nil : "cannot be checked"
    case "properties": return fault(value.members.map(\.key), order: argument.members.map(\.key))
    default: return "the schema's keyword \(keyword) cannot be checked"
    }
  }

  private func resolved(_ reference: JSON) -> JSON? {
    reference.text?.split(separator: "/").dropFirst().reduce(root as JSON?) { $0?[String($1)] }
  }

  private func isOfType(_ value: JSON, _ type: String?) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string): true
    case ("integer", _): value.integer != nil
    default: false
    }
  }

  private func fault(_ value: JSON, _ bound: JSON, _ holds: (Int, Int) -> Bool) -> String? {
    guard let value = value.integer, let bound = bound.integer, holds(value, bound) else {
      return "is out of bounds"
    }
    return nil
  }

  private func matches(_ text: String?, _ pattern: String?) -> Bool {
    guard let text, let pattern, let expression = try? NSRegularExpression(pattern: pattern) else {
      return false
    }
    return expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count))
      != nil
  }

  private func fault(_ text: String, format: String?) -> String? {
    let patterns = [
      "uuid": "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
      "date-time":
        "^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](\\.[0-9]{6})?(Z|[+-][0-9]{2}:[0-9]{2})$",
    ]
    return matches(text, patterns[format ?? ""]) ? nil : "\(text) is no \(format ?? "format")"
  }

  private func fault(_ keys: [String], order: [String]) -> String? {
    let positions = keys.map { order.firstIndex(of: $0) }
    if let unknown = zip(keys, positions).first(where: { $1 == nil })?.0 {
      return "has \(unknown), which the schema has not"
    }
    let ordered = positions.compactMap(\.self)
    return zip(ordered, ordered.dropFirst()).allSatisfy(<)
      ? nil : "keys out of order or twice: \(keys)"
  }
}
