/// SpamTitan (TitanHQ).
enum SpamTitan {
  static let provider = Provider("titanhq", hosts: ["spamtitan.com", "titanhq.com"])
}
