internal import CMilter

/// Bounds on the arguments of one callback.
public enum MilterLimits {
  /// Arguments of one MAIL or RCPT command, the address among them.
  ///
  /// More are not passed on.
  public static let arguments = Int(CMILTER_ARGUMENTS_LIMIT)

  /// Octets of one milter packet and so of any name, value or chunk.
  ///
  /// libmilter ends a connection that sends a longer one. The longest that Postfix sends is a
  /// header field of `header_size_limit` octets, 102,400 by default. That is more than libmilter's
  /// default limit of 65,535.
  public static let packetOctets = 4 << 20
}
