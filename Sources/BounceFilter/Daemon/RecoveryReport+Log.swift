import Journal

extension RecoveryReport {
  /// What was found when the journal was opened, a line each; none for a journal that was closed in
  /// order.
  var logLines: [String] {
    var lines: [String] = []
    if let tornTail {
      let kept = tornTail.savedAs.map { "saved as \($0)" } ?? "left where it was"
      lines.append(
        "\(tornTail.segment) ended within a line at offset \(tornTail.offset), as after a crash:"
          + " \(tornTail.octets) octets \(kept)")
    }
    if damageCount > 0 {
      lines.append("\(damageCount) damaged places are skipped by readers: see bouncectl verify")
    }
    return lines + failures.map(\.description)
  }
}
