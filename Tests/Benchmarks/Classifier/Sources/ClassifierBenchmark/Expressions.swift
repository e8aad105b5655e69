import CPCRE2
import Octets

/// Ordered regular expressions, of which the first match wins: the usual form of bounce rules.
///
/// They are compiled once by PCRE2, without case. Compiled to machine code they are as fast as such
/// rules can be.
@safe struct Expressions {
  private let codes: [OpaquePointer]
  private let match: OpaquePointer
  private let isMachineCode: Bool

  /// Compiles one expression for each line; `#` begins a comment.
  ///
  /// Ends the program if one is invalid.
  init(_ lines: [Octets], isMachineCode: Bool) {
    self.isMachineCode = isMachineCode
    let expressions = lines.filter { $0.first != UInt8(ascii: "#") }
    unsafe codes = expressions.map { unsafe Expressions.compile($0) }
    guard let match = unsafe pcre2_match_data_create_8(1, nil) else { fail("PCRE2: no memory") }
    unsafe self.match = match
  }

  /// The number of expressions.
  var count: Int { unsafe codes.count }

  /// The index of the first expression that matches a reply.
  func first(in reply: Octets) -> Int? {
    unsafe reply.withUnsafeBufferPointer { octets in
      for index in unsafe codes.indices {
        let found =
          isMachineCode
          ? unsafe pcre2_jit_match_8(
            codes[index], octets.baseAddress, octets.count, 0, 0, match, nil)
          : unsafe pcre2_match_8(
            codes[index], octets.baseAddress, octets.count, 0, UInt32(PCRE2_NO_JIT), match, nil)
        if found >= 0 { return index }
      }
      return nil
    }
  }

  private static func compile(_ expression: Octets) -> OpaquePointer {
    var error: Int32 = 0
    var offset = 0
    let code = unsafe pcre2_compile_8(
      expression, expression.count, UInt32(PCRE2_CASELESS), &error, &offset, nil)
    let shown = String(decoding: expression, as: UTF8.self)
    guard let code = unsafe code else { fail("PCRE2: no expression at \(offset): \(shown)") }
    guard unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) == 0 else {
      fail("PCRE2: no machine code for: \(shown)")
    }
    return unsafe code
  }
}
