import BounceMail

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
    var octets: Result<Octets, SystemError>
  }

  private struct Place {
    var path: String
    var depth: Int
  }

  private let console: Console
  /// Still to be read, the next one last.
  private var places: [Place]
  private var file: MailFile?

  init(_ path: String, console: Console) {
    self.console = console
    places = [Place(path: path, depth: 0)]
  }

  /// The next message; nil at the end.
  mutating func next() -> Message? {
    while true {
      if let message = file?.next() { return message }
      file = nil
      guard let place = places.popLast() else { return nil }
      do {
        try open(place)
      } catch {
        return Message(name: place.path, octets: .failure(error))
      }
    }
  }

  private mutating func open(_ place: Place) throws(SystemError) {
    if place.path == "-", place.depth == 0 {
      file = MailFile("-", descriptor: console.input, isOwned: false)
    } else if try Folder.kind(place.path) == .folder {
      try open(folder: place)
    } else {
      file = MailFile(place.path, descriptor: try FileOctets.open(place.path), isOwned: true)
    }
  }

  private mutating func open(folder: Place) throws(SystemError) {
    guard folder.depth < Self.depthLimit else { return }
    var names = try Folder.names(folder.path)
    // Of a Maildir only what was delivered whole; its index files are no messages.
    if names.contains("cur"), names.contains("new") {
      names = names.filter { $0 == "cur" || $0 == "new" }
    }
    let parent = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    places += names.reversed().map { Place(path: parent + $0, depth: folder.depth + 1) }
  }
}
