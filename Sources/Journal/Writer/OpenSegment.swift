import Posix

/// The segment being written.
///
/// Its first `octets` octets are synced.
struct OpenSegment {
  var path: String
  var file: any JournalFile
  var identity: FileIdentity
  var octets: UInt64
  var begunMilliseconds: Int64
}
