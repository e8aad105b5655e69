import Testing

@testable import Milter

@Suite struct NegotiationTests {
  private let wishes = Negotiation(
    actions: [.addHeaders, .changeHeaders, .setSymbolList], steps: [.skip, .noHelo],
    macros: [.connect: ["{client_addr}"]])

  @Test("An MTA that offers all is asked for the requests and no more")
  func all() {
    let offer = Negotiation(
      actions: MilterActions(rawValue: 0x1FF), steps: MilterSteps(rawValue: 0x1F_FFFF))
    #expect(wishes.answer(offer: offer) == wishes)
  }

  @Test("What is not offered is not asked for, macros without SETSYMLIST among it")
  func less() {
    let offer = Negotiation(actions: [.addHeaders], steps: [.noHelo])
    #expect(wishes.answer(offer: offer) == Negotiation(actions: [.addHeaders], steps: [.noHelo]))
  }
}
