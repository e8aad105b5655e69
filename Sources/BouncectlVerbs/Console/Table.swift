/// A table of any number of rows that fits a width.
///
/// The first rows determine the widths of the columns; a longer cell ends in an ellipsis.
struct Table {
  /// One column.
  struct Column {
    var title: String
    /// The smallest width, if the text is that long.
    var minimum: Int
    /// The largest width.
    var limit: Int = .max
    /// The width in a table whose rows are not known beforehand.
    var usual = 0
    /// Whether this column is narrowed before the others.
    var yields = false
    var isRightAligned = false
  }

  /// One cell.
  struct Cell: ExpressibleByStringLiteral {
    var text: String
    var style = Style.plain

    init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  /// The number of rows that determine the widths.
  static let measuredRows = 500
  private static let space = 2

  private let columns: [Column]
  private let width: Int
  private let isColoured: Bool
  private let isOpenEnded: Bool
  private var waiting: [[Cell]] = []
  private var widths: [Int]?

  init(_ columns: [Column], width: Int, isColoured: Bool, isOpenEnded: Bool = false) {
    self.columns = columns
    self.isOpenEnded = isOpenEnded
    self.width = width
    self.isColoured = isColoured
  }

  /// Adds a row, with one cell for each column.
  mutating func add(_ cells: [Cell], to output: inout Output) throws(Failure) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    if let widths { return try output.line(line(cells, widths)) }
    waiting.append(cells)
    if waiting.count == Self.measuredRows { try finish(&output) }
  }

  /// Prints the rows that are buffered.
  ///
  /// It must be called after the last row.
  ///
  /// Without rows nothing is printed.
  mutating func finish(_ output: inout Output) throws(Failure) {
    guard widths == nil, !waiting.isEmpty else { return }
    let widths = fittingWidths()
    try output.line(line(columns.map { Cell($0.title, .bold) }, widths))
    for row in waiting { try output.line(line(row, widths)) }
    self.widths = widths
    waiting = []
  }

  /// Each column as wide as its text, then narrowed until all fit: first the columns that yield,
  /// then the widest.
  private func fittingWidths() -> [Int] {
    var widths = columns.indices.map { index in
      let widest = waiting.reduce(TextWidth.of(columns[index].title)) {
        max($0, TextWidth.of($1[index].text))
      }
      return min(max(widest, isOpenEnded ? columns[index].usual : 0), columns[index].limit)
    }
    let room = width - Self.space * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let shrinkable = widths.indices.filter { widths[$0] > columns[$0].minimum }
      let yielding = shrinkable.filter { columns[$0].yields }
      let first = yielding.isEmpty ? shrinkable : yielding
      guard let widest = first.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let shown = TextWidth.fit(cell.text, widths[index])
      let space = String(repeating: " ", count: max(0, widths[index] - TextWidth.of(shown)))
      let styled = cell.style.apply(shown, isColoured: isColoured)
      if columns[index].isRightAligned {
        line += space + styled
      } else {
        line += styled + (index < cells.count - 1 ? space : "")
      }
      if index < cells.count - 1 { line += String(repeating: " ", count: Self.space) }
    }
    return line
  }
}
