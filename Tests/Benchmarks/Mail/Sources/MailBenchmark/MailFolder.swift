import Foundation

/// The mails of a directory, one for each file; `.expected` files are ignored.
struct MailFolder {
  let mails: [(name: String, octets: [UInt8])]

  /// The octets of all mails together.
  var octets: Int { mails.reduce(0) { $0 + $1.octets.count } }

  init(_ path: String) throws {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw Failure("reading the folder \(path): \(error.localizedDescription)")
    }
    mails = try names.sorted().filter { !$0.hasPrefix(".") && !$0.hasSuffix(".expected") }.map {
      guard let data = FileManager.default.contents(atPath: path + "/" + $0) else {
        throw Failure("reading \(path)/\($0): not a readable file")
      }
      return ($0, [UInt8](data))
    }
    if mails.isEmpty { throw Failure("the folder \(path) has no mail in it: name another one") }
  }

  private init(mails: [(name: String, octets: [UInt8])]) { self.mails = mails }

  /// The mails with lines of text added at the end, like a returned message: before a close
  /// delimiter.
  ///
  /// - Parameter mean: the mean octets of the mails; longer ones are not changed.
  func padded(to mean: Int) -> MailFolder {
    let missing = max(0, mean * mails.count - octets) / mails.count
    return MailFolder(mails: mails.map { ($0.name, Self.padded($0.octets, by: missing)) })
  }

  private static func padded(_ mail: [UInt8], by missing: Int) -> [UInt8] {
    let line = Array(
      "The quick brown fox jumps over the lazy dog, and the minutes are below.\n".utf8)
    var filler: [UInt8] = mail.last == 0x0A ? [] : [0x0A]
    while filler.count < missing { filler += line }
    let last = mail.trimmingSuffix { $0 == 0x0A || $0 == 0x0D }
    let start = last.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let dashes = Array("--".utf8)
    guard last[start...].starts(with: dashes), last.suffix(2).elementsEqual(dashes) else {
      return mail + filler
    }
    return mail[..<start] + filler + mail[start...]
  }

  /// Writes each mail to a directory, under its name.
  func write(to path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for mail in mails {
        try Data(mail.octets).write(to: URL(filePath: path).appending(path: mail.name))
      }
    } catch {
      throw Failure("writing mails into \(path): \(error.localizedDescription)")
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func trimmingSuffix(_ isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[..<(lastIndex { !isEnd($0) }.map { $0 + 1 } ?? 0)]
  }
}
