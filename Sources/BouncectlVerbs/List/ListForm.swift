import BounceEvents
import BounceMail
import Octets

/// The output formats of `list` and `follow`.
struct ListForm {
  private enum Form {
    case record
    case members([FieldList.Field])
    case verdicts
    case fields([FieldList.Field])
  }

  private let form: Form
  private let layout: VerdictLayout
  private var table: Table

  /// - Parameter isOpenEnded: rows that are not known yet may be longer than the first ones.
  init(
    _ format: OutputFormat, _ fields: FieldList?, _ output: borrowing Output,
    isOpenEnded: Bool = false
  ) {
    layout = VerdictLayout(columns: output.columns)
    switch (format, fields) {
    case (.json, nil): form = .record
    case (.json, let list?): form = .members(list.fields)
    case (.text, nil): form = .verdicts
    case (.text, let list?): form = .fields(list.fields)
    }
    let columns: [Table.Column] =
      fields.map { list in
        list.fields.map { Table.Column(title: $0.name.uppercased(), minimum: 8, usual: 24) }
      } ?? layout.titles
    table = Table(
      columns, width: output.columns, isColoured: output.isColoured, isOpenEnded: isOpenEnded)
  }

  /// Prints one event.
  mutating func add(_ line: EventLine, to output: inout Output) throws(Failure) {
    switch form {
    case .record: try output.line(line.octets)
    case .members(let fields): try output.line(Self.object(line, fields))
    case .verdicts:
      // A record of a later version contains unknown names: it is not shown in the table.
      guard let event = line.event else { return }
      try table.add(layout.cells(event), to: &output)
    case .fields(let fields):
      let cells = fields.map { Table.Cell((line.text($0) ?? []).printable) }
      try table.add(cells, to: &output)
    }
  }

  /// Prints the buffered rows, at the end or when no event comes for a while.
  mutating func finish(_ output: inout Output) throws(Failure) { try table.finish(&output) }

  /// An object of the selected members; those of inner objects by their dotted names.
  private static func object(_ line: EventLine, _ fields: [FieldList.Field]) -> Octets {
    var object = Octets("{".utf8)
    for field in fields {
      guard let range = line.range(field) else { continue }
      if object.count > 1 { object.append(UInt8(ascii: ",")) }
      object += "\"\(field.name)\":".utf8
      object += line.octets[range]
    }
    object.append(UInt8(ascii: "}"))
    return object
  }
}

/// The columns of the table of verdicts: a wider terminal gets more of them.
struct VerdictLayout {
  private let showsID: Bool
  private let showsReason: Bool

  init(columns: Int) {
    showsID = columns >= 110
    showsReason = columns >= 100
  }

  var titles: [Table.Column] {
    var titles = [Table.Column(title: "TIME (UTC)", minimum: 19)]
    if showsID { titles.append(Table.Column(title: "ID", minimum: 8)) }
    titles += [
      Table.Column(title: "RECIPIENT", minimum: 13, limit: 44, usual: 30),
      Table.Column(title: "LIST", minimum: 6),
      Table.Column(title: "VERDICT", minimum: 16, usual: 40),
    ]
    if showsReason {
      titles.append(Table.Column(title: "THE HOST SAID", minimum: 16, usual: 200, yields: true))
    }
    return titles
  }

  func cells(_ event: BounceEvent) -> [Table.Cell] {
    var cells = [Table.Cell(event.shownTime)]
    if showsID { cells.append(Table.Cell(String(event.id.description.prefix(8)), .dim)) }
    cells.append(Table.Cell(event.shownRecipient))
    let action = event.listAction?.rawValue ?? "-"
    cells.append(Table.Cell(action, event.listAction == .remove ? .red : .plain))
    cells.append(Table.Cell(event.verdictInWords, event.style))
    if showsReason { cells.append(Table.Cell(event.reason, .dim)) }
    return cells
  }
}
