internal import Foundation

/// The paths of the project's files and of its built programs.
public enum Checkout {
  /// The folder with Package.swift.
  public static let path: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// The text of one of the project's files.
  public static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The path of a program that was built together with the running one.
  public static func program(_ name: String) throws -> String {
    let running = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = (running as NSString).deletingLastPathComponent + "/" + name
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw NotInstalled(description: "\(path) is not there: swift build makes it")
    }
    return path
  }
}
