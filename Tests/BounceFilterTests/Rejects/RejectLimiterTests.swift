import Testing

@testable import BounceFilter

@Suite("The rate limits on refused recipients of other clients")
struct RejectLimiterTests {
  private let minute: Int64 = 60_000_000

  @Test("A network has its own limit: an IPv4 /24, an IPv6 /56")
  func limitsNetworks() {
    var limiter = RejectLimiter()
    let rates = rates(perNetwork: 2, total: 100)
    func admits(_ address: String) -> Bool {
      limiter.admits(IPAddress.octets(Array(address.utf8)), rates: rates, now: 0)
    }
    let admitted = [
      "192.0.2.1", "192.0.2.200", "192.0.2.3", "192.0.3.3", "2001:db8:0:100::1",
      "2001:db8:0:1ff::1",
      "2001:db8:0:1aa::1", "2001:db8:0:200::1",
    ].filter(admits)
    #expect(!admitted.contains("192.0.2.3"))
    #expect(!admitted.contains("2001:db8:0:1aa::1"))
    #expect(admitted.count == 6)
    let surplus = limiter.takeSurplus(now: minute)
    #expect(surplus == 2)
  }

  @Test("All networks together have a limit")
  func limitsTotal() {
    var limiter = RejectLimiter()
    let admitted = (0..<50).filter { index in
      limiter.admits([10, 0, UInt8(index), 1], rates: rates(perNetwork: 5, total: 20), now: 0)
    }
    #expect(admitted.count == 20)
    let surplus = limiter.takeSurplus(now: minute)
    #expect(surplus == 30)
  }

  @Test("A new minute begins at zero, and the surplus is returned once it is over")
  func beginsAnew() {
    var limiter = RejectLimiter()
    let rates = rates(perNetwork: 1, total: 10)
    let admitted = [0, 1, 2].map { _ in
      limiter.admits([10, 0, 0, 1], rates: rates, now: minute - 1)
    }
    #expect(admitted == [true, false, false])
    let told = [minute - 1, minute, minute].map { limiter.takeSurplus(now: $0) }
    #expect(told == [0, 2, 0])
    let admitsAgain = limiter.admits([10, 0, 0, 1], rates: rates, now: minute)
    #expect(admitsAgain)
  }

  @Test("Networks beyond the table's size have only the total limit")
  func boundsTable() {
    var limiter = RejectLimiter()
    let admitted = (0..<20_000).filter { index in
      let address: [UInt8] = [UInt8(index >> 8 & 0xFF), UInt8(index & 0xFF), 0, 1]
      return limiter.admits(address, rates: rates(perNetwork: 1, total: 6_000), now: 0)
    }
    #expect(admitted.count == 6_000)
  }

  @Test("A limit of zero admits nothing")
  func admitsNothing() {
    var limiter = RejectLimiter()
    let byNetwork = limiter.admits(nil, rates: rates(perNetwork: 0, total: 10), now: 0)
    let byTotal = limiter.admits(nil, rates: rates(perNetwork: 10, total: 0), now: 0)
    #expect(!byNetwork)
    #expect(!byTotal)
  }

  private func rates(perNetwork: Int, total: Int) -> RejectRates {
    var rates = RejectRates()
    rates.perNetworkAndMinute = perNetwork
    rates.perMinute = total
    return rates
  }
}
