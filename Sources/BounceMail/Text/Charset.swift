import Octets

/// The charsets that are known: names of the IANA registry, and other names that mailers use.
///
/// Only names from this table are passed to iconv.
enum Charset {
  /// How octets are converted to UTF-8.
  enum Conversion: Equatable {
    /// UTF-8 or ASCII: checked here, without iconv.
    case utf8
    /// By iconv, with its name for the charset.
    case iconv(String)
  }

  /// The conversion for a label, compared without case; nil for an unknown charset.
  static func conversion(for label: Octets) -> Conversion? {
    let name = label.trimmed().lowercased()
    guard name.count <= 40 else { return nil }
    if name.equals("utf-8") || name.equals("us-ascii") || name.equals("utf8") { return .utf8 }
    for row in table where row.labels.contains(where: { name.equals($0) }) {
      return row.name.isEmpty ? .utf8 : .iconv(row.name)
    }
    return numbered(name)
  }

  /// Labels with a number: `iso-8859-15`, `iso8859-15`, `windows-1251`, `cp1251`.
  private static func numbered(_ name: Octets) -> Conversion? {
    for (prefix, low, high, target) in families where name.hasPrefix(prefix) {
      let span = name.span
      let start = prefix.utf8.count
      let count = span.digits(at: start, upTo: span.count, limit: 5)
      guard count > 0, start + count == span.count || span[start + count] == UInt8(ascii: "-"),
        count < 5
      else { continue }
      let number = span.number(in: start..<start + count)
      if number >= low, number <= high, number != 12 || target != "ISO-8859-" {
        return .iconv("\(target)\(number)")
      }
    }
    return nil
  }

  /// The prefix of a label, the first and last number, and iconv's prefix.
  ///
  /// Latin 1 is read as Windows-1252, as in the WHATWG encoding standard: in mail the octets 0x80
  /// to 0x9F are never control characters.
  private static let families: [(prefix: String, low: Int, high: Int, target: String)] = [
    ("iso-8859-", 2, 16, "ISO-8859-"), ("iso8859-", 2, 16, "ISO-8859-"),
    ("iso_8859-", 2, 16, "ISO-8859-"), ("windows-", 1250, 1258, "CP"), ("cp", 1250, 1258, "CP"),
    ("cp-", 1250, 1258, "CP"), ("x-cp", 1250, 1258, "CP"),
  ]

  /// Whether ASCII without ESC, SO and SI is unchanged in an iconv charset: then no conversion is
  /// needed.
  static func hasASCII(_ name: String) -> Bool {
    ["ISO-", "CP1", "KOI8-", "EUC-"].contains { name.hasPrefix($0) }
      || ["CP932", "UHC", "GB18030", "BIG5-HKSCS"].contains(name)
  }

  private static let table: [(name: String, labels: [String])] = [
    ("", ["ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "default", "us", "en"]),
    ("CP1252", ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ansi"]),
    ("ISO-8859-8", ["iso-8859-8-i", "iso-8859-8-e"]),
    ("KOI8-R", ["koi8-r", "koi8r", "koi8"]),
    ("KOI8-U", ["koi8-u", "koi8-ru"]),
    ("CP866", ["cp866", "ibm866", "866"]),
    ("IBM850", ["cp850", "ibm850"]),
    ("IBM437", ["cp437", "ibm437"]),
    ("ISO-2022-JP", ["iso-2022-jp", "csiso2022jp"]),
    ("ISO-2022-JP-2", ["iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-ms"]),
    ("CP932", ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932"]),
    ("EUC-JP", ["euc-jp", "x-euc-jp", "eucjp"]),
    ("ISO-2022-KR", ["iso-2022-kr"]),
    ("UHC", ["euc-kr", "ks_c_5601-1987", "ks_c_5601", "ksc5601", "cp949", "windows-949", "uhc"]),
    ("GB18030", ["gb2312", "gbk", "gb18030", "euc-cn", "cp936", "x-gbk", "gb_2312-80", "hz"]),
    ("BIG5-HKSCS", ["big5", "big-5", "big5-hkscs", "cn-big5", "cp950", "x-x-big5"]),
    ("TIS-620", ["tis-620", "windows-874", "iso-8859-11", "cp874"]),
    ("UTF-16", ["utf-16", "unicode", "ucs-2"]),
    ("UTF-16LE", ["utf-16le"]), ("UTF-16BE", ["utf-16be"]),
    ("UTF-32", ["utf-32"]),
    ("UTF-7", ["utf-7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7"]),
    ("MACINTOSH", ["macintosh", "x-mac-roman", "mac"]),
    ("MAC-CYRILLIC", ["x-mac-cyrillic"]),
  ]
}
