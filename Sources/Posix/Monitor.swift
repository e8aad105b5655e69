internal import Glibc

// Every `unsafe` in this file hands pthreads a mutex or a condition that lives from `init` to
// `deinit` at one address.

/// State behind a lock, with channels on which threads wait for it to change.
///
/// The standard library has a mutex, but no condition variable with a time limit; this type
/// combines those of pthreads. One thread at a time uses `State`, under the lock.
@safe public final class Monitor<State>: @unchecked Sendable {
  /// What a waiting thread found: its result, or that it has to sleep.
  public enum Poll<Result> {
    /// The result.
    case ready(Result)
    /// Sleep on a channel until it is woken or a time of the monotonic clock is reached (nil: no
    /// limit).
    case sleep(channel: Int, untilNanoseconds: Int64?)
  }

  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let channels: UnsafeMutablePointer<pthread_cond_t>
  private let channelCount: Int
  private var state: State

  /// A monitor of a state, with `count` channels numbered from 0.
  public init(_ state: State, channels count: Int) {
    channelCount = count
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe channels = .allocate(capacity: count)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    for channel in 0..<count {
      unsafe pthread_cond_init(channels + channel, &attributes)
    }
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    for channel in 0..<channelCount {
      unsafe pthread_cond_destroy(channels + channel)
    }
    unsafe channels.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// Calls with the state, under the lock.
  public func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe _ = pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Calls `poll` under the lock, again after each sleep, until its answer is ready.
  public func wait<Result>(_ poll: (inout State) -> Poll<Result>) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe _ = pthread_mutex_unlock(mutex) }
    while true {
      switch poll(&state) {
      case .ready(let result): return result
      case .sleep(let channel, let limit): sleep(channel, until: limit)
      }
    }
  }

  /// Wakes the threads that sleep on a channel.
  public func wake(_ channel: Int) {
    unsafe _ = pthread_cond_broadcast(channels + channel)
  }

  private func sleep(_ channel: Int, until nanoseconds: Int64?) {
    let condition = unsafe channels + channel
    guard let nanoseconds else {
      unsafe pthread_cond_wait(condition, mutex)
      return
    }
    var time = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    unsafe pthread_cond_timedwait(condition, mutex, &time)
  }
}
