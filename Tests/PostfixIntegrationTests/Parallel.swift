internal import Foundation
internal import Synchronization

/// Runs blocking work on new threads, so that it does not occupy a thread of Swift's concurrency
/// that other tests need.
enum Parallel {
  /// The results of `body` for all elements, in order.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], threads: Int, _ body: @escaping @Sendable (Element) throws -> Value
  ) throws -> [Value] {
    let work = Work<Value>(count: elements.count)
    let group = DispatchGroup()
    for _ in 0..<min(threads, elements.count) {
      group.enter()
      Thread {
        while let index = work.take() {
          let result = Result { try body(elements[index]) }
          work.finish(index, result)
        }
        group.leave()
      }.start()
    }
    group.wait()
    return try work.results()
  }

  private final class Work<Value: Sendable>: Sendable {
    private struct State: Sendable {
      var next = 0
      var results: [Result<Value, any Error>?]
    }
    private let count: Int
    private let state: Mutex<State>

    init(count: Int) {
      self.count = count
      state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    func take() -> Int? {
      state.withLock { state in
        guard state.next < count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
    }

    func finish(_ index: Int, _ result: Result<Value, any Error>) {
      state.withLock { $0.results[index] = result }
    }

    func results() throws -> [Value] {
      try state.withLock { try $0.results.compactMap { try $0?.get() } }
    }
  }
}
