/// Octets as they came from outside, or UTF-8 text decoded from them.
///
/// Text from outside stays octets from the message to the journal; only names of our own are `String`.
public typealias Octets = [UInt8]
