/// A place in a text that is folded as prose, and the classes of the folded octets before it.
///
/// Where they come from is passed to it (``Origins``): the compiler keeps the rest in registers.
struct ProseCursor {
  /// Where in the text the classes of a window come from; -1 for those of a character after its
  /// first one.
  typealias Origins = InlineArray<8, Int>

  /// The offset of what is folded next.
  private(set) var index: Int
  /// The classes of the last folded octets, eight bits each.
  private(set) var window: UInt64 = 0
  private var count = 0
  /// How many of the last ones are of one octet of the text each.
  private var run = 0
  private var special = FoldedProse.Special(octets: 0, count: 0, length: 0)
  /// How many classes are still to follow the end of the text, so that phrases are looked for at
  /// its last octets too.
  private var padding = PhraseStarts.octets - 1

  init(at index: Int) { self.index = index }

  /// Whether all classes of a window with the next one are of one octet each, if that one is.
  var isPlain: Bool { run >= PhraseStarts.octets - 1 }

  /// Where the first class of the window comes from; nil before the window is full.
  @inline(__always)
  func first(_ origins: Origins) -> Int? {
    count < PhraseStarts.octets ? nil : origins[count & 7]
  }

  /// Goes to where the cursor is plain, if the text begins so.
  @inline(__always)
  mutating func start(_ prose: FoldedProse, _ text: Span<UInt8>, _ kinds: Span<UInt8>) {
    let begin = index
    while !isPlain, let kind = prose.plainKind(text, at: index, kinds) {
      window = window << 8 | UInt64(kind)
      index &+= 1
      run &+= 1
    }
    if !isPlain { self = ProseCursor(at: begin) }
  }

  /// Ends a run of octets, each of which is folded by itself.
  @inline(__always)
  mutating func leavePlain(at index: Int, _ window: UInt64, _ origins: inout Origins) {
    self.index = index
    self.window = window
    run = 0
    count = PhraseStarts.octets
    for place in 0..<PhraseStarts.octets {
      origins[place] = index &- PhraseStarts.octets &+ place
    }
  }

  /// Adds the next class.
  /// - Returns: false at the end of the text and of the classes that follow it.
  @inline(__always)
  mutating func step(
    _ prose: FoldedProse, _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ origins: inout Origins
  ) -> Bool {
    var origin = -1
    while special.count == 0 {
      if let kind = prose.plainKind(text, at: index, kinds) {
        add(kind, from: index, &origins)
        index &+= 1
        run &+= 1
        return true
      }
      run = 0
      guard index < text.count else {
        padding -= 1
        // No pattern has the class.
        add(0, from: -1, &origins)
        return padding >= 0
      }
      special = prose.special(in: text, at: index)
      origin = index
      index += special.length
    }
    add(prose.take(&special), from: origin, &origins)
    return true
  }

  @inline(__always)
  private mutating func add(_ kind: UInt8, from origin: Int, _ origins: inout Origins) {
    window = window << 8 | UInt64(kind)
    origins[count & 7] = origin
    count &+= 1
  }
}
