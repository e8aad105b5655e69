import Posix
import Testing

@testable import Journal

@Suite struct CommitQueueTests {
  private static func outcome(first: UInt64, failure: JournalError? = nil) -> CommitOutcome {
    CommitOutcome(
      firstSequence: first, failure: failure, segmentsBegun: 1, directoriesRetaken: 0)
  }

  @Test func `Everybody who comes while a batch is being written shares the next one`() throws {
    var settings = JournalSettings()
    settings.enqueueDelayMilliseconds = 3_600_000
    let queue = CommitQueue(settings)
    let answers = Monitor<[UInt64]>([], channels: 1)
    try Thread { try? answer(queue, [record(1)], answers) }.detach()
    let first = try #require(queue.take())
    for number in 2...9 { try queue.submit([record(number)]) }
    queue.complete(first, Self.outcome(first: 1))
    try Thread { try? answer(queue, [record(10)], answers) }.detach()
    let second = try #require(queue.take())
    #expect(second.count == 9)
    queue.complete(second, Self.outcome(first: 2))
    answers.wait { found in
      found.count == 2 ? .ready(()) : .sleep(channel: 0, untilNanoseconds: nil)
    }
    #expect(answers.withLock { found in Set(found) } == [1, 10])
  }

  @Test func `Enqueued records of a failed batch go first with the next one`() throws {
    var settings = JournalSettings()
    settings.enqueueDelayMilliseconds = 0
    let queue = CommitQueue(settings)
    try queue.submit([record(1), record(2)])
    let first = try #require(queue.take())
    try queue.submit([record(3)])
    var failed = Self.outcome(first: 1, failure: .timedOut(seconds: 1))
    failed.keptRecords = 1
    queue.complete(first, failed)
    #expect(queue.condition.writeFailure == .timedOut(seconds: 1))
    let second = try #require(queue.take())
    #expect(second.flatMap(\.records) == [record(2), record(3)])
    queue.complete(second, Self.outcome(first: 2))
    #expect(queue.condition.writeFailure == nil)
  }
}

/// Appends records, and adds the sequence number of the first one to `answers`.
private func answer(
  _ queue: CommitQueue, _ records: [[UInt8]], _ answers: Monitor<[UInt64]>
) throws(JournalError) {
  let first = try queue.submitAndWait(records)
  answers.withLock { found in
    found.append(first)
    answers.wake(0)
  }
}
