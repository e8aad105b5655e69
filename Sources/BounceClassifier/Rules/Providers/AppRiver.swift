/// AppRiver.
enum AppRiver {
  static let provider = Provider("appriver", hosts: ["arsmtp.com", "appriver.com"])
}
