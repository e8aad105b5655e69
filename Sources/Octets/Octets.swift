/// Octets as they came from outside, or UTF-8 text decoded from them.
///
/// Text from outside stays octets from the message to the journal; only this program's own names
/// are `String`.
public typealias Octets = [UInt8]
