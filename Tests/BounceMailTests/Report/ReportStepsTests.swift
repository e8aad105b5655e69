import Foundation
import Octets
import Testing

@testable import BounceMail

/// What each step of BounceMail makes of one report, as docs/architecture.md shows it.
struct ReportSteps {
  private let message: String
  private let mail: Mail
  private let report: Report

  init(_ message: String) {
    self.message = message
    let octets = Octets((message + "\n").utf8)
    mail = Mail(octets, envelope: Envelope())
    report = ReportReader().read(octets)
  }

  /// The steps in their order: the name and the lines below it.
  var all: [(name: String, lines: [String])] {
    [
      ("message", message.components(separatedBy: "\n")),
      ("Header", [names(of: mail.header)]),
      ("PartParser", mail.parts.indices.map(part)),
      ("Candidate", [mail.isCandidate ? "yes" : "no"]),
      ("ReportReader asks", asked),
      ("DeliveryStatus groups", groups),
      ("DeliveryStatus", status.recipients.map(facts)),
      ("BodyText", mail.text.lines.map { line(mail.text.octets, $0) }.filter { !$0.isEmpty }),
      ("TextJoiner", report.recipients.flatMap(joined)),
      ("returned", [text(report.returned?.sender), text(report.returned?.messageID)]),
      (
        "report",
        ["\(report.kind.rawValue), \(report.format), recipients: \(report.recipients.count)"]
      ),
    ]
  }

  private func part(_ index: Int) -> String {
    let part = mail.parts[index]
    return "\(index) \(text(part.type.name))" + (part.parent.map { ", in \($0)" } ?? "")
  }

  /// The formats that are asked whether the message is theirs: up to the one that reads it.
  private var asked: [String] {
    var names: [String] = []
    for format in FormatTable.all {
      if let filter = format.filter, !mail.isCandidate || !mail.text.containsAny(filter) {
        continue
      }
      names.append("\(type(of: format))")
      if format.recognises(mail), format.read(mail) != nil { break }
    }
    return stride(from: 0, to: names.count, by: 3).map { start in
      names[start..<min(start + 3, names.count)].joined(separator: ", ")
    }
  }

  private var machinePart: Range<Int> {
    mail.parts.first(where: \.isDeliveryStatus)?.body ?? 0..<0
  }

  private var groups: [String] {
    var groups: [String] = []
    var start = machinePart.lowerBound
    while start < machinePart.upperBound {
      var defects = Defects()
      let group = Header(
        mail.octets, in: start..<machinePart.upperBound, style: .group, defects: &defects)
      groups.append(names(of: group))
      guard group.end > start else { break }
      start = group.end
    }
    return groups
  }

  private var status: DeliveryStatus {
    var defects = Defects()
    return DeliveryStatus(mail.octets, in: machinePart, defects: &defects)
  }

  private func facts(_ status: RecipientStatus) -> String {
    "\(text(status.finalRecipient)): \(status.action.rawValue),"
      + " \(status.status?.description ?? ""), \(text(status.diagnosticType)),"
      + " \(text(status.diagnostic))"
  }

  private func joined(_ status: RecipientStatus) -> [String] {
    [text(status.explanation), text(status.answeredCommand)]
  }

  private func names(of header: Header) -> String {
    header.fields.map { line(header.octets, $0.name) }.joined(separator: ", ")
  }

  private func line(_ octets: Octets, _ range: Range<Int>) -> String { text(Octets(octets[range])) }

  private func text(_ octets: Octets?) -> String { String(decoding: octets ?? [], as: UTF8.self) }
}

@Suite("The report of docs/architecture.md")
struct ReportStepsTests {
  /// The lines of the example, without the indentation of the block.
  private static let example: [String] = {
    let page = URL(filePath: #filePath).appending(path: "../../../../docs/architecture.md")
    let text = (try? String(contentsOf: page.standardizedFileURL, encoding: .utf8)) ?? ""
    let section =
      text.components(separatedBy: "\n### ").first { $0.hasPrefix("One report\n") } ?? ""
    let lines = section.components(separatedBy: "\n").drop { $0 != "    message" }
    return lines.prefix { $0.isEmpty || $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) }
  }()

  @Test("The page shows what each step gives, in the order of the steps")
  func steps() throws {
    let message = Self.example.dropFirst().prefix { $0.isEmpty || $0.hasPrefix("    ") }
    try #require(!message.isEmpty)
    let text = message.map { $0.dropFirst(4) }.joined(separator: "\n")
    let steps = ReportSteps(text).all.flatMap { step in
      [step.name] + step.lines.map { $0.isEmpty ? "" : "    " + $0 }
    }
    let shown = Self.example.last == "" ? Self.example.dropLast() : Self.example[...]
    #expect(shown == steps[...], "\(steps.joined(separator: "\n"))")
  }
}
