/// A format whose messages always have one of some phrases in their text.
protocol MarkedFormat: FormatRecogniser {
  /// The phrases, in lower case.
  var marks: [String] { get }
  /// Fields and what they have in them, where one is enough and ``marks`` are not asked then.
  var fields: [(name: String, phrase: String)] { get }
}

extension MarkedFormat {
  var fields: [(name: String, phrase: String)] { [] }
}

/// The marks of all formats in one table: most of a table's formats are passed over without being asked.
struct FormatMarks: Sendable {
  /// The first and the last three octets of each mark.
  private var runs: [(first: UInt32, last: UInt32)] = []
  /// Where a format's marks start in ``runs``; a format without has none there.
  private var starts: [Int] = [0]

  init(_ formats: [any FormatRecogniser]) {
    for format in formats {
      if let marked = format as? any MarkedFormat, marked.fields.isEmpty,
        marked.marks.allSatisfy({ $0.utf8.count >= 3 })
      {
        for mark in marked.marks {
          let span = mark.utf8.span
          runs.append((Trigrams.run(span, at: 0), Trigrams.run(span, at: span.count - 3)))
        }
      }
      starts.append(runs.count)
    }
  }

  /// Whether a format can only read what has one of its marks.
  func hasMarks(_ format: Int) -> Bool { starts[format] < starts[format + 1] }

  /// Whether one of a format's marks may be in a text.
  func mayBe(_ format: Int, in trigrams: Trigrams) -> Bool {
    for index in starts[format]..<starts[format + 1]
    where trigrams.has(runs[index].first) && trigrams.has(runs[index].last) {
      return true
    }
    return false
  }
}
