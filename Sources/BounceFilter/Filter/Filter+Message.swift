import BounceEvents
import BounceMail
import Journal
import Logging
import Milter

/// Whether a message's events are in the journal, and the answer if not.
private enum Journaling {
  case done
  /// They are not, and the answer is a temporary failure.
  case comeAgain
  /// They are not, and the message passes.
  case failed
}

extension Filter {
  /// End of message: examine, journal, change the header, answer.
  func finish(
    _ message: MessageState, client: Client, context: any MilterContext
  ) -> MilterResponse {
    var tags: [Tag] = []
    if message.queueID == nil {
      warnOnce(
        "the MTA does not send macro i; log lines and events lack the queue ID", queueID: "NOQUEUE")
    }
    if message.isCandidate {
      let examination = examine(message, client: client, context)
      count {
        $0.defects += UInt64(examination.report.defects.count)
        for event in examination.events { $0.add(event.token) }
      }
      var events = examination.events
      for index in events.indices { complete(&events[index], message, client) }
      let journaling = journal(events, of: message, from: client)
      if journaling == .comeAgain { return .temporaryFailure }
      let writer = message.snapshot.tagWriter
      tags = writer.tags(for: events)
      if journaling == .failed {
        tags.append(writer.status(.journalError))
      } else if let limit = message.limit {
        tags.append(writer.status(limit))
      }
    }
    if message.hasMoreForgedFieldsThanRemoved {
      tags.append(message.snapshot.tagWriter.status(.forgedLimit))
    }
    if let tag = tokenTag(for: message) {
      tags.append(tag)
      count { $0.tokens += 1 }
    }
    if !message.snapshot.configuration.isDryRun { change(message, adding: tags, context) }
    return .accept
  }

  // MARK: Events

  private func examine(
    _ message: MessageState, client: Client, _ context: any MilterContext
  ) -> Examination {
    message.snapshot.examiner.examine(
      message.octets, envelope: message.envelope, arrival: arrival(of: message, client, context))
  }

  /// How the message came: a client without an address counts as one of ours, because what
  /// verifiers find counts only for strangers' mail.
  private func arrival(
    of message: MessageState, _ client: Client, _ context: any MilterContext
  ) -> Arrival {
    let seconds = message.begun / 1_000_000
    if client.isNobody && message.isBare {
      let isLocal =
        message.envelope.sender?.isEmpty == true
        && BounceDaemonAuthorship(message: message, client: client).isProven
      return Arrival(isLocal ? .bounceDaemon : .own, seconds: seconds)
    }
    let isOwn = client.addressOctets == nil || isOwn(client, message.snapshot, context)
    return Arrival(isOwn ? .own : .stranger, seconds: seconds)
  }

  /// Sets the members that the examiner does not know.
  private func complete(_ event: inout BounceEvent, _ message: MessageState, _ client: Client) {
    event.time = now()
    event.host = message.snapshot.host
    event.milter.queueID = EventText.clean(message.queueID)
    describe(&event, client)
  }

  /// Sets the client and the service that an event's message or refused recipient came by.
  func describe(_ event: inout BounceEvent, _ client: Client) {
    event.milter.clientAddress = EventText.clean(client.address)
    event.milter.clientName = EventText.clean(client.name)
    event.milter.daemon = EventText.clean(client.daemon)
  }

  // MARK: Journal

  /// Waits until the events that are within the limits are on disk or cannot be written.
  private func journal(
    _ events: [BounceEvent], of message: MessageState, from client: Client
  ) -> Journaling {
    guard !events.isEmpty else { return .done }
    let queueID = LogText.queueID(message.queueID)
    let admission = admit(events, of: message, from: client)
    defer { release(admission, from: client) }
    let records = admission.records
    do throws(JournalError) {
      if !records.isEmpty { try store.store(records) }
      count {
        $0.reports += 1
        $0.events += UInt64(records.count)
      }
      let note = admission.leftOut > 0 ? " (\(admission.leftOut) not journaled: over a limit)" : ""
      log.info("\(queueID): \(LogText.line(of: events))\(note)")
      watchStore()
      return .done
    } catch {
      let comesAgain =
        message.snapshot.configuration.journalErrorAnswer == .temporaryFailure
        && !message.snapshot.configuration.isDryRun && error.canPassLater
      count {
        $0.journalErrors += 1
        if comesAgain { $0.temporaryFailures += 1 }
      }
      log.error(
        "\(queueID): \(error); the message \(comesAgain ? "is to come again" : "passes, its events follow")"
      )
      if comesAgain { return .comeAgain }
      tellNotJournaled(records, queueID: queueID)
      return .failed
    }
  }

  // MARK: Header

  /// Removes forged fields and adds the tags below Postfix's own Received field.
  ///
  /// Fields above that one would count as added by a later hop.
  private func change(
    _ message: MessageState, adding tags: [Tag], _ context: any MilterContext
  ) {
    var isDone = true
    var removalsLeft = MessageState.removalsLimit
    for (suffix, copies) in zip(TagNames.Suffix.allCases, message.forged) where copies > 0 {
      let name = message.snapshot.names.name(suffix)
      let removals = min(copies, removalsLeft)
      removalsLeft -= removals
      let kept = suffix == .token ? message.tokenDecision.keptOccurrence : nil
      for occurrence in stride(from: removals, to: 0, by: -1) where occurrence != kept {
        isDone = context.changeHeader(name: name, occurrence: occurrence, value: nil) && isDone
      }
    }
    for (index, tag) in tags.enumerated() {
      isDone = context.insertHeader(at: index + 1, name: tag.name, value: tag.value) && isDone
    }
    let queueID = LogText.queueID(message.queueID)
    if message.hasForgedFields {
      let copies = message.forgedFieldCount
      count { $0.forgedFields += UInt64(copies) }
      log.info(
        "\(queueID): \(copies) forged \(copies == 1 ? "field" : "fields") \(isDone ? "removed" : "found")"
      )
    }
    guard !isDone else { return }
    count { $0.tagErrors += 1 }
    // An MTA that does not support changes of the header fails for every message, so one warning is
    // enough.
    warnOnce(
      "the MTA does not take all changes of the header; messages pass without", queueID: queueID)
  }
}

extension JournalError {
  /// Whether a later attempt with the same message can succeed.
  fileprivate var canPassLater: Bool {
    switch self {
    case .recordTooLong, .recordMalformed: false
    default: true
    }
  }
}
