import Posix

/// The segment being written.
///
/// Its octets before `octets` are synced.
struct OpenSegment {
  var path: String
  var file: any JournalFile
  var identity: FileIdentity
  var octets: UInt64
  var begunMilliseconds: Int64
}
