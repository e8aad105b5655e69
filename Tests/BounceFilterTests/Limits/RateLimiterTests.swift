import Testing

@testable import BounceFilter

@Suite("The limits a minute on what other clients write")
struct RateLimiterTests {
  private let minute: Int64 = 60_000_000

  @Test("A network has its own limit: an IPv4 /24, an IPv6 /56")
  func limitsNetworks() {
    var limiter = RateLimiter()
    let limits = MinuteLimits(perNetwork: 2, total: 100)
    func admits(_ address: String) -> Bool {
      limiter.admits(from: network(address), limits: limits, now: 0)
    }
    let admitted = [
      "192.0.2.1", "192.0.2.200", "192.0.2.3", "192.0.3.3", "2001:db8:0:100::1",
      "2001:db8:0:1ff::1",
      "2001:db8:0:1aa::1", "2001:db8:0:200::1",
    ].filter(admits)
    #expect(!admitted.contains("192.0.2.3"))
    #expect(!admitted.contains("2001:db8:0:1aa::1"))
    #expect(admitted.count == 6)
  }

  @Test("All networks together have a limit")
  func limitsTotal() {
    var limiter = RateLimiter()
    let limits = MinuteLimits(perNetwork: 5, total: 20)
    let admitted = (0..<50).filter { index in
      limiter.admits(from: network("10.0.\(index).1"), limits: limits, now: 0)
    }
    #expect(admitted.count == 20)
  }

  @Test("Octets are limited by their sum, and what does not fit is not counted")
  func limitsOctets() {
    var limiter = RateLimiter()
    let limits = MinuteLimits(perNetwork: 1_000, total: 1_500)
    func admits(_ octets: Int, _ address: String) -> Bool {
      limiter.admits(octets, from: network(address), limits: limits, now: 0)
    }
    let answers = [
      admits(900, "192.0.2.1"), admits(101, "192.0.2.2"), admits(100, "192.0.2.3"),
      admits(501, "192.0.3.1"), admits(500, "192.0.3.1"), admits(1, "192.0.4.1"),
    ]
    #expect(answers == [true, false, true, false, true, false])
  }

  @Test("A new minute begins at zero")
  func beginsAnew() {
    var limiter = RateLimiter()
    let limits = MinuteLimits(perNetwork: 1, total: 10)
    let admitted = [minute - 1, minute - 1, minute].map { now in
      limiter.admits(from: network("10.0.0.1"), limits: limits, now: now)
    }
    #expect(admitted == [true, false, true])
  }

  @Test("The surplus is returned once its minute is over, or at the end")
  func surplus() {
    var surplus = Surplus()
    surplus.add(2, now: minute - 1)
    #expect([minute - 1, minute, minute].map { surplus.take(now: $0) } == [0, 2, 0])
    surplus.add(3, now: minute)
    #expect(surplus.take(now: minute, isEnding: true) == 3)
  }

  @Test("Networks beyond the table's size have only the total limit")
  func boundsTable() {
    var limiter = RateLimiter()
    let limits = MinuteLimits(perNetwork: 1, total: 6_000)
    let admitted = (0..<20_000).filter { index in
      limiter.admits(
        from: network("\(index >> 8 & 0xFF).\(index & 0xFF).0.1"), limits: limits, now: 0)
    }
    #expect(admitted.count == 6_000)
  }

  @Test("A limit of zero admits nothing")
  func admitsNothing() {
    var limiter = RateLimiter()
    for limits in [MinuteLimits(perNetwork: 0, total: 10), MinuteLimits(perNetwork: 10, total: 0)] {
      let isAdmitted = limiter.admits(from: network(""), limits: limits, now: 0)
      #expect(!isAdmitted)
    }
  }

  @Test("The less space is left, the less a minute may use, and never more than what is left")
  func lowered() {
    let limits = MinuteLimits(perNetwork: 262_144, total: 1_048_576)
    #expect(limits.lowered(toShareOf: nil) == limits)
    #expect(limits.lowered(toShareOf: 960 << 20) == limits)
    #expect(
      limits.lowered(toShareOf: 256 << 20) == MinuteLimits(perNetwork: 131_072, total: 524_288))
    #expect(limits.lowered(toShareOf: 1 << 20) == MinuteLimits(perNetwork: 4_096, total: 16_384))
    #expect(limits.lowered(toShareOf: 1_000) == MinuteLimits(perNetwork: 250, total: 1_000))
    #expect(limits.lowered(toShareOf: 0) == MinuteLimits(perNetwork: 0, total: 0))
    let low = MinuteLimits(perNetwork: 5, total: 10)
    #expect(low.lowered(toShareOf: 1 << 20) == low)
  }

  @Test("One network fills a sixty-fourth of the queue, all networks a quarter")
  func waiting() {
    var waiting = WaitingOctets()
    let limit = 64 * 1_000
    func admits(_ octets: Int, _ number: Int) -> Bool {
      waiting.admits(octets, from: network("10.0.\(number).1"), queueOctetsLimit: limit)
    }
    let one = (0..<10).filter { _ in admits(300, 0) }
    #expect(one.count == 3)
    let others = (1..<40).filter { admits(1_000, $0) }
    #expect(others.count == 15)
    for _ in one { waiting.release(300, from: network("10.0.0.1")) }
    let answers = [admits(1_000, 0), admits(1, 41)]
    #expect(answers == [true, false])
  }

  private func network(_ address: String) -> NetworkPrefix {
    var client = Client()
    client.address = Array(address.utf8)
    return client.network
  }
}
