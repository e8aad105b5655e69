import BounceMail
import Octets

/// How a message came here, as far as only the server that received it knows.
public struct Arrival: Sendable, Equatable {
  /// What is known of the client that sent the message.
  public enum Client: Sendable {
    /// Our own Postfix's bounce daemon submitted the message.
    case bounceDaemon
    /// A client that logged in or is in a network of ours, or a user of this host.
    case own
    /// Any other SMTP client.
    case stranger
    /// The message is from an archive: the client is known by its Received field at best.
    case archive
  }

  /// Who sent it.
  public var client: Client
  /// When it came, seconds since 1970 UTC; nil: as its topmost Received field says.
  public var seconds: Int64?

  /// An arrival; by default that of a message from an archive.
  public init(_ client: Client = .archive, seconds: Int64? = nil) {
    self.client = client
    self.seconds = seconds
  }

  /// When a message came, seconds since 1970 UTC; nil if no server of ours tells: its Date is the
  /// sender's to choose.
  func seconds(of message: Octets) -> Int64? { seconds ?? StoredArrival(message).seconds }
}
