extension PhraseFormat {
  /// Yahoo and the services it ran for others, old and new.
  ///
  ///     Message from example.com.
  ///     Unable to deliver message to the following address(es).
  ///
  ///     <ann@example.net>:
  ///     This user doesn't have an example.net account (ann@example.net) [-9]
  ///
  ///     --- Original message follows.
  static let yahoo = PhraseFormat(
    name: "yahoo",
    marks: [
      "unable to deliver message to the following address(es)",
      "we were unable to deliver your message to the following address",
    ],
    introductions: [
      "unable to deliver message to the following address",
      "unable to deliver your message to the following address",
    ],
    endings: ["--- original message follows", "--- below this line"])
}
