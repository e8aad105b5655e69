/// Bluewin, Swisscom's mailboxes.
enum Bluewin {
  static let provider = Provider(
    "bluewin", hosts: ["bluewin.ch", "swisscom.ch", "swisscom.com"], domains: ["bluewin.ch"])
}
