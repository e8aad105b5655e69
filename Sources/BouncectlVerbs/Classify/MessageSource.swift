import Octets
import Posix

/// The messages of a path: a file, an mbox, a directory of them, a Maildir, or `-` for standard
/// input.
///
/// It holds one message at a time, and the names of the directories on the way to it.
struct MessageSource {
  /// The deepest nesting of directories that is read.
  static let depthLimit = 32

  /// One message and its place.
  struct Message {
    /// The path; `PATH#N` in an mbox with several messages.
    var name: String
    var octets: Result<Octets, Unreadable>
  }

  /// Why a message cannot be read, as text.
  struct Unreadable: Error {
    var reason: String
  }

  private struct Place {
    var path: String
    var depth: Int
    /// Its part of the whole work; the entries of a directory have equal parts.
    var share: Double
  }

  private let console: Console
  /// The places still to be read, the next one last.
  private var places: [Place]
  private var file: MailFile?
  /// The part of the whole work that ``file`` is.
  private var fileShare = 0.0
  private var finishedShare = 0.0
  private let path: String

  init(_ path: String, console: Console) {
    self.console = console
    self.path = path
    places = [Place(path: path, depth: 0, share: 1)]
  }

  /// The next message; nil at the end, which also ends this part of the progress.
  ///
  /// Updates the progress on a terminal.
  mutating func next(_ progress: inout Progress) -> Message? {
    progress.update(share: share, "reading \(PrintableText.path(path))")
    guard let message = next() else {
      progress.finishPart()
      return nil
    }
    // A message about it follows.
    if case .failure = message.octets { progress.clear() }
    return message
  }

  /// The part of the work that is done, from 0 to 1; nil if it is unknown, as for a pipe.
  private var share: Double? {
    guard let file else { return finishedShare }
    guard let part = file.share else { return fileShare == 1 ? nil : finishedShare }
    return finishedShare + fileShare * part
  }

  private mutating func next() -> Message? {
    while true {
      if let message = file?.next() { return message }
      file = nil
      finishedShare += fileShare
      fileShare = 0
      guard let place = places.popLast() else { return nil }
      do throws(SystemError) {
        // Reading a pipe without a writer would never end.
        if place.depth > 0, try Folder.kind(place.path) == .other {
          return unreadable(place, "it is neither a file nor a folder")
        }
        try open(place)
      } catch {
        return unreadable(place, error.reason)
      }
    }
  }

  private mutating func unreadable(_ place: Place, _ reason: String) -> Message {
    finishedShare += place.share
    return Message(name: place.path, octets: .failure(Unreadable(reason: reason)))
  }

  private mutating func open(_ place: Place) throws(SystemError) {
    let isNamed = place.depth == 0
    if isNamed, place.path == "-" {
      file = MailFile("-", descriptor: console.input, isOwned: false)
      fileShare = place.share
      return
    }
    guard try Folder.kind(place.path) == .folder else {
      file = MailFile(place.path, descriptor: try FileOctets.open(place.path), isOwned: true)
      fileShare = place.share
      return
    }
    // Links may form a circle.
    if isNamed || !Folder.isLink(place.path) {
      try open(folder: place)
    } else {
      finishedShare += place.share
    }
  }

  private mutating func open(folder: Place) throws(SystemError) {
    guard folder.depth < Self.depthLimit else {
      finishedShare += folder.share
      return
    }
    var names = try Folder.names(folder.path)
    // In a Maildir only delivered messages are read; its index files are no messages.
    let isMaildir = names.contains("cur") && names.contains("new")
    if isMaildir {
      names = names.filter { $0 == "cur" || $0 == "new" }
    }
    let parent = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    let weights = names.map { isMaildir ? Folder.count(parent + $0) : 1 }
    let sum = weights.reduce(0, +)
    if sum == 0 { finishedShare += folder.share }
    places += zip(names, weights).reversed().map { name, weight in
      Place(
        path: parent + name, depth: folder.depth + 1,
        share: folder.share * Double(weight) / Double(max(1, sum)))
    }
  }
}
