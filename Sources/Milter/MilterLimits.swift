internal import CMilter

/// Bounds on what one callback is given.
public enum MilterLimits {
  /// Arguments of one MAIL or RCPT command, the address among them.
  ///
  /// More are not passed on.
  public static let arguments = Int(CMILTER_ARGUMENTS_LIMIT)

  /// Octets of one milter packet and so of any name, value or chunk.
  ///
  /// libmilter ends a connection that sends a longer one. Postfix's longest is a header field:
  /// `header_size_limit`, 102,400 by default and beyond libmilter's own default of 65,535.
  public static let packetOctets = 4 << 20
}
