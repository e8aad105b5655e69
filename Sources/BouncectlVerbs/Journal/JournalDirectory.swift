import Journal
import Posix

/// Opens journals for reading, with errors that say what to do.
enum JournalDirectory {
  /// A reader of a directory.
  ///
  /// - Throws: exit status 2 when it is missing, not readable or no journal.
  static func reader(
    _ directory: String, _ options: JournalReader.Options = .init()
  ) throws(Failure) -> JournalReader {
    let shown = PrintableText.path(directory)
    let isFolder: Bool
    let names: [String]
    do {
      isFolder = try Folder.kind(directory) == .folder
      names = isFolder ? try Folder.names(directory) : []
    } catch {
      throw unusable(shown, error)
    }
    guard isFolder else {
      throw .cannotRun("\(shown) is no directory: --journal names the one with the segments.")
    }
    guard names.contains(where: isJournalFile) else {
      throw .cannotRun(
        "\(shown) holds no journal: no segment and no journal.lock is in it. \(whereItIs)")
    }
    do {
      return try JournalReader(directory: directory, options: options)
    } catch {
      throw .cannotRun("cannot read the journal. \(error)")
    }
  }

  /// Whether a directory contains no file of a journal.
  static func isEmpty(_ directory: String) throws(Failure) -> Bool {
    do {
      return try !Folder.names(directory).contains(where: isJournalFile)
    } catch {
      throw unusable(PrintableText.path(directory), error)
    }
  }

  private static let whereItIs =
    "Name the directory with --journal DIR; it is [journal] directory in the milter's configuration."

  private static func unusable(_ shown: String, _ error: SystemError) -> Failure {
    if error.isNotFound { return .cannotRun("there is no journal at \(shown). \(whereItIs)") }
    if error.isForbidden {
      return .cannotRun(
        "may not read the journal at \(shown): run bouncectl as root or as a member of its group.")
    }
    return .cannotRun("cannot read the journal at \(shown): \(error.reason)")
  }

  private static func isJournalFile(_ name: String) -> Bool {
    name == "journal.lock" || name.hasSuffix(".jsonl") || name.hasSuffix(".jsonl.zst")
  }
}
