/// one.com.
enum OneCom {
  static let provider = Provider("one.com", hosts: ["one.com"])
}
