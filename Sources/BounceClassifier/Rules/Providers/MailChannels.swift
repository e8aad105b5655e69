/// MailChannels.
enum MailChannels {
  static let provider = Provider(
    "mailchannels", hosts: ["mailchannels.net"], marks: ["url:mailchannels.net"])
}
