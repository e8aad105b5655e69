internal import Foundation

/// Information from /proc about other processes.
public enum ProcessTable {
  /// Whether a process runs; a zombie does not.
  public static func isRunning(_ identifier: Int32) -> Bool {
    guard let state = fields(of: identifier)?.first else { return false }
    return state != "Z" && state != "X"
  }

  /// The start time of a process in clock ticks since boot.
  ///
  /// Together with its process ID it identifies the process, also after the ID is used again.
  public static func startTime(of identifier: Int32) -> String? {
    guard let fields = fields(of: identifier), fields.count > 19 else { return nil }
    return fields[19]
  }

  /// The fields after the command's name (which may contain spaces and parentheses); the state
  /// comes first.
  private static func fields(of identifier: Int32) -> [String]? {
    guard let stat = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return nil }
    return stat[stat.index(after: end)...].split(separator: " ").map(String.init)
  }
}
