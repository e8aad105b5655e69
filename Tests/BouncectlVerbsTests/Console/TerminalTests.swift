import BounceEvents
import BouncectlVerbs
import Octets
import TestSupport
import Testing

@Suite("bouncectl on a terminal")
struct TerminalTests {
  @Test(
    "tables and reports fill the terminal's width and no more",
    arguments: [60, 80, 100, 120, 160, 200] as [UInt16],
    [["list"], ["removals"], ["report", "--top", "3"]])
  func width(_ columns: UInt16, _ verb: [String]) throws {
    let desk = try Desk()
    try desk.journal([
      .sample(String(repeating: "x", count: 90) + "@remote.example") {
        $0.diagnostic = Octets(String(repeating: "word ", count: 60).utf8)
      }
    ])
    let pseudo = try PseudoTerminal(columns: columns)
    let console = Console(output: pseudo.terminal, time: Desk.now)
    #expect(Bouncectl.run(verb + ["--journal", desk.journal], on: console) == 0)
    let plain = pseudo.written().replacing(/\u{1B}\[[0-9]*m/, with: "")
    let lines = plain.split(whereSeparator: \.isNewline)
    #expect(!lines.isEmpty)
    // Sentences are wrapped by the terminal; tables must not be.
    for line in lines where !line.hasSuffix(".") {
      #expect(line.count <= Int(columns), "\(line)")
    }
    if verb == ["list"] { #expect(lines.contains { $0.count > Int(columns) - 30 }) }
  }
}
