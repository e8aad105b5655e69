/// What a word of a reply stands for, in whatever language it is.
///
/// Nouns say of whom or of what a reply speaks, states what it says of them. ``Frame`` gives a
/// meaning to a noun with a state.
enum Concept: UInt8, Sendable, CaseIterable {
  // MARK: Of whom, of what

  /// The failed recipient: mailbox, account, user, person, alias.
  case recipient
  /// An address of nobody's in particular: the recipient's, unless a sender stands beside it.
  case address
  /// The sender: his address, account, domain or mailbox.
  case sender
  /// The sending host: its address, name, HELO.
  case ourHost
  /// The message.
  case message
  /// A part of the message: attachment, file, archive, macro, link, header.
  case content
  /// A domain or host name.
  case domain
  /// DNS: MX, address records, name servers.
  case dns
  /// The receiving system: server, disk, data base, directory, scanner.
  case theirServer
  /// A connection or session.
  case connection
  /// An SMTP command or its arguments.
  case command

  // MARK: What is said of them

  /// Negation: with ``exists`` the same as ``unknown``.
  case not
  /// Is there: exists, found, known, valid, registered.
  case exists
  /// Is not there: unknown, no such, does not exist.
  case unknown
  /// Was there: deleted, closed, has left, retired, cancelled.
  case gone
  /// Is there, but out of use: disabled, suspended, locked, inactive.
  case disabled
  /// For a time only: temporarily, until, later.
  case forATime
  /// Has no room: full, over quota.
  case full
  /// Is larger than allowed.
  case tooBig
  /// Was refused, without a reason.
  case refused
  /// Is for some only: not allowed, restricted, members only, policy.
  case notAllowed
  /// A list of those who may write.
  case allowList
  /// A log-in is needed.
  case logIn
  /// Too many or too fast: rates, limits.
  case tooMany
  /// On a list of bad hosts; reputation.
  case blockList
  /// Unsolicited bulk mail.
  case spam
  /// Malicious content.
  case virus
  /// SPF, DKIM, DMARC, forgery.
  case authentication
  /// Come again later: greylisting.
  case greylisting
  /// Relaying; a domain that is not served here.
  case relaying
  /// A mail loop; too many hops.
  case loop
  /// Nobody answers.
  case noAnswer
  /// A connection ended too early.
  case dropped
  /// A fault of the receiving system.
  case fault
  /// Tried until the time was over.
  case expired
  /// TLS.
  case encryption
  /// The sending host's name in DNS.
  case reverseName
  /// A command that is wrong, unknown or out of order.
  case syntax

  // MARK: Between them

  /// One of several reasons.
  case or
  /// What follows is a quoted title.
  case title
  /// Says nothing: a greeting, "sorry", "please", "see".
  case silent
}

/// A set of concepts.
struct Concepts: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ concept: Concept) { rawValue = 1 << UInt64(concept.rawValue) }

  static let recipient = Concepts(.recipient)
  static let address = Concepts(.address)
  static let sender = Concepts(.sender)
  static let ourHost = Concepts(.ourHost)
  static let message = Concepts(.message)
  static let content = Concepts(.content)
  static let domain = Concepts(.domain)
  static let dns = Concepts(.dns)
  static let theirServer = Concepts(.theirServer)
  static let connection = Concepts(.connection)
  static let command = Concepts(.command)
  static let not = Concepts(.not)
  static let exists = Concepts(.exists)
  static let unknown = Concepts(.unknown)
  static let gone = Concepts(.gone)
  static let disabled = Concepts(.disabled)
  static let forATime = Concepts(.forATime)
  static let full = Concepts(.full)
  static let tooBig = Concepts(.tooBig)
  static let refused = Concepts(.refused)
  static let notAllowed = Concepts(.notAllowed)
  static let allowList = Concepts(.allowList)
  static let logIn = Concepts(.logIn)
  static let tooMany = Concepts(.tooMany)
  static let blockList = Concepts(.blockList)
  static let spam = Concepts(.spam)
  static let virus = Concepts(.virus)
  static let authentication = Concepts(.authentication)
  static let greylisting = Concepts(.greylisting)
  static let relaying = Concepts(.relaying)
  static let loop = Concepts(.loop)
  static let noAnswer = Concepts(.noAnswer)
  static let dropped = Concepts(.dropped)
  static let fault = Concepts(.fault)
  static let expired = Concepts(.expired)
  static let encryption = Concepts(.encryption)
  static let reverseName = Concepts(.reverseName)
  static let syntax = Concepts(.syntax)
  static let or = Concepts(.or)
  static let title = Concepts(.title)
  static let silent = Concepts(.silent)
}
