import BounceMail
import Octets

/// The service that signed a report, found once a report.
struct SignedReport {
  /// How far Date may lie after the arrival: clocks differ.
  static let futureSecondsLimit: Int64 = 3_600

  private var services: [ReportService] = []

  /// Reads the signatures of a message.
  ///
  /// - Parameters:
  ///   - policy: the verifiers of this site, and the age up to which a report counts.
  ///   - report: the report in the message.
  ///   - arrival: how the message came.
  init(
    _ message: Octets, _ report: Report, envelope: Envelope, arrival: Arrival, policy: OriginPolicy
  ) {
    guard !policy.authservIDs.isEmpty, report.hasDeliveryStatus else { return }
    let isStored = arrival.client == .archive
    let trace = isStored ? StoredArrival(message) : nil
    guard isStored ? trace?.isFromStranger == true : arrival.client == .stranger,
      isStored ? trace?.hasNullSender == true : envelope.sender?.isEmpty == true
    else { return }
    let signatures = ReportSignatures(
      message, verifiedBy: policy.authservIDs, isStored: isStored)
    guard let from = signatures.from, let date = signatures.date,
      let now = arrival.seconds ?? trace?.seconds, signatures.isDividedByItsBody,
      (-Self.futureSecondsLimit...policy.ageSecondsLimit).contains(now - date)
    else { return }
    services = ReportService.all.filter { service in
      from.equals(service.from)
        && signatures.valid.contains { Self.covers($0, as: service.signer) }
    }
  }

  /// Whether the recipient's own provider signed the report.
  func speaks(for recipient: RecipientStatus) -> Bool {
    guard recipient.finalRecipientSource == .statusField, let address = recipient.finalRecipient
    else { return false }
    return services.contains { $0.speaks(for: address) }
  }

  /// Whether a signature is of this domain, and of the whole body and what is read of the header.
  private static func covers(_ signature: DKIMSignature, as domain: String) -> Bool {
    signature.domain.equals(domain) && !signature.hasBodyLength
      && ["from", "date"].allSatisfy { name in signature.fields.contains { $0.equals(name) } }
  }
}
