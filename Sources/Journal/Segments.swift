import Octets
import Posix

/// The files of a segment in the directory.
struct SegmentFile: Sendable, Equatable {
  var name: SegmentName
  var hasPlain = false
  var hasCompressed = false

  /// Whether the plain file is at least as long as the expanded compressed copy.
  ///
  /// A copy gets its name only when it is complete. A shorter plain file may come from an
  /// interrupted `zstd -d`.
  func plainHoldsAll(_ directory: String, _ fileSystem: any FileSystem) -> Bool {
    let plain = journalPath(directory, FileName.plain(name))
    let copy = journalPath(directory, FileName.compressed(name))
    guard let octets = (try? fileSystem.status(plain))?.octets,
      var source = try? SegmentSource(compressedAt: copy, fileSystem)
    else { return false }
    try? source.seek(to: .max)
    return octets >= source.position
  }
}

/// The journal's files in its directory, in order.
struct SegmentListing: Sendable {
  var segments: [SegmentFile] = []
  var tornTails: [SegmentName] = []
  var temporaryFiles: [String] = []

  /// Lists a directory; ignores files that are not the journal's.
  static func read(
    _ directory: String, _ fileSystem: any FileSystem
  ) throws(JournalError) -> SegmentListing {
    let names: [String]
    do throws(SystemError) {
      names = try fileSystem.list(directory)
    } catch {
      throw JournalError(error)
    }
    var listing = SegmentListing()
    var files: [SegmentName: SegmentFile] = [:]
    for text in names {
      if let name = segmentName(text, FileName.compressedEnding) {
        files[name, default: SegmentFile(name: name)].hasCompressed = true
      } else if let name = segmentName(text, FileName.plainEnding) {
        files[name, default: SegmentFile(name: name)].hasPlain = true
      } else if let name = segmentName(text, FileName.tornEnding) {
        listing.tornTails.append(name)
      } else if text.hasSuffix(FileName.temporaryEnding), SegmentName(text.prefix(41)) != nil {
        listing.temporaryFiles.append(text)
      }
    }
    listing.segments = files.values.sorted { left, right in left.name < right.name }
    listing.tornTails.sort()
    return listing
  }

  private static func segmentName(_ text: String, _ ending: String) -> SegmentName? {
    guard text.hasSuffix(ending) else { return nil }
    return SegmentName(text.dropLast(ending.count))
  }
}

/// A file of a journal's directory.
func journalPath(_ directory: String, _ file: String) -> String {
  directory.hasSuffix("/") ? directory + file : directory + "/" + file
}

/// The position of the first line feed in a part of a buffer.
func firstLineFeed(in buffer: [UInt8], _ range: Range<Int>) -> Int? {
  buffer.span.firstIndex(of: UInt8(ascii: "\n"), in: range)
}
