import Journal

extension RecoveryReport {
  /// A log line for each thing found when the journal was opened; none after an orderly close.
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
