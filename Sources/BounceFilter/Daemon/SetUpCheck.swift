import Milter
import Posix

/// What a configuration needs of this machine before the daemon can serve: folders, a group, the
/// right user.
struct SetUpCheck {
  let configuration: Configuration

  /// What is missing, a line each, with what to do about it.
  var problems: [String] { socketProblems + groupProblems + journalProblems }

  private var socketProblems: [String] {
    guard case .local(let path) = configuration.socket else { return [] }
    guard path.hasPrefix("/") else {
      return [
        "socket: unix:\(path) depends on the folder in which the daemon is started: give the whole path"
      ]
    }
    let folder = Self.parent(of: path)
    guard Self.isFolder(folder) else {
      return [
        "socket: there is no folder \(folder): make one that Postfix may enter, as with install -d -m 2750 -o bounce-milter -g postfix \(folder)"
      ]
    }
    return []
  }

  private var groupProblems: [String] {
    guard let group = configuration.socketAccess.group, Host.groupNumber(group) == nil else {
      return []
    }
    return ["socket_group: there is no group \(group) on this machine"]
  }

  private var journalProblems: [String] {
    let folder = journalFolder
    guard Self.isFolder(folder) else {
      return [
        "journal.directory: there is no folder \(folder): make one that the service's user may write to, as with install -d -m 750 -o bounce-milter -g bounce-milter \(folder)"
      ]
    }
    guard File.mayWrite(folder) else {
      return [
        "journal.directory: this user (number \(ThisProcess.effectiveUser)) may not write to \(folder): see its owner and mode"
      ]
    }
    return []
  }

  /// Why this user must not run the daemon: root would leave files in another user's journal that
  /// stop the service later; nil if nothing speaks against it.
  var wrongUser: String? {
    guard ThisProcess.effectiveUser == 0, let status = try? FileStatus(of: journalFolder),
      status.owner != 0
    else { return nil }
    return
      "this is root, but \(journalFolder) belongs to user number \(status.owner), who could not go on with root's files: start the service, or use setpriv --reuid=\(status.owner) --regid=\(status.group) --init-groups"
  }

  /// The journal's folder, or the one in which it will be made.
  private var journalFolder: String {
    let path = configuration.journalDirectory
    return Self.isFolder(path) ? path : Self.parent(of: path)
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.kind == .folder
  }

  private static func parent(of path: String) -> String {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
  }
}
