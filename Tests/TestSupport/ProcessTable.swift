internal import Foundation

/// What /proc says of other processes.
public enum ProcessTable {
  /// Whether a process runs; one that has ended and was not yet waited for does not.
  public static func isRunning(_ identifier: Int32) -> Bool {
    guard let state = fields(of: identifier)?.first else { return false }
    return state != "Z" && state != "X"
  }

  /// When a process was started, in clock ticks since boot: with its number, it names a process for ever.
  public static func startTime(of identifier: Int32) -> String? {
    guard let fields = fields(of: identifier), fields.count > 19 else { return nil }
    return fields[19]
  }

  /// The fields after the command's name, which may hold anything: state first.
  private static func fields(of identifier: Int32) -> [String]? {
    guard let stat = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return nil }
    return stat[stat.index(after: end)...].split(separator: " ").map(String.init)
  }
}
