internal import CMilter

/// What a milter may do to a message (SMFIF_ flags).
public struct MilterActions: OptionSet, Sendable {
  /// The bits as libmilter has them.
  public let rawValue: UInt32
  /// A set from libmilter's bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// SMFIF_ADDHDRS: add and insert fields.
  public static let addHeaders = MilterActions(rawValue: CMILTER_ACTION_ADD_HEADERS)
  /// SMFIF_CHGHDRS: change and delete fields.
  public static let changeHeaders = MilterActions(rawValue: CMILTER_ACTION_CHANGE_HEADERS)
  /// SMFIF_SETSYMLIST: ask for macros by name.
  public static let setSymbolList = MilterActions(rawValue: CMILTER_ACTION_SET_SYMBOL_LIST)
}

/// What the MTA is asked to send or to leave out (SMFIP_ flags).
public struct MilterSteps: OptionSet, Sendable {
  /// The bits as libmilter has them.
  public let rawValue: UInt32
  /// A set from libmilter's bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// SMFIP_NOHELO: no HELO.
  public static let noHelo = MilterSteps(rawValue: CMILTER_PROTOCOL_NO_HELO)
  /// SMFIP_NOUNKNOWN: no unknown commands.
  public static let noUnknownCommand = MilterSteps(rawValue: CMILTER_PROTOCOL_NO_UNKNOWN)
  /// SMFIP_NODATA: no DATA.
  public static let noData = MilterSteps(rawValue: CMILTER_PROTOCOL_NO_DATA)
  /// SMFIP_SKIP: the MTA supports `MilterResponse.skip`.
  public static let skip = MilterSteps(rawValue: CMILTER_PROTOCOL_SKIP)
  /// SMFIP_RCPT_REJ: the MTA also sends recipients that it refuses itself.
  public static let rejectedRecipients = MilterSteps(rawValue: CMILTER_PROTOCOL_REJECTED_RCPT)
}

/// A step at which the MTA sends macros (SMFIM_ numbers).
public enum MacroStage: Int32, Sendable, CaseIterable {
  /// Connect.
  case connect = 0
  /// MAIL.
  case envelopeFrom = 2
  /// RCPT.
  case envelopeRecipient = 3
  /// End of message.
  case endOfMessage = 5
  /// End of headers.
  case endOfHeaders = 6
}

/// What the MTA offers, or what the milter asks of it.
public struct Negotiation: Sendable, Equatable {
  /// Changes to a message.
  public var actions: MilterActions
  /// Steps and forms.
  public var steps: MilterSteps
  /// Macros by name (`i`, `{client_addr}`) for each stage, in place of what the MTA would send
  /// there.
  public var macros: [MacroStage: [String]]

  /// A set of requests; with none, the MTA sends every step and the milter may change nothing.
  public init(
    actions: MilterActions = [], steps: MilterSteps = [],
    macros: [MacroStage: [String]] = [:]
  ) {
    self.actions = actions
    self.steps = steps
    self.macros = macros
  }

  /// The part of these requests that the MTA offers: libmilter drops a connection that asks for
  /// more.
  func answer(offer: Negotiation) -> Negotiation {
    let agreed = actions.intersection(offer.actions)
    return Negotiation(
      actions: agreed,
      steps: steps.intersection(offer.steps),
      macros: agreed.contains(.setSymbolList) ? macros : [:])
  }
}
