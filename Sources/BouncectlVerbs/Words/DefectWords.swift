import BounceMail

extension [Defect] {
  /// What was wrong, each kind once with the octet where it came first:
  /// `a date that cannot be read at octet 812 and in 2 more places, …`.
  var inWords: String {
    var kinds: [Defect.Kind] = []
    var places: [Defect.Kind: (first: Int, more: Int)] = [:]
    for defect in self {
      if places[defect.kind] == nil { kinds.append(defect.kind) }
      places[defect.kind, default: (defect.offset, -1)].more += 1
    }
    return kinds.map { kind in
      guard let (first, more) = places[kind] else { return kind.inWords }
      let others = more > 0 ? " and in \(Words.count(more, "more place"))" : ""
      return "\(kind.inWords) at octet \(first)\(others)"
    }.joined(separator: ", ")
  }
}

extension Defect.Kind {
  /// What is broken, or over a limit.
  var inWords: String {
    switch self {
    case .headerLineWithoutColon: "a header line without a colon"
    case .tooManyHeaderFields: "more header fields than are read"
    case .headerFieldTooLong: "a header field longer than is read"
    case .boundaryMissing: "a multipart that names no boundary"
    case .boundaryNotFound: "a boundary that no line has"
    case .closeDelimiterMissing: "a multipart without its last boundary line"
    case .tooManyParts: "more MIME parts than are read"
    case .partsNestedTooDeep: "MIME parts nested deeper than is read"
    case .badBase64: "bad base64"
    case .badQuotedPrintable: "bad quoted-printable"
    case .badCharset: "text that is not of its charset"
    case .badStatus: "a Status that is no status code"
    case .badAction: "an Action that is none of the five"
    case .badDate: "a date that cannot be read"
    case .recipientFieldsWithoutRecipient: "recipient fields that name no recipient"
    case .tooManyRecipients: "more recipients than are read"
    case .messageTooLong: "a message longer than is read"
    case .textTooLong: "a text longer than is read"
    }
  }
}
