public import Octets

/// Trace fields of a stored message (RFC 5321 §4.4), which count by their place.
///
/// Each server adds its fields at the top. What stands above the first Received field was added at
/// the delivery here; what stands between that field and the next one, by the server that wrote
/// it, or by the sender, whose own fields follow without a mark:
///
///     Return-Path: <>                            the delivery here (Postfix, Dovecot, Exim)
///     X-Original-To: list@ours.example
///     Delivered-To: keeper@ours.example
///     Received: from mx.far.example … by mx.ours.example …
///     Authentication-Results: mx.ours.example; …    a verifier here, below Postfix's own field
///     Received: from …                           the sender's servers, or the sender
///     X-Original-To: victim@ours.example
extension Header {
  /// The address that the message was delivered to: the topmost of X-Original-To, Delivered-To and
  /// Envelope-To above the first Received field; in a header without one, the topmost of all.
  ///
  /// Postfix writes X-Original-To, which is the address of the envelope, above Delivered-To.
  public var deliveredTo: Octets? {
    let names = ["x-original-to", "delivered-to", "envelope-to"]
    return fields(aboveReceived: 1).first { field in names.contains { isNamed(field, $0) } }
      .flatMap { AddressList.single(value(of: $0)) }
  }

  /// Whether Return-Path, above the first Received field, is the null sender, `<>`.
  public var isDeliveredFromNullSender: Bool {
    fields(aboveReceived: 1).first { isNamed($0, "return-path") }
      .map { value(of: $0).equals("<>") } ?? false
  }

  /// The fields above the Received field of this number, counted from the top and from 1; all
  /// fields if there are not as many.
  func fields(aboveReceived number: Int) -> ArraySlice<Field> {
    var left = number
    let end = fields.firstIndex { field in
      if isNamed(field, "received") { left -= 1 }
      return left == 0
    }
    return fields[..<(end ?? fields.endIndex)]
  }

  /// Whether a field has a name, given in lower case.
  func isNamed(_ field: Field, _ name: String) -> Bool {
    octets.span.equals(name, in: field.name)
  }
}
