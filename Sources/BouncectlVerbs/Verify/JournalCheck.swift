import BounceEvents
import BounceMail
import Journal
import Octets

/// The check of one journal.
struct JournalCheck {
  /// The most findings that are kept for ``json``; all are counted and returned.
  private static let findsLimit = 1_000

  private let directory: String
  private var reader: JournalReader
  private var lines: UInt64 = 0
  private var firstSequence: UInt64?
  private var lastSequence: UInt64?
  private var finds: [Damage] = []
  private var findsCount = 0
  /// The number of findings that are no damage: lines written by a newer version.
  private var newerCount = 0
  private var readOctets: UInt64 = 0
  /// The exit status: 0 sound, 1 damage or a gap, 2 something could not be read.
  private(set) var status: Int32 = 0

  init(_ directory: String) throws(Failure) {
    self.directory = directory
    reader = try JournalDirectory.reader(directory)
  }

  /// The next finding; nil at the end.
  mutating func next(_ progress: inout Progress) -> Damage? {
    while let item = reader.next() {
      switch item {
      case .line(let line):
        lines += 1
        firstSequence = firstSequence ?? line.sequence
        lastSequence = line.sequence
        readOctets += UInt64(line.range.count + 1)
        progress.update(readOctets, of: reader.totalFileOctets, "verifying")
      case .damage(let damage):
        status = max(status, damage.kind.status)
        findsCount += 1
        if damage.kind.isNewer { newerCount += 1 }
        if finds.count < Self.findsLimit { finds.append(damage) }
        return damage
      }
    }
    return nil
  }

  /// One line for people.
  var summary: String {
    let numbers = firstSequence.flatMap { first in
      lastSequence.map { ", numbers \(first) to \($0)" }
    }
    let tail = reader.unfinishedTailOctets
    let unfinished = tail > 0 ? "; \(tail) octets at the end are a line in the making" : ""
    let damaged = findsCount - newerCount
    let newer =
      newerCount > 0 ? Words.count(newerCount, "line") + " of a newer format, not read" : nil
    let verdict =
      [damaged > 0 ? Words.count(damaged, "damaged or missing place") : nil, newer]
      .compactMap(\.self).joined(separator: ", ")
    return "\(PrintableText.path(directory)): \(verdict.isEmpty ? "sound" : verdict): "
      + "\(Words.count(Int(clamping: lines), "line"))"
      + " in \(Words.count(reader.segments.count, "segment"))\(numbers ?? "")\(unfinished)"
  }

  /// One object for programs.
  var json: Octets {
    var json = JSONWriter()
    json.member("journal", Octets(directory.utf8))
    json.member("verdict", name: ["sound", "damaged", "unreadable"][Int(status)])
    json.member("lines", number: lines)
    json.member("segments", number: reader.segments.count)
    json.member("first_seq", number: firstSequence)
    json.member("last_seq", number: lastSequence)
    json.member("unfinished_tail_octets", number: reader.unfinishedTailOctets)
    json.member("damaged_places", number: findsCount - newerCount)
    if newerCount > 0 { json.member("newer_lines", number: newerCount) }
    json.array("damage", finds) { json, damage in
      json.member("segment", name: damage.segment.description)
      json.member("line", number: damage.line)
      json.member("offset", number: damage.offset)
      json.member("octets", number: damage.octets)
      json.member("text", name: damage.description)
    }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }
}

extension Damage.Kind {
  /// Whether a newer version wrote the line: it is not read, and is no damage.
  fileprivate var isNewer: Bool {
    if case .newerFormat = self { true } else { false }
  }

  /// The exit status for the finding.
  fileprivate var status: Int32 {
    switch self {
    case .unreadable, .newerFormat: 2
    case .corrupt, .malformed, .lineTooLong, .tornTail, .gap, .outOfSequence, .cutAway, .restarted:
      1
    }
  }
}
