import Posix

/// Why reading a segment failed.
struct SourceFailure: Error {
  var text: String
}

/// The result of opening a listed segment.
enum SegmentOpening {
  case opened(SegmentSource)
  /// It cannot be read; reading continues with the next one.
  case unreadable(String)
  /// It was deleted after it was listed; `later` is the current listing.
  case gone(later: SegmentListing)
}

/// The octets of one segment in order, plain or expanded from zstd, in chunks.
struct SegmentSource {
  private static let inputOctets = 128 * 1024

  let path: String
  /// Octets of a plain segment when it was opened; nil for a compressed one.
  let fileOctets: UInt64?
  let isCompressed: Bool
  private let file: any JournalFile
  /// Octets of the expanded segment that were returned so far.
  private(set) var position: UInt64 = 0

  private var decompressor: ZstdDecompressor?
  private var input: [UInt8] = []
  private var inputRange = 0..<0
  private var inputPosition: UInt64 = 0

  /// Opens the plain segment, or else the compressed one: it may have been compressed after it was
  /// listed.
  ///
  /// - Throws: `.system` with `ENOENT` if both are gone.
  static func open(
    _ segment: SegmentFile, _ directory: String, _ fileSystem: any FileSystem
  ) throws(JournalError) -> SegmentSource {
    let plain = journalPath(directory, FileName.plain(segment.name))
    do throws(SystemError) {
      return try SegmentSource(plainAt: plain, fileSystem)
    } catch  where error.code == SystemError.notFound {
    } catch {
      throw JournalError(.open, plain, error)
    }
    let compressed = journalPath(directory, FileName.compressed(segment.name))
    do throws(SystemError) {
      return try SegmentSource(compressedAt: compressed, fileSystem)
    } catch {
      throw JournalError(.open, compressed, error)
    }
  }

  /// Opens a listed segment at a position in it.
  ///
  /// - Throws: `.system` for errors other than a missing file, such as a missing permission.
  static func open(
    _ segment: SegmentFile, at place: Cursor?, _ directory: String, _ fileSystem: any FileSystem
  ) throws(JournalError) -> SegmentOpening {
    var source: SegmentSource
    do throws(JournalError) {
      source = try open(segment, directory, fileSystem)
    } catch {
      guard case .system(_, _, SystemError.notFound, _) = error else { throw error }
      let listing = try SegmentListing.read(directory, fileSystem)
      let isListed = listing.segments.contains { other in other.name == segment.name }
      // Listed but not openable: a symbolic link without a target.
      return isListed ? .unreadable("\(error)") : .gone(later: listing)
    }
    guard let place else { return .opened(source) }
    do throws(SourceFailure) {
      try source.seek(to: place.offset)
      return .opened(source)
    } catch {
      return .unreadable("\(source.path): \(error.text)")
    }
  }

  init(plainAt path: String, _ fileSystem: any FileSystem) throws(SystemError) {
    try self.init(path, isCompressed: false, fileSystem)
  }

  init(compressedAt path: String, _ fileSystem: any FileSystem) throws(SystemError) {
    try self.init(path, isCompressed: true, fileSystem)
  }

  private init(
    _ path: String, isCompressed: Bool, _ fileSystem: any FileSystem
  ) throws(SystemError) {
    file = try retryingInterrupted { () throws(SystemError) in try fileSystem.open(path, .read) }
    self.path = path
    self.isCompressed = isCompressed
    fileOctets = isCompressed ? nil : try file.status().octets
    if isCompressed { input = [UInt8](repeating: 0, count: Self.inputOctets) }
  }

  /// Reads the next octets; 0 means the current end of the segment.
  mutating func read(
    into buffer: inout [UInt8], _ range: Range<Int>
  ) throws(SourceFailure) -> Int {
    let count: Int
    do {
      count =
        isCompressed
        ? try expand(into: &buffer, range)
        : try file.readRetrying(into: &buffer, range, at: position)
    } catch let error as SystemError {
      throw SourceFailure(text: error.reason)
    } catch let error as ZstdError {
      throw SourceFailure(text: "zstd: " + error.text)
    } catch let error as SourceFailure {
      throw error
    } catch {
      throw SourceFailure(text: "\(error)")
    }
    position += UInt64(count)
    return count
  }

  /// Goes to an offset; in a compressed segment, everything before it is expanded and dropped.
  mutating func seek(to offset: UInt64) throws(SourceFailure) {
    guard isCompressed else {
      position = offset
      return
    }
    if offset < position {
      decompressor = nil
      inputRange = 0..<0
      inputPosition = 0
      position = 0
    }
    var waste = [UInt8](repeating: 0, count: Self.inputOctets)
    while position < offset {
      let wanted = Int(min(UInt64(waste.count), offset - position))
      guard try read(into: &waste, 0..<wanted) > 0 else { return }
    }
  }

  private mutating func expand(into buffer: inout [UInt8], _ range: Range<Int>) throws -> Int {
    let decompressor = try decompressor ?? ZstdDecompressor()
    self.decompressor = decompressor
    while true {
      // Also without input: the decompressor may hold output that did not fit into the last buffer.
      let before = inputRange.lowerBound
      let count = try decompressor.expand(input, &inputRange, into: &buffer, range)
      if count > 0 { return count }
      if inputRange.isEmpty {
        let read = try file.readRetrying(into: &input, 0..<input.count, at: inputPosition)
        if read == 0 {
          guard !decompressor.isInsideFrame else {
            throw SourceFailure(text: "zstd: the file ends inside a frame")
          }
          return 0
        }
        inputPosition += UInt64(read)
        inputRange = 0..<read
      } else if inputRange.lowerBound == before {
        throw SourceFailure(text: "zstd: no progress")
      }
    }
  }
}
