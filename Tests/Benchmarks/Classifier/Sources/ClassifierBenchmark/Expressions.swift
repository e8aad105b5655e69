import CPCRE2
import Octets

/// Ordered regular expressions, the first that is found wins: the usual form of bounce rules.
///
/// Compiled once by PCRE2, without case; to machine code they are as fast as such rules get.
@safe struct Expressions {
  private let codes: [OpaquePointer]
  private let match: OpaquePointer
  private let isMachineCode: Bool

  /// Takes one expression a line; `#` begins a comment.
  ///
  /// Ends the program at one that is none.
  init(_ lines: [Octets], isMachineCode: Bool) {
    self.isMachineCode = isMachineCode
    let expressions = lines.filter { $0.first != UInt8(ascii: "#") }
    unsafe codes = expressions.map { unsafe Expressions.compile($0) }
    guard let match = unsafe pcre2_match_data_create_8(1, nil) else { fail("PCRE2: no memory") }
    unsafe self.match = match
  }

  /// How many there are.
  var count: Int { unsafe codes.count }

  /// The number of the first expression found in a reply.
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
