import ArgumentParser
import Testing

@testable import BouncectlVerbs

@Suite("Many paths on a command line")
struct PathRunsTests {
  /// The parser's result for a command line as text: the verb and all its values, or the error.
  private func parsed(_ arguments: [String], with runs: PathRuns? = nil) -> String {
    do {
      let command = try Bouncectl.parseAsRoot(runs?.arguments ?? arguments)
      return String(reflecting: runs?.restored(in: command) ?? command)
    } catch {
      return Bouncectl.fullMessage(for: error)
    }
  }

  @Test("of 12,000 paths the parser sees two arguments", arguments: ["classify", "eval", "import"])
  func count(_ verb: String) {
    let paths = (0..<12_000).map { "folder/\($0).eml" }
    let runs = PathRuns([verb, "--verp", "prvs"] + paths)
    #expect(runs.arguments.count == 4)
    #expect(runs.arguments.prefix(3) == [verb, "--verp", "prvs"])
    #expect(PathRuns([verb] + paths + ["--verp=srs"]).arguments.count == 4)
    #expect(PathRuns([verb, "--"] + paths).arguments.count == 4)
  }

  @Test("a verb that takes no paths keeps its arguments")
  func others() {
    let arguments = ["show", "a", "b", "c", "d"]
    #expect(PathRuns(arguments).arguments == arguments)
  }

  @Test(
    "nothing changes in what a command line means",
    arguments: [
      "classify a b c", "classify --format json a b c", "classify a b c --format json d e f",
      "classify a b - c d --explain e f g", "classify --explain -- a b -c d e", "classify -- - a b",
      "classify --reply a b c", "classify --reply --x b c d", "classify --rules a b c d",
      "classify --verp=prvs a b c", "classify a b c --format", "classify a b --format c d e",
      "classify a b c --frob d e", "classify a b c ---", "classify --help a b c",
      "classify a b c --help", "classify a help b c", "classify help a b c", "help classify a b c",
      "classify a b c --final", "classify --replies a b c", "import a b c --dry-run d e",
      "import --host a b c", "eval --against a b c d", "unknown --limit 3 a b c",
      "unknown --limit a b c", "frob a b c d",
    ])
  func meaning(_ line: String) {
    let arguments = line.split(separator: " ").map(String.init)
    #expect(parsed(arguments, with: PathRuns(arguments)) == parsed(arguments))
  }

  @Test("nothing changes in what a random command line means")
  func randomMeaning() {
    // Otherwise the texts would be equal for all paths.
    #expect(parsed(["classify", "a", "/b"]).contains("/b"))
    let words = [
      "a", "b", "c", "d", "e", "", "-", "--", "--explain", "--format", "json", "--format=text",
      "--reply", "--rules", "--verp", "prvs", "-x", "help", "--final",
    ]
    for _ in 0..<150 {
      let arguments =
        ["classify"] + (0..<Int.random(in: 0...9)).compactMap { _ in words.randomElement() }
      let runs = PathRuns(arguments)
      #expect(parsed(arguments, with: runs) == parsed(arguments), "\(arguments)")
    }
  }

  @Test("files are judged in the order of the command line")
  func order() throws {
    let desk = try Desk()
    let run = try desk.run([
      "classify", "/no/1", "/no/2", "/no/3", "--format", "json", "/no/4", "/no/5", "/no/6",
    ])
    #expect(run.lines.map { $0.prefix(14) } == (1...6).map { #"{"file":"/no/\#($0)"#.prefix(14) })
    #expect(run.status == 2)
  }
}
