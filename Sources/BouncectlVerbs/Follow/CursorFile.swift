import Journal
import Octets
import Posix

/// The file in which `follow` keeps its position: one line, replaced atomically.
struct CursorFile {
  private static let octetsLimit = 4_096

  private let path: String
  /// The position after the last run; nil for a new file.
  let cursor: Cursor?

  /// Reads the file if it exists.
  ///
  /// - Throws: exit status 2 when it cannot be read, or is no cursor.
  init(_ path: String) throws(Failure) {
    self.path = path
    let shown = PrintableText.path(path)
    let text: Octets
    do {
      text = try FileOctets.contents(path, limit: Self.octetsLimit)
    } catch  where error.isNotFound {
      cursor = nil
      return
    } catch {
      throw .cannotRun("cannot read the cursor file \(shown): \(error.reason)")
    }
    guard let cursor = Cursor(String(decoding: text, as: UTF8.self)) else {
      throw .cannotRun(
        "\(shown) holds no cursor of this version: name another file, or delete it to begin anew with "
          + "the oldest event.")
    }
    self.cursor = cursor
  }

  /// Saves a position, if there is one and it is new.
  func save(_ place: Cursor?) throws(Failure) {
    guard let place, place != saved.value else { return }
    do {
      try FileOctets.replace(path, with: Octets("\(place)\n".utf8))
    } catch {
      throw .cannotRun("cannot write the cursor file \(PrintableText.path(path)): \(error.reason)")
    }
    saved.value = place
  }

  /// The position in the file.
  private let saved = Saved()

  private final class Saved {
    var value: Cursor?
  }
}
