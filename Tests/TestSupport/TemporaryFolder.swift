internal import Foundation
internal import Glibc

/// A folder below /tmp that other users may search, as Postfix's daemons must.
public struct TemporaryFolder: Sendable {
  /// Its absolute path.
  public let path: String

  /// Makes a new folder.
  public init(_ purpose: String) throws {
    var template = Array("/tmp/bounce-milter-\(purpose)-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw SystemError("make a folder in /tmp", errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard unsafe chmod(path, 0o755) == 0 else { throw SystemError("chmod \(path)", errno) }
    Watchdog.shared.removeFolder(path)
  }

  /// The path of something inside.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Makes a folder inside, with parents.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
    return path(name)
  }

  /// Writes a text file inside.
  public func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// Removes the folder and its content.
  public func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Keeps the folder after the test, for inspection.
  public func keep() {
    Watchdog.shared.keepFolder(path)
  }
}

/// An error of a system call in a test.
public struct SystemError: Error, CustomStringConvertible {
  /// The error's number.
  public let code: Int32
  /// The attempt, and the description of the error.
  public let description: String

  /// The error of an attempt.
  public init(_ attempt: String, _ code: Int32) {
    self.code = code
    description = unsafe "\(attempt): \(String(cString: strerror(code)))"
  }
}
