/// Sophos Email.
enum Sophos {
  static let provider = Provider(
    "sophos", hosts: ["sophos.com", "reflexion.net"], marks: ["url:sophos.com"])
}
