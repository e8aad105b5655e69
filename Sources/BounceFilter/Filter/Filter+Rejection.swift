import BounceEvents
import BounceMail
import Logging
import Milter
import Octets

extension Filter {
  /// Classifies the SMTP reply by which Postfix refused a recipient, and queues the event.
  ///
  /// Does not wait for the disk.
  func rejected(
    _ recipient: Octets, from sender: Octets?, client: Client, context: any MilterContext
  ) {
    let snapshot = snapshot
    let scope = snapshot.configuration.rejectScope
    guard scope != .off else { return }
    let isOwn = isOwn(client, snapshot, context)
    guard isOwn || scope == .all else { return }
    storeSampled()
    guard isOwn || admitsRefusal(from: client, snapshot.configuration) else { return }
    let status = context.macro("{rcpt_host}").flatMap {
      EnhancedStatusCode.parse(prefix: $0.span)?.code
    }
    let rejection = Rejection(
      recipient: recipient, sender: sender, status: status,
      text: context.macro("{rcpt_addr}") ?? [],
      isOwnClient: isOwn)
    var event = snapshot.examiner.examine(
      rejection: rejection, identity: share.nextIdentity(host: snapshot.host))
    event.time = now()
    event.host = snapshot.host
    describe(&event, client)
    guard isOwn || admitsRefusal(event.members, from: client, snapshot.configuration) else {
      return
    }
    storeLater(event)
    let from = LogText.words([
      ("client", event.milter.clientAddress), ("sender", event.sender),
    ])
    log.info("NOQUEUE: refused: \(LogText.line(of: [event]))\(from)")
  }

  /// Whether the client logged in or is in a network of ours: only what our own senders wrote to
  /// tells anything of their lists.
  func isOwn(
    _ client: Client, _ snapshot: ConfigurationSnapshot, _ context: any MilterContext
  ) -> Bool {
    if let login = context.macro("{auth_authen}"), !login.isEmpty { return true }
    guard let address = client.addressOctets else { return false }
    return snapshot.configuration.ownClients.contains { $0.contains(address) }
  }
}
