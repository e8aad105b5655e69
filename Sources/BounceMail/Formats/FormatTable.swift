/// The recognisers in the order in which they are asked: standards first, then the more specific
/// ones before the more general ones.
///
/// The first one that gives a report wins.
enum FormatTable {
  static let all: [any FormatRecogniser] =
    notices + standards + replies + services + gateways + servers + general + others

  /// Which of them a message is passed to.
  static let filters = FormatFilters(all)

  /// Lines of a text in which a format's filter must stand; no format looks for it further on.
  static let filterLinesLimit = 80

  /// All sets of phrases that texts are asked for: the formats' own, and those of what formats
  /// share.
  static let phraseSets: [PhraseSet] =
    all.flatMap(\.phrases) + BodyText.originalPhrases + [BodyText.aliasMarks]
    + SessionTranscript.phrases + OwnLines.phrases + FailureWords.phrases + [FailureStems.all]
    + TextJoiner.phrases + ForeignLines.phrases + Statements.phrases

  /// All sets of phrases that senders, subjects and other fields are asked for.
  static let fieldSets: [PhraseSet] =
    all.compactMap { ($0 as? PhraseFormat)?.delays } + formatFields.map(\.phrases)
    + RemoteHost.marks + [
      RemoteHost.any, FailureStems.all, FailureWords.delays, FailureWords.successes,
      GeneralFormat.codes,
      Candidate.senders, Candidate.subjects, AutoReplyWords.starts, AutoReplyWords.parts,
      AutoReplyWords.absences,
      MailSystem.names, ChallengeFormat.subjects, ConversationFormat.answers,
      ConversationFormat.marks, DispositionFormat.subjects, ExchangeFormat.delays,
      FailureWords.subjects, FeedbackReportFormat.senders, GeneralFormat.daemons,
      GeneralFormat.replyMarks, GeneralFormat.systems, GmailFormat.senders,
      ListNoticeFormat.senders, SessionNoticeFormat.subjects,
    ]

  /// Messages that have a known form and are no delivery reports, then mail written by people and
  /// lists.
  static let notices: [any FormatRecogniser] = [
    AggregateReportFormat(), FeedbackReportFormat(), DispositionFormat(), ProviderFeedbackFormat(),
    AmazonNotificationFormat(), ListNoticeFormat(), SessionNoticeFormat(), ConversationFormat(),
  ]

  /// Machine-readable reports.
  static let standards: [any FormatRecogniser] = [RFC3464Format(), InlineStatusFormat()]

  /// Automatic replies that cannot be bounces.
  static let replies: [any FormatRecogniser] = [AutoReplyFormat(isStrict: true), ChallengeFormat()]

  /// Reports in text by mail servers.
  static let servers = UnixServers.formats + GroupwareServers.formats + FurtherServers.formats

  /// Reports in text by mail services and providers.
  static let services = MailServices.formats + CarrierServices.formats

  /// Reports in text by filters, gateways and list managers.
  static let gateways = HostedFilters.formats + Gateways.formats

  /// Reports in attachments; the general reader is last.
  static let general: [any FormatRecogniser] = [WrappedReportFormat(), GeneralFormat()]

  /// Messages that are no delivery reports but may look like one.
  static let others: [any FormatRecogniser] = [
    AutoReplyFormat(isStrict: false)
  ]
}
