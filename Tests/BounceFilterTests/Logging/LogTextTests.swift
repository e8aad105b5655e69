import Testing

@testable import BounceFilter

@Suite("Log lines")
struct LogTextTests {
  @Test(
    "A line stays one line",
    arguments: [
      ("plain text", "plain text"), ("a\nb", "a\\u{a}b"), ("a\r\nb", "a\\u{d}\\u{a}b"),
      ("\u{1B}[31m", "\\u{1b}[31m"), ("\u{0}", "\\u{0}"), ("\u{7F}\u{85}", "\\u{7f}\\u{85}"),
      ("\u{202E}x\u{2066}", "\\u{202e}x\\u{2066}"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
      ("grün 退信", "grün 退信"), ("tab\t", "tab\\u{9}"),
    ])
  func keepsOneLine(text: String, line: String) {
    #expect(LogText.oneLine(text) == line)
  }

  @Test("A line begins with the queue ID, or says that there is none")
  func beginsWithQueueID() {
    #expect(LogText.queueID(Array("4cXyz12".utf8)) == "4cXyz12")
    #expect(LogText.queueID(nil) == "NOQUEUE")
    #expect(LogText.queueID([]) == "NOQUEUE")
    #expect(LogText.queueID([UInt8](repeating: 0x41, count: 500)).count == 64)
  }
}
