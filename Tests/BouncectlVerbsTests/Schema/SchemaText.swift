import BounceClassifier
import BounceEvents

/// The text that docs/event.schema.json must have for the members of a record.
enum SchemaText {
  /// The members of `properties`, one line each.
  static func properties(of members: [MemberDescription], indent: String) -> [String] {
    members.enumerated().map { index, member in
      indent + property(member) + (index < members.count - 1 ? "," : "")
    }
  }

  private static func property(_ member: MemberDescription, isInner: Bool = false) -> String {
    let keywords = keywords(member, isInner) + ["\"description\": \"\(member.meaning)\""]
    return "\"\(member.name)\": { \(keywords.joined(separator: ", ")) }"
  }

  private static func keywords(_ member: MemberDescription, _ isInner: Bool) -> [String] {
    switch member.form {
    case .constant(let value): ["\"const\": \(value)"]
    case .integer(let minimum, let maximum):
      [#""type": "integer""#, "\"minimum\": \(minimum)"]
        + (maximum.map { ["\"maximum\": \($0)"] } ?? [])
    case .flag: [#""const": true"#]
    case .text(let limit):
      [#""type": "string""#] + (limit.map { ["\"maxLength\": \($0)"] } ?? [])
    case .names(let names):
      [self.names(names, standHere: member.name == "category" && !isInner)]
    case .id: [#""type": "string""#, #""format": "uuid""#]
    case .time: [#""type": "string""#, #""format": "date-time""#]
    case .status:
      [#""type": "string""#, #""pattern": "^[245]\\.[0-9]{1,3}\\.[0-9]{1,3}$""#]
    case .checksum: [#""type": "string""#, #""pattern": "^[0-9a-f]{8}$""#]
    case .object(let members): [object(members)]
    case .objects(let members, let limit):
      [#""type": "array""#, "\"maxItems\": \(limit)", "\"items\": { \(object(members)) }"]
    }
  }

  /// The categories are listed once; other keys with the same values refer to that list.
  private static func names(_ names: [String], standHere: Bool) -> String {
    if !standHere, names == BounceClassifier.Category.allCases.map(\.rawValue) {
      return ##""$ref": "#/properties/category""##
    }
    return "\"enum\": [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]"
  }

  private static func object(_ members: [MemberDescription]) -> String {
    let required = members.filter { $0.presence == .always }.map { "\"\($0.name)\"" }
    return #""type": "object", "#
      + (required.isEmpty ? "" : "\"required\": [\(required.joined(separator: ", "))], ")
      + #""additionalProperties": false, "properties": { "#
      + members.map { property($0, isInner: true) }.joined(separator: ", ") + " }"
  }
}
