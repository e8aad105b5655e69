/// What the words of one sentence must say together.
struct Frame: Sendable, Equatable {
  /// The nouns of which the one that the state is said of must be one; empty: any, or none at all.
  var of: Concepts = []
  /// The states, one of which must be said.
  var says: Concepts
  /// Concepts that must all stand in the same sentence.
  var with: Concepts = []
  /// How many words may stand between noun and state.
  var within = 8
  /// States of which one must stand on the other side of an "or".
  var orElse: Concepts = []
  /// Concepts none of which may stand in the same sentence.
  var without: Concepts = []
  /// Concepts none of which may stand anywhere in the reply.
  var nowhere: Concepts = []
  /// Whether all words of the reply must be known.
  var needsAllRead = false
}
