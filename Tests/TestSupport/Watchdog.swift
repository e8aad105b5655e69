internal import Foundation
internal import Glibc
internal import Synchronization

/// A process that outlives this one and ends what this one started, also if this one is killed.
///
/// It reads from a pipe what to end. When the pipe closes, because this process has ended, it stops
/// each Postfix, kills each process and removes each folder. It identifies a process by its ID and
/// start time, so that it does not kill another one with the same ID.
public final class Watchdog: Sendable {
  /// The one watchdog of this process.
  public static let shared = Watchdog()

  private let pipe: Mutex<Pipe>
  private let child = Process()

  private init() {
    let tasks = Pipe()
    pipe = Mutex(tasks)
    _ = fcntl(tasks.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    signal(SIGPIPE, SIG_IGN)
    child.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
    child.arguments = ["sh", "-c", Self.script]
    child.standardInput = tasks
    child.standardOutput = FileHandle.nullDevice
    child.standardError = FileHandle.nullDevice
    do {
      try child.run()
    } catch {
      preconditionFailure("cannot run setsid, which ends what a killed test leaves: \(error)")
    }
  }

  /// Stops the Postfix with this configuration folder.
  public func stopPostfix(_ configuration: String) { tell("postfix \(configuration)") }

  /// Kills this process.
  public func endProcess(_ identifier: Int32) {
    guard let start = ProcessTable.startTime(of: identifier) else { return }
    tell("process \(identifier) \(start)")
  }

  /// Unmounts this file system.
  public func unmount(_ path: String) { tell("mount \(path)") }

  /// Removes this folder.
  public func removeFolder(_ path: String) { tell("folder \(path)") }

  /// Does not remove this folder.
  public func keepFolder(_ path: String) { tell("keep \(path)") }

  private func tell(_ line: String) {
    pipe.withLock { pipe in
      try? pipe.fileHandleForWriting.write(contentsOf: Array((line + "\n").utf8))
    }
  }

  private static let script = #"""
    trap '' HUP INT QUIT TERM
    tasks=
    while IFS= read -r line; do
      tasks=$(printf '%s\n%s' "$line" "$tasks")
    done
    printf '%s\n' "$tasks" | while read -r kind name start; do
      case $kind in
      postfix) [ ! -e "$name/main.cf" ] || postfix -c "$name" stop ;;
      process) [ "$(sed 's/.*) //' "/proc/$name/stat" | cut -d ' ' -f 20)" != "$start" ] || kill -KILL "$name" ;;
      mount) umount -l "$name" ;;
      esac
    done
    printf '%s\n' "$tasks" | while read -r kind name; do
      [ "$kind" = folder ] || continue
      printf '%s\n' "$tasks" | grep -qxF "keep $name" || rm -rf "$name"
    done
    """#
}
