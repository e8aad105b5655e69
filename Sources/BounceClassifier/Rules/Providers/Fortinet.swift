/// Fortinet FortiMail.
enum Fortinet {
  static let provider = Provider(
    "fortinet", hosts: ["fortimail.com", "fortimailcloud.com"], marks: ["url:fortiguard.com"])
}
