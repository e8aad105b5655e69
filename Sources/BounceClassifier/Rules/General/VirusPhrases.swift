/// A scanner found a virus, rightly or not: virus-related.
enum VirusPhrases {
  static let rules: [Rule] = [
    Rule(
      "phrase.virus", .virusRelated,
      any: [
        "virus", "viruses", "virus found", "virus detected", "infected", "malware", "trojan*",
        "eicar*", "malicious", "clamav", "worm", "ransomware", "infection", "prohibited virus",
        "antivirus", "anti virus", "dangerous content", "harmful content", "executable content",
      ],
      none: [
        "no virus", "virus free", "antivirus … unavailable", "anti virus … unavailable",
        "virus scanner … fail*", "scanner … unavailable", "antivirus … error", "antivirus did not",
        "scanner did not", "antivirus … fail*", "antivirus … down", "antivirus … timed out",
      ],
      sample: "554 5.7.1 Virus found in your message")
  ]
}
