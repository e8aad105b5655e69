import BounceClassifier
import BounceEvents
import BounceMail
import Logging
import Milter
import Octets

extension Filter {
  /// A recipient that Postfix refused: an SMTP reply to classify and journal.
  ///
  /// Nobody waits for it.
  func rejected(
    _ recipient: Octets, from sender: Octets?, client: Client, context: any MilterContext
  ) {
    let rules = rules
    let scope = rules.configuration.rejectScope
    guard scope != .off else { return }
    let isOwn = isOwn(client, rules, context)
    guard isOwn || scope == .all else { return }
    storeSampled()
    let now = now()
    let rates = rules.configuration.rejectRates
    guard isOwn || rejects.admits(client.addressOctets, rates: rates, now: now) else { return }
    let status = context.macro("{rcpt_host}").flatMap {
      EnhancedStatusCode.parse(prefix: $0.span)?.code
    }
    let rejection = Rejection(
      recipient: recipient, sender: sender, status: status,
      text: context.macro("{rcpt_addr}") ?? [],
      isOwnClient: isOwn)
    var event = rules.examiner.examine(
      rejection: rejection, identity: rejects.nextIdentity(host: rules.host))
    event.time = now
    event.host = rules.host
    describe(&event, client)
    storeLater(event)
    log.info("NOQUEUE: refused: \(LogText.line(of: [event]))")
  }

  /// Only what our own senders wrote to tells anything of their lists.
  private func isOwn(_ client: Client, _ rules: FilterRules, _ context: any MilterContext) -> Bool {
    if let login = context.macro("{auth_authen}"), !login.isEmpty { return true }
    guard let address = client.addressOctets else { return false }
    return rules.configuration.ownClients.contains { $0.contains(address) }
  }
}
