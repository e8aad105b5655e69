import BounceEvents
import Journal
import Octets

/// The events of a report that are written.
struct Admission {
  /// In the report's order.
  var records: [[UInt8]] = []
  /// How many events are left out.
  var leftOut = 0
  /// Octets that count as waiting in the journal's queue.
  var waitingOctets = 0
}

extension Filter {
  /// Octets of journal that a report may write for each octet of it, if it is not proven.
  static let octetsFactor = 8
  /// A smaller report counts as one of this size: its one event may be longer than itself.
  static let reportOctetsLeast = 1_024

  /// Chooses the events of a report that are written.
  ///
  /// Those with a proven origin always are. Of the others those are that come first and fit into
  /// all limits: ``octetsFactor`` times the report's size, the octets a minute, and the unproven
  /// part of the journal's queue.
  ///
  /// Call `release` with the result when the records no longer wait.
  func admit(_ events: [BounceEvent], of message: MessageState, from client: Client) -> Admission {
    var admission = Admission()
    var octetsLeft = Self.octetsFactor * max(message.octetsCount, Self.reportOctetsLeast)
    for event in events {
      if event.origin?.isProven == true {
        admission.records.append(event.members)
      } else if admission.leftOut > 0 {
        admission.leftOut += 1
      } else {
        let record = event.members
        let octets = Journal.lineOctets(of: record)
        octetsLeft -= octets
        guard octetsLeft >= 0, admits(octets, message, client) else {
          admission.leftOut += 1
          continue
        }
        admission.records.append(record)
        admission.waitingOctets += octets
      }
    }
    countLeftOut(admission.leftOut)
    return admission
  }

  /// Records that an admission's records no longer wait.
  func release(_ admission: Admission, from client: Client) {
    share.release(admission.waitingOctets, from: client.network)
  }

  /// Applies the limit on the number of refused recipients, before an event is made; one over the
  /// limit is counted.
  func admitsRefusal(from client: Client, _ configuration: Configuration) -> Bool {
    let isAdmitted = share.admitsRefusal(
      from: client.network, limits: configuration.rejectLimits, now: now())
    if !isAdmitted { countLeftOut(1) }
    return isAdmitted
  }

  /// Whether the event of a refused recipient of another client fits into the octets a minute and
  /// the unproven part of the journal's queue; if not, it is counted.
  func admitsRefusal(
    _ record: [UInt8], from client: Client, _ configuration: Configuration
  ) -> Bool {
    let condition = store.condition
    let queueOctetsLimit = configuration.journal.queueOctetsLimit / WaitingOctets.totalPart
    let limits = configuration.unprovenLimits.lowered(
      toShareOf: condition.queuedOctets < queueOctetsLimit ? condition.expendableOctetsLeft : 0)
    let isAdmitted = share.admitsOctets(
      Journal.lineOctets(of: record), from: client.network, limits: limits, now: now())
    if !isAdmitted { countLeftOut(1) }
    return isAdmitted
  }

  private func admits(_ octets: Int, _ message: MessageState, _ client: Client) -> Bool {
    let configuration = message.snapshot.configuration
    let limits = UnprovenShare.Limits(
      octets: configuration.unprovenLimits.lowered(
        toShareOf: store.condition.expendableOctetsLeft),
      queueOctetsLimit: configuration.journal.queueOctetsLimit)
    return share.admits(octets, from: client.network, limits: limits, now: now())
  }

  private func countLeftOut(_ events: Int) {
    guard events > 0 else { return }
    share.countSurplus(events, now: now())
    count { $0.sampledEvents += UInt64(events) }
  }
}
