import Posix

/// The queue between callers, who submit records and wait, and the writer's thread, which takes
/// them in batches.
///
/// All calls that arrive while a batch is being written share the next one: one write, one
/// fdatasync, then all waiting callers are answered. The writer has its own thread, so that a
/// caller can stop waiting for a disk that does not answer.
final class CommitQueue: Sendable {
  /// A batch takes tickets until it has at least this many octets of records.
  private static let batchOctetsAim = 1024 * 1024

  fileprivate struct State {
    var waiting = TicketQueue()
    /// Tickets that the writer has taken and not completed yet.
    var taken: [Ticket] = []
    /// Enqueued records of batches that failed while the queue was closing.
    var givenUp: [[UInt8]] = []
    /// When enqueued records must be written, even if no caller waits.
    var dueNanoseconds: Int64?
    var batchNumber = 0
    var isClosing = false
    var writerHasEnded = false
    /// Octets of the records that are queued or being written.
    var queuedOctets = 0
    var condition = JournalCondition()
  }

  /// Channel 0: the writer waits for work.
  ///
  /// Channels 1 and 2: callers wait for a batch with an even or odd number, so that the end of one
  /// batch does not wake those of the next.
  private let monitor: Monitor<State>
  private let waitSecondsLimit: Double
  private let queueOctetsLimit: Int
  private let enqueueDelayNanoseconds: Int64

  init(_ settings: JournalSettings) {
    monitor = Monitor(State(), channels: 3)
    waitSecondsLimit = min(max(settings.waitSecondsLimit, 0), 1e6)
    queueOctetsLimit = settings.queueOctetsLimit
    enqueueDelayNanoseconds = min(settings.enqueueDelayMilliseconds, 1_000_000_000) * 1_000_000
  }

  var condition: JournalCondition {
    monitor.withLock { state in
      var condition = state.condition
      condition.queuedOctets = state.queuedOctets
      return condition
    }
  }

  /// Records what expendable lines may still use; nil if it is unknown.
  func noteExpendable(octetsLeft: UInt64?) {
    monitor.withLock { state in state.condition.expendableOctetsLeft = octetsLeft }
  }

  /// Records the failure of a round of retention and compression; nil if there was none.
  func noteHousekeeping(_ failure: JournalError?) {
    monitor.withLock { state in state.condition.housekeepingFailure = failure }
  }
}

// MARK: - Callers

extension CommitQueue {
  /// Queues records and waits until they are on disk.
  ///
  /// - Returns: the sequence number of the first one.
  func submitAndWait(_ records: [[UInt8]]) throws(JournalError) -> UInt64 {
    let ticket = Ticket(records, hasWaiter: true)
    try monitor.withLock { (state) throws(JournalError) in try submit(ticket, &state) }
    let limit = deadline()
    let result: Result<UInt64, JournalError> = monitor.wait { state in
      if let outcome = ticket.outcome { return .ready(outcome) }
      if state.writerHasEnded { return .ready(.failure(.closed)) }
      if Clock.monotonicNanoseconds >= limit {
        return .ready(.failure(giveUp(ticket, &state)))
      }
      // A ticket that was not taken yet is expected in the next batch; if it is not in it, `poll`
      // is called again after that batch.
      let batch = ticket.isTaken ? state.batchNumber : state.batchNumber + 1
      return .sleep(channel: 1 + batch % 2, untilNanoseconds: limit)
    }
    return try result.get()
  }

  /// Queues records for the next batch.
  func submit(_ records: [[UInt8]]) throws(JournalError) {
    let ticket = Ticket(records, hasWaiter: false)
    try monitor.withLock { (state) throws(JournalError) in try submit(ticket, &state) }
  }

  /// Accepts no more records, and waits until those queued are written or the time is over.
  ///
  /// - Returns: enqueued records that are not known to be on disk.
  func close() -> [[UInt8]] {
    monitor.withLock { state in
      state.isClosing = true
      monitor.wake(0)
    }
    let limit = deadline()
    return monitor.wait { state in
      guard state.writerHasEnded || Clock.monotonicNanoseconds >= limit else {
        return .sleep(channel: 1, untilNanoseconds: limit)
      }
      let unanswered = (state.taken + state.waiting.all).filter { ticket in !ticket.hasWaiter }
      return .ready(state.givenUp + unanswered.flatMap(\.records))
    }
  }

  private func submit(_ ticket: Ticket, _ state: inout State) throws(JournalError) {
    guard !state.isClosing else { throw .closed }
    let queued = state.queuedOctets
    if queued > 0, queued + ticket.octets > queueOctetsLimit {
      throw .queueFull(queuedOctets: queued, limit: queueOctetsLimit)
    }
    state.waiting.append(ticket)
    state.queuedOctets += ticket.octets
    if !ticket.hasWaiter, state.dueNanoseconds == nil {
      state.dueNanoseconds = Clock.monotonicNanoseconds + enqueueDelayNanoseconds
    }
    monitor.wake(0)
  }

  /// Removes a ticket that the writer has not taken yet; one that it has taken may still reach the
  /// disk.
  private func giveUp(_ ticket: Ticket, _ state: inout State) -> JournalError {
    if !ticket.isTaken {
      state.waiting.remove(ticket)
      state.queuedOctets -= ticket.octets
    }
    return .timedOut(seconds: waitSecondsLimit)
  }

  private func deadline() -> Int64 {
    Clock.monotonicNanoseconds + Int64(waitSecondsLimit * 1e9)
  }
}

// MARK: - The writer's thread

extension CommitQueue {
  /// Waits for work and takes a batch; nil when the queue was closed and is empty.
  func take() -> [Ticket]? {
    monitor.wait { (state) -> Monitor<State>.Poll<[Ticket]?> in
      if state.isClosing && state.waiting.isEmpty { return .ready(nil) }
      let isUrgent = state.isClosing || state.waiting.hasWaiters
      if !isUrgent {
        guard let due = state.dueNanoseconds else {
          return .sleep(channel: 0, untilNanoseconds: nil)
        }
        if Clock.monotonicNanoseconds < due {
          return .sleep(channel: 0, untilNanoseconds: due)
        }
      }
      return .ready(state.takeBatch(aim: Self.batchOctetsAim))
    }
  }

  /// Answers all callers of a batch.
  func complete(_ batch: [Ticket], _ outcome: CommitOutcome) {
    monitor.withLock { state in
      state.condition.writeFailure = outcome.failure
      state.condition.timesRetaken = outcome.directoriesRetaken
      state.taken = []
      var next = outcome.firstSequence
      var kept = outcome.keptRecords
      var toRepeat: [Ticket] = []
      for ticket in batch {
        state.queuedOctets -= ticket.octets
        if let failure = outcome.failure {
          ticket.outcome = .failure(failure)
          let done = min(kept, ticket.records.count)
          kept -= done
          if !ticket.hasWaiter, done < ticket.records.count {
            toRepeat.append(Ticket(Array(ticket.records[done...]), hasWaiter: false))
          }
        } else {
          ticket.outcome = .success(next)
          next += UInt64(ticket.records.count)
        }
      }
      requeue(toRepeat, &state)
      monitor.wake(1 + state.batchNumber % 2)
    }
  }

  /// Records that the writer takes no more batches; callers that still wait get `.closed`.
  func writerEnded() {
    monitor.withLock { state in
      state.writerHasEnded = true
      monitor.wake(1)
      monitor.wake(2)
    }
  }

  /// Queues enqueued records of a failed batch again, at the front; they are due after the delay.
  private func requeue(_ tickets: [Ticket], _ state: inout State) {
    guard !tickets.isEmpty else { return }
    if state.isClosing {
      state.givenUp += tickets.flatMap(\.records)
      return
    }
    state.waiting.prepend(tickets)
    for ticket in tickets { state.queuedOctets += ticket.octets }
    state.dueNanoseconds = Clock.monotonicNanoseconds + enqueueDelayNanoseconds
  }
}

extension CommitQueue.State {
  fileprivate mutating func takeBatch(aim: Int) -> [Ticket] {
    let batch = waiting.takeBatch(octetsAim: aim)
    if !waiting.hasEnqueued { dueNanoseconds = nil }
    for ticket in batch { ticket.isTaken = true }
    taken = batch
    batchNumber += 1
    return batch
  }
}
