// Finds phrases in text: folding, and one automaton for all phrases.
