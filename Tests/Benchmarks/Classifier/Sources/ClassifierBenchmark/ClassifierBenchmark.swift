import BounceClassifier
import Glibc
import Octets

/// Measures the classifier on one core.
///
/// Only figures of the same run can be compared.
///
///     ClassifierBenchmark replies [FILE]                          the replies measured, one a line
///     ClassifierBenchmark measure EXPRESSIONS PYTHON-µs [FILE]    Tests/Benchmarks/Classifier/run
///     calls it
@main
enum ClassifierBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "replies" where arguments.count <= 3:
      for reply in replies(arguments.dropFirst(2).first) {
        print(String(decoding: reply, as: UTF8.self))
      }
    case "measure" where (4...5).contains(arguments.count):
      let replies = replies(arguments.dropFirst(4).first)
      ReplyBenchmark(
        replies: replies, expressions: lines(arguments[2]), python: Double(arguments[3])
      ).run()
      ScalingBenchmark().run()
      HostileBenchmark(ordinary: replies).run()
    default:
      print(
        "usage: ClassifierBenchmark replies [FILE] | measure EXPRESSIONS PYTHON-MICROSECONDS [FILE]"
      )
      exit(2)
    }
  }

  /// The replies of a file, one each line, or those that the built-in rules are checked with.
  private static func replies(_ path: String?) -> [Octets] {
    guard let path else {
      return BuiltInRules.all.flatMap { rule in rule.samples.map { Octets($0.utf8) } }
    }
    let found = lines(path)
    if found.isEmpty { fail("\(path): no replies in it: expected one a line") }
    return found
  }

  private static func lines(_ path: String) -> [Octets] {
    guard let file = unsafe fopen(path, "r") else {
      fail("\(path): cannot open: \(unsafe String(cString: strerror(errno)))")
    }
    defer { unsafe fclose(file) }
    var text: Octets = []
    var chunk = Octets(repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      text += chunk[..<count]
    }
    return text.split(separator: 10).map { Octets($0) }
  }
}

func fail(_ message: String) -> Never {
  print(message)
  exit(2)
}
