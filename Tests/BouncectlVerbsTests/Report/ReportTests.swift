import BounceClassifier
import BounceEvents
import Foundation
import Glibc
import Octets
import TestSupport
import Testing

@Suite("bouncectl report")
struct ReportTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    var events: [BounceEvent] = (0..<2).map {
      .sample("old\($0)@remote.example", minutesAgo: 36 * 60 + $0)
    }
    events += (0..<4).map { .sample("gone\($0)@remote.example", minutesAgo: 60 + $0) }
    events += (0..<2).map {
      .soft("full\($0)@other.example", minutesAgo: 30 + $0) { $0.provider = Octets("gmail".utf8) }
    }
    events.append(
      .sample("evil@<script>alert(1)</script>", minutesAgo: 10) {
        $0.diagnostic = Octets("550 <img src=x onerror=alert(1)>".utf8)
        $0.rule = Octets("phrase.evil".utf8)
      })
    events.append(.sample("x@x.example", minutesAgo: 5) { $0.type = .autoReply })
    events.append(.sample("ancient@x.example", minutesAgo: 5 * 24 * 60))
    try desk.journal(events.sorted { ($0.time ?? 0) < ($1.time ?? 0) })
  }

  @Test("json has the period's counts and those of the period before")
  func json() throws {
    let run = try desk.onJournal("report", "--since", "-1d", "--format", "json")
    #expect(run.status == 0)
    for text in [
      #""since":"2026-11-22T20:00:00.000000Z","until":"2026-11-23T20:00:00.000000Z""#,
      #""failures":{"count":7,"before":2}"#, #""removals":{"count":5,"before":2}"#,
      #"{"name":"bad-mailbox","count":5,"before":2},{"name":"quota-issues","count":2,"before":0}"#,
      #""domains":[{"name":"remote.example","count":4,"before":2},{"name":"other.example","count":2,"before":0}"#,
      #""providers":[{"name":"gmail","count":2,"before":0}]"#,
      #""sender_domains":[{"name":"ours.example","count":7,"before":2}]"#,
      #"{"hour":18,"count":3},{"hour":19,"count":4}"#,
      #"{"rule":"phrase.no-such-user","category":"bad-mailbox","count":4,"before":2"#,
    ] { #expect(run.output.contains(text)) }
  }

  @Test("an event that is in the journal twice, as from a content filter, counts once")
  func twice() throws {
    let event = BounceEvent.sample("again@remote.example", minutesAgo: 20)
    try desk.journal([event, event])
    let run = try desk.onJournal("report", "--since", "-1d", "--format", "json")
    #expect(run.output.contains(#""failures":{"count":8,"before":2}"#))
    #expect(run.output.contains(#""removals":{"count":6,"before":2}"#))
  }

  @Test("block lists have their count, times and removal page in every format")
  func blocklists() throws {
    let desk = try Desk()
    func listed(_ name: String, minutesAgo: Int64) -> BounceEvent {
      .soft("a\(minutesAgo)@x.example", minutesAgo: minutesAgo, .spamRelated) {
        $0.blocklist = Octets(name.utf8)
      }
    }
    try desk.journal([
      listed("zen.spamhaus.org", minutesAgo: 2_000), listed("zen.spamhaus.org", minutesAgo: 90),
      listed("rbl.<b>.example", minutesAgo: 60), listed("zen.spamhaus.org", minutesAgo: 30),
    ])
    let text = try desk.onJournal("report", "--since", "-1d")
    #expect(
      text.output.contains(
        "2 × zen.spamhaus.org, 2026-11-23 18:30 to 2026-11-23 19:30 UTC (+100 %)\n"
          + "    look-up and removal: https://check.spamhaus.org/\n"), "\(text.output)")
    let page = desk.folder.path("report.html")
    let json = try desk.onJournal("report", "--since", "-1d", "--format", "json", "--html", page)
    #expect(
      json.output.contains(
        #""blocklists":[{"name":"zen.spamhaus.org","count":2,"before":1,"#
          + #""first":"2026-11-23T18:30:00.000000Z","last":"2026-11-23T19:30:00.000000Z","#
          + #""page":"https://check.spamhaus.org/"},{"name":"rbl.<b>.example","count":1,"#))
    let html = try desk.read("report.html")
    #expect(html.contains(#"<a href="https://check.spamhaus.org/" rel="noreferrer">"#))
    #expect(html.contains("rbl.&lt;b&gt;.example"))
  }

  @Test("the text has shares, changes, bars and advice")
  func text() throws {
    let run = try desk.onJournal("report", "--since", "-1d")
    #expect(run.output.contains("7 failures (before: 2, +250 %)"))
    #expect(
      run.lines.contains {
        $0.contains("bad-mailbox") && $0.contains("71.4 %") && $0.contains("+150 %")
          && $0.contains("█")
      })
    #expect(run.output.contains("Take the addresses off the list."))
    #expect(run.lines.allSatisfy { $0.count <= 120 })
  }

  @Test(
    "the advice goes by list_action: only what proven reports call dead leaves a list",
    arguments: [
      ([("hard", true), ("hard", true)], "Take the addresses off the list."),
      ([("hard", true)], "Take the address off the list."),
      ([("soft", false)], "Keep the address: it was not said for good. Try again later."),
      (
        [("soft", false), ("delayed", false)],
        "Keep the addresses: it was not said for good. Try again later."
      ),
      (
        [("hard", false), ("soft", false)],
        "Keep the addresses and wait for a proven report: anyone may have written these."
      ),
      (
        [("hard", true), ("soft", false), ("hard", false)],
        "Take the proven ones off the list (1 of 3): bouncectl removals has them. Keep the others."
      ),
    ])
  func advice(_ failures: [(type: String, isRemoval: Bool)], _ advice: String) throws {
    let desk = try Desk()
    try desk.journal(
      failures.enumerated().map { index, failure in
        .sample("u\(index)@x.example", minutesAgo: 10 - Int64(index)) { event in
          event.type = EventType(rawValue: failure.type) ?? .hard
          event.listAction = failure.isRemoval ? .remove : .keep
        }
      })
    #expect(try desk.onJournal("report").output.contains("    \(advice)\n"))
    let json = try desk.onJournal("report", "--format", "json").output
    #expect(json.contains(#""advice":"\#(advice)""#))
    #expect(json.contains(#""removals":\#(failures.count { $0.isRemoval }),"example""#), "\(json)")
    #expect(try desk.onJournal("report", "--html", desk.folder.path("r.html")).status == 0)
    #expect(try desk.read("r.html").contains("<p>\(advice)</p>"))
  }

  @Test(
    "the page is whole, holds the figures, and nothing of it comes from elsewhere or from a mail")
  func page() throws {
    let path = desk.folder.path("report.html")
    #expect(try desk.onJournal("report", "--since", "-1d", "--html", path).status == 0)
    let page = try desk.read("report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.hasSuffix("</html>\n"))
    for text in ["http://", "https://", "url(", "<script", "<img", "@import"] {
      #expect(!page.contains(text))
    }
    #expect(page.contains("&lt;script&gt;"))
    #expect(
      page.contains(#"<th scope="row">bad-mailbox</th><td>5</td><td>71.4 %</td><td>+150 %</td>"#))
    #expect(page.contains(#"role="img""#))
    for tag in ["section", "table", "svg", "tr", "ul", "ol", "dl", "details"] {
      #expect(
        page.components(separatedBy: "<\(tag)").count
          == page.components(separatedBy: "</\(tag)>").count)
    }
  }

  @Test("a period without events is a report, too")
  func empty() throws {
    let path = desk.folder.path("report.html")
    let run = try desk.onJournal("report", "--since", "-1m", "--html", path)
    #expect(run.status == 0)
    #expect(run.output.contains("0 failures"))
  }

  @Test("a page that cannot be written is status 2 and named")
  func unwritable() throws {
    let path = desk.folder.path("no/such/folder/report.html")
    let run = try desk.onJournal("report", "--html", path)
    #expect(run.status == 2)
    #expect(run.errors.contains(path))
  }

  @Test("a device is written into and stays one, a link stays a link")
  func specialFiles() throws {
    for path in ["/dev/null", desk.folder.path("null")] {
      if path != "/dev/null" { #expect(unsafe symlink("/dev/null", path) == 0) }
      #expect(try desk.onJournal("report", "--html", path).status == 0)
    }
    var status = stat()
    #expect(unsafe stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    let full = desk.folder.path("full")
    #expect(unsafe symlink("/dev/full", full) == 0)
    let run = try desk.onJournal("report", "--html", full)
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot write the page \(full): No space left on device"))
    try desk.write([], to: "page.html")
    let link = desk.folder.path("link.html")
    #expect(unsafe symlink("page.html", link) == 0)
    #expect(try desk.onJournal("report", "--html", link).status == 0)
    #expect(try desk.read("page.html").hasPrefix("<!DOCTYPE html>"))
    #expect(unsafe lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("a period that ends before it begins is status 2")
  func backwards() throws {
    #expect(try desk.onJournal("report", "--since", "-1h", "--until", "-2h").status == 2)
  }
}
