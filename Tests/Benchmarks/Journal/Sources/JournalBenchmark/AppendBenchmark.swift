import Glibc
import Journal
import Synchronization

/// Measures durable lines per second by 1, 8 and 64 threads, and a loop of write and fdatasync of
/// the same octets on the same disk.
///
/// Both run in turns; the median of the rounds is printed.
struct AppendBenchmark {
  private static let rounds = 7

  let directory: String
  /// The length of one turn in seconds.
  let seconds: Double

  func run() throws {
    unsafe _ = mkdir(directory, 0o750)
    for threads in [1, 8, 64] {
      var loops: [Double] = []
      var journals: [Double] = []
      for round in 0..<Self.rounds {
        loops.append(plainLoop())
        journals.append(try journalLines(threads, round))
      }
      let ratio = median(zip(journals, loops).map { journal, loop in journal / loop })
      print(
        "append: \(threads) threads, \(Int(median(journals))) lines/s;"
          + " loop \(Int(median(loops))) lines/s;"
          + " ratio \(rounded(ratio))")
    }
  }

  private func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private func plainLoop() -> Double {
    let path = directory + "/plain-loop"
    let file = unsafe open(path, O_CREAT | O_WRONLY | O_APPEND | O_TRUNC, 0o640)
    let line = sampleLine()
    let start = monotonicSeconds()
    var lines = 0
    while monotonicSeconds() - start < seconds {
      unsafe line.withUnsafeBytes { octets in
        unsafe _ = write(file, octets.baseAddress, octets.count)
      }
      fdatasync(file)
      lines += 1
    }
    let time = monotonicSeconds() - start
    close(file)
    unsafe _ = unlink(path)
    return Double(lines) / time
  }

  /// Lines per second.
  private func journalLines(_ threads: Int, _ round: Int) throws -> Double {
    let journal = try Journal.open(directory: directory + "/journal-\(threads)-\(round)")
    let work = Work(journal, until: monotonicSeconds() + seconds)
    let start = monotonicSeconds()
    var identifiers: [pthread_t] = []
    for _ in 0..<threads {
      var thread = pthread_t()
      let reference = unsafe Unmanaged.passRetained(work).toOpaque()
      unsafe pthread_create(&thread, nil, { unsafe runWork($0) }, reference)
      identifiers.append(thread)
    }
    for thread in identifiers { pthread_join(thread, nil) }
    let time = monotonicSeconds() - start
    journal.close()
    return Double(work.lines) / time
  }

  /// An octet string of the length of a journal line with the sample record.
  private func sampleLine() -> [UInt8] {
    Array(#"{"v":1,"seq":100000,"#.utf8) + sampleRecord + Array(#","crc":"00000000"}"#.utf8) + [10]
  }
}

private final class Work: Sendable {
  private let journal: Journal
  private let end: Double
  private let appended = Atomic<Int>(0)

  /// The number of lines on disk.
  var lines: Int { appended.load(ordering: .relaxed) }

  init(_ journal: Journal, until end: Double) {
    self.journal = journal
    self.end = end
  }

  func run() {
    while monotonicSeconds() < end {
      do throws(JournalError) {
        try journal.append([sampleRecord])
        appended.add(1, ordering: .relaxed)
      } catch {
        print(error)
        return
      }
    }
  }
}

private func runWork(_ reference: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let reference = unsafe reference {
    unsafe Unmanaged<Work>.fromOpaque(reference).takeRetainedValue().run()
  }
  return nil
}
