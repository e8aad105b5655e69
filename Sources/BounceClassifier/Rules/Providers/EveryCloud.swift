/// EveryCloud.
enum EveryCloud {
  static let provider = Provider(
    "everycloud", hosts: ["everycloudtech.com", "everycloud.com"], marks: ["url:everycloudtech.com"]
  )
}
