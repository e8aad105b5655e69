import Octets
import Posix

/// The messages that a path names: a file, an mbox, a folder of them, a Maildir, `-` for standard input.
///
/// Holds one message and the names of the folders on the way at a time.
struct MessageSource {
  /// Folders one in another; deeper ones are not read.
  static let depthLimit = 32

  /// One message and where it stood.
  struct Message {
    /// The path; `PATH#N` in an mbox of several messages.
    var name: String
    var octets: Result<Octets, Unreadable>
  }

  /// Why a message cannot be read, in words.
  struct Unreadable: Error {
    var reason: String
  }

  private struct Place {
    var path: String
    var depth: Int
    /// Its part of the whole work: entries of a folder count alike.
    var share: Double
  }

  private let console: Console
  /// Still to be read, the next one last.
  private var places: [Place]
  private var file: MailFile?
  /// ``file``'s part of the whole work.
  private var fileShare = 0.0
  private var finishedShare = 0.0
  private let path: String

  init(_ path: String, console: Console) {
    self.console = console
    self.path = path
    places = [Place(path: path, depth: 0, share: 1)]
  }

  /// The next message, and how far this is on a terminal; nil at the end, which ends the progress' part.
  mutating func next(_ progress: inout Progress) -> Message? {
    progress.update(share: share, "reading \(PrintableText.path(path))")
    guard let message = next() else {
      progress.finishPart()
      return nil
    }
    // Somebody is going to be told.
    if case .failure = message.octets { progress.clear() }
    return message
  }

  /// How much was read, from 0 to 1; nil where that is not to be known, as of a pipe.
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
        // A pipe that nobody writes to would be read for ever.
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
    // Links may lead around in a circle.
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
    // Of a Maildir only what was delivered whole; its index files are no messages.
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
