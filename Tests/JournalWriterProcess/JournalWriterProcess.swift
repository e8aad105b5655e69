import Glibc
import Journal
import Synchronization

/// Appends to a journal from several threads until it is killed, and says on standard output which
/// records are on disk: one line each, "SEQUENCE NUMBER", written after `append` has returned.
///
/// Usage: JournalWriterProcess DIRECTORY THREADS FIRST-NUMBER
@main
enum JournalWriterProcess {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let threads = Int(arguments[2]), let first = Int(arguments[3])
    else {
      say("usage: JournalWriterProcess DIRECTORY THREADS FIRST-NUMBER")
      exit(2)
    }
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 256 * 1024
    settings.compress = true
    do throws(JournalError) {
      let journal = try Journal.open(directory: arguments[1], settings: settings)
      say("ready")
      run(Work(journal, first), threads: threads)
    } catch {
      say("failed \(error)")
      exit(1)
    }
  }

  private static func run(_ work: Work, threads: Int) {
    for _ in 1..<max(threads, 1) {
      var thread = pthread_t()
      // Every thread takes a reference of its own and never ends.
      let reference = unsafe Unmanaged.passRetained(work).toOpaque()
      unsafe pthread_create(&thread, nil, { unsafe runWork($0) }, reference)
    }
    work.appendForever()
  }
}

private func runWork(_ reference: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let reference = unsafe reference {
    unsafe Unmanaged<Work>.fromOpaque(reference).takeUnretainedValue().appendForever()
  }
  return nil
}

private final class Work: Sendable {
  private let journal: Journal
  private let nextNumber: Atomic<Int>

  init(_ journal: Journal, _ first: Int) {
    self.journal = journal
    nextNumber = Atomic(first)
  }

  func appendForever() {
    while true {
      let number = nextNumber.wrappingAdd(1, ordering: .relaxed).oldValue
      let filler = String(repeating: "x", count: number % 1_500)
      do throws(JournalError) {
        let range = try journal.append([Array(#""id":"\#(number)","text":"\#(filler)""#.utf8)])
        say("\(range.lowerBound) \(number)")
      } catch {
        say("failed \(error)")
      }
    }
  }
}

/// Writes a whole line at once: lines of several threads must not mix.
private func say(_ text: String) {
  let octets = Array((text + "\n").utf8)
  unsafe octets.withUnsafeBytes { octets in
    unsafe _ = write(STDOUT_FILENO, octets.baseAddress, octets.count)
  }
}
