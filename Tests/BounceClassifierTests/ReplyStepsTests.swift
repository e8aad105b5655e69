import BounceMail
import Foundation
import Octets
import Phrases
import Testing

@testable import BounceClassifier

/// What each step of the classifier makes of one reply, as docs/architecture.md shows it.
struct ReplySteps {
  private let judgement: Judgement
  private let rules = Classifier.builtIn
  private let reply: Octets

  init(_ reply: String) {
    self.reply = Octets(reply.utf8)
    judgement = Judgement(
      Evidence(action: .failed, diagnostic: self.reply), rules: rules, isOpen: false)
  }

  /// The steps in their order: the name and the lines below it.
  var all: [(name: String, lines: [String])] {
    let unwrapping = judgement.reading.unwrapping
    let verdict = judgement.verdict
    return [
      ("reply", reply.string.components(separatedBy: "\n")),
      ("CleanText", [judgement.reading.text.string]),
      ("MaskedText", [masked.string.replacing("\u{1}", with: "_")]),
      ("FoldedWords", [folded.string.trimmingCharacters(in: .whitespaces)]),
      ("WordSearch", rows(of: unique(hits.map(\.words)))),
      ("Wrapper", unique(hits.compactMap { hit in hit.wrapper.map { "\($0): \(hit.words)" } })),
      (
        "Unwrapping",
        [
          text(unwrapping.window), "host: \(unwrapping.host.map(text) ?? "")",
          "stage: \(unwrapping.stage?.rawValue ?? "")",
        ]
      ),
      ("ReplyCodes", ["\(unwrapping.code ?? 0), \(unwrapping.enhanced?.description ?? "")"]),
      ("candidates", unique(judgement.reading.candidates(judgement.facts).map { id($0.rule) })),
      (
        "matches",
        judgement.matches.map {
          [id(UInt32($0.rule)), $0.span.map(text)].compactMap(\.self).joined(separator: ": ")
        }
      ),
      (
        "verdict",
        [
          "\(verdict.type), \(verdict.category.rawValue), by \(verdict.rule)",
          "blame \(verdict.blame.rawValue), confidence \(verdict.confidence.rawValue),"
            + " retry \(verdict.retry.rawValue)",
        ]
      ),
    ]
  }

  private var masked: Octets { MaskedText(judgement.reading.text).octets }

  private var folded: Octets {
    var words = FoldedWords(0..<masked.count)
    var folded = Octets()
    while let octet = words.next(in: masked.span) { folded.append(octet) }
    return folded
  }

  /// The pieces of phrases that were found, in the order of their places.
  private var hits: [(words: String, wrapper: Wrapper?)] {
    judgement.reading.hits.map { hit in
      (Reading.place(hit, judgement.reading.text), rules.pieces[Int(hit.pattern)].wrapper)
    }
    .sorted { ($0.0.lowerBound, $0.0.upperBound) < ($1.0.lowerBound, $1.0.upperBound) }
    .map { (text($0.0), $0.1) }
  }

  private func text(_ range: Range<Int>) -> String { Octets(judgement.reading.text[range]).string }

  private func id(_ rule: UInt32) -> String { rules.sources[Int(rule)].id.description }

  /// Six a line.
  private func rows(of texts: [String]) -> [String] {
    stride(from: 0, to: texts.count, by: 6).map { start in
      texts[start..<min(start + 6, texts.count)].joined(separator: " | ")
    }
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

@Suite("The reply of docs/architecture.md")
struct ReplyStepsTests {
  /// The lines of the example, without the indentation of the block.
  private static let example: [String] = {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/architecture.md")
    let text = (try? String(contentsOf: page.standardizedFileURL, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "\n### ").first { $0.hasPrefix("One reply\n") } ?? ""
    let block = section.components(separatedBy: "\n\n").first { $0.hasPrefix("    reply\n") } ?? ""
    return block.split(separator: "\n").map { String($0.dropFirst(4)) }
  }()

  @Test("The page shows what each step gives, in the order of the steps")
  func steps() throws {
    let reply = Self.example.dropFirst().prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    try #require(!reply.isEmpty)
    let steps = ReplySteps(reply.joined(separator: "\n")).all.flatMap { step in
      [step.name] + step.lines.map { "    " + $0 }
    }
    #expect(Self.example == steps, "\(steps.joined(separator: "\n"))")
  }
}
