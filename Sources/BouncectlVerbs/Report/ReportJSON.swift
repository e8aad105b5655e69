import BounceClassifier
import BounceEvents
import Octets

/// The figures as one JSON object.
struct ReportJSON {
  private let figures: Figures
  private let top: Int

  init(_ figures: Figures, top: Int) {
    self.figures = figures
    self.top = top
  }

  var octets: Octets {
    var json = JSONWriter()
    json.member("since", Timestamp.text(microseconds: figures.since))
    json.member("until", Timestamp.text(microseconds: figures.until))
    json.object("failures") { $0.write(figures.failures) }
    json.object("removals") { $0.write(figures.removals) }
    for table in figures.tables(top: top) {
      json.array(table.name, table.rows) { json, row in
        json.member("name", row.name)
        json.write(row.counts)
      }
    }
    let hours = figures.hours.enumerated().map { (hour: $0, count: $1) }
    json.array("hours", hours) { json, row in
      json.member("hour", number: row.hour)
      json.member("count", number: row.count)
    }
    json.array("course", Array(figures.course.enumerated())) { json, row in
      json.member(
        "since", Timestamp.text(microseconds: figures.since + Int64(row.offset) * figures.step))
      json.member("hard", number: row.element.hard)
      json.member("soft", number: row.element.soft)
      json.member("delayed", number: row.element.delayed)
    }
    json.array("blocklists", figures.blocklists.top(top)) { json, row in
      json.member("name", row.name)
      json.write(row.counts)
      json.member("first", Timestamp.text(microseconds: row.first))
      json.member("last", Timestamp.text(microseconds: row.last))
      json.member("page", name: row.page)
    }
    json.array("reasons", figures.reasons(top: top)) { json, reason in
      json.member("rule", reason.rule)
      json.member("category", name: reason.example.category.rawValue)
      json.write(reason.counts)
      json.member("removals", number: reason.example.advice.removals)
      json.member("example", reason.example.reply)
      json.member("advice", name: reason.example.advice.text)
    }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ counts: Tally.Counts) {
    member("count", number: counts.now)
    member("before", number: counts.before)
  }
}
