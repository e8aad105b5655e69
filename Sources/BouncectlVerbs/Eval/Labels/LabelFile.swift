import BounceEvents
import Octets
import Posix

/// A file of labels: values separated by tabs, the first line has the names of the columns.
///
/// `reply` or `file`, and `category`; `type` and `recipient` may be there or empty. Other columns
/// are ignored.
struct LabelFile {
  /// The most labels of a file.
  static let labelsLimit = 1_000_000

  private let path: String
  private var columns: [String: Int] = [:]
  private var labels: [Label] = []

  /// The labels in their order.
  ///
  /// - Throws: exit status 2 when the file cannot be read, or a line is no label.
  static func read(_ path: String) throws -> [Label] {
    var file = LabelFile(path: path)
    do {
      let descriptor = try FileOctets.open(path)
      defer { FileOctets.close(descriptor) }
      var lines = LineReader(descriptor)
      var number = 0
      while let line = try lines.next() {
        number += 1
        try file.take(line, number)
      }
    } catch let error as SystemError {
      throw Failure.cannotRun("cannot read \(PrintableText.path(path)): \(error.reason)")
    }
    guard !file.columns.isEmpty else { throw file.wrong(1, "there is no line with column names") }
    return file.labels
  }

  private init(path: String) { self.path = path }

  private func wrong(_ line: Int, _ words: String) -> Failure {
    .cannotRun("\(PrintableText.path(path)):\(line): \(words).")
  }

  private mutating func take(_ line: Octets, _ number: Int) throws(Failure) {
    let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard number > 1 else { return try takeNames(cells) }
    guard line.contains(where: { $0 > 0x20 }) else { return }
    guard labels.count < Self.labelsLimit else {
      throw wrong(number, "there are more than \(Self.labelsLimit) labels")
    }
    labels.append(try label(cells, number))
  }

  private mutating func takeNames(_ cells: [ArraySlice<UInt8>]) throws(Failure) {
    for (index, cell) in cells.enumerated() {
      columns[String(decoding: cell, as: UTF8.self).lowercased()] = index
    }
    guard columns["category"] != nil, columns["reply"] != nil || columns["file"] != nil else {
      throw wrong(
        1, "the first line names the columns: reply or file, and category; type, recipient")
    }
  }

  private func label(_ cells: [ArraySlice<UInt8>], _ number: Int) throws(Failure) -> Label {
    func text(_ name: String) -> String? {
      guard let index = columns[name], index < cells.count, !cells[index].isEmpty else {
        return nil
      }
      return String(decoding: cells[index], as: UTF8.self)
    }
    guard let category = text("category"), Label.categories.contains(category) else {
      throw wrong(number, "\"\(PrintableText.of(text("category") ?? ""))\" is no category")
    }
    let type = text("type").map { EventType(rawValue: $0) }
    if let type, type == nil {
      throw wrong(number, "\"\(PrintableText.of(text("type") ?? ""))\" is no type")
    }
    let subject: Label.Subject
    if let reply = text("reply") {
      subject = .reply(Octets(reply.utf8))
    } else if let file = text("file") {
      subject = .message(beside(file))
    } else {
      throw wrong(number, "it has neither a reply nor a file")
    }
    return Label(
      line: number, subject: subject, category: category, type: type ?? nil,
      recipient: text("recipient").map { Octets($0.utf8).lowercased() })
  }

  /// A path, which is relative to the directory of the file of labels.
  private func beside(_ file: String) -> String {
    guard !file.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return file }
    return path[...slash] + file
  }
}
