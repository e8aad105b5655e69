/// What a callback may ask of the MTA while it runs.
///
/// Must not be used after the callback has returned.
///
/// The daemon uses `LibmilterContext`; tests pass their own.
public protocol MilterContext {
  /// The value of a macro as the MTA sent it, or nil if it did not.
  ///
  /// - Parameter name: `i`, or a longer name in braces: `{client_addr}`. Postfix sends several only
  ///   when `Negotiation.macros` asks for them.
  func macro(_ name: String) -> [UInt8]?

  /// Inserts a field. End of message only.
  ///
  /// The value has no leading space, because the MTA adds one; folds are LF and white space. A name
  /// or value with a NUL is not sent.
  /// - Parameter index: 0 is the very top; 1 is below Postfix's own Received field.
  /// - Returns: Whether libmilter accepted the request.
  func insertHeader(at index: Int, name: [UInt8], value: [UInt8]) -> Bool

  /// Changes or deletes one field. End of message only.
  ///
  /// - Parameters:
  ///   - name: Compared without case.
  ///   - occurrence: 1 is the first field of this name. Deleting moves the later ones up: delete
  ///     from the last to the first.
  ///   - value: nil deletes.
  func changeHeader(name: [UInt8], occurrence: Int, value: [UInt8]?) -> Bool
}
