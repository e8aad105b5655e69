internal import Foundation

/// The log of a private Postfix.
public struct MailLog: Sendable {
  /// Its file.
  public let path: String

  /// All of it.
  public var text: String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// The lines that contain this text.
  public func lines(with part: String) -> [String] {
    text.split(separator: "\n").filter { $0.contains(part) }.map(String.init)
  }

  /// Lines that no test should cause: Postfix's fatal, panic and error messages.
  public var complaints: [String] {
    text.split(separator: "\n").map(String.init).filter {
      $0.contains(": fatal: ") || $0.contains(": panic: ") || $0.contains(": error: ")
    }
  }
}
