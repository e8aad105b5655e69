import Testing

@Suite("Times as people write them")
struct MomentTests {
  @Test(
    "a time that is none is refused",
    arguments: [
      "", "-", "-1", "-h", "-1x", "1h", "tomorrow", "2026", "2026-13-01", "2026-11-31",
      "2026-11-23T25:00", "-99999999999999999999d", "2026-11-23T18:00:00+99:00",
    ])
  func refused(_ text: String) throws {
    let desk = try Desk()
    try desk.journal([.sample("a@x.example")])
    let run = try desk.onJournal("list", "--since", text)
    #expect(run.status == 2)
  }
}
