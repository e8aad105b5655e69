extension RecipientStatus {
  /// Whether another entry reports the same: same recipient and action, and no fact that differs.
  func isSameFate(as other: RecipientStatus) -> Bool {
    action == other.action
      && Self.agree(status, other.status) && Self.agree(originalRecipient, other.originalRecipient)
      && Self.agree(diagnostic, other.diagnostic) && Self.agree(remoteMTA, other.remoteMTA)
  }

  /// Copies the facts that this entry lacks.
  mutating func fill(from other: RecipientStatus) {
    originalRecipient = originalRecipient ?? other.originalRecipient
    status = status ?? other.status
    remoteMTA = remoteMTA ?? other.remoteMTA
    if diagnostic == nil {
      diagnostic = other.diagnostic
      diagnosticType = other.diagnosticType
    }
    statusComment = statusComment ?? other.statusComment
    displayName = displayName ?? other.displayName
    explanation = explanation ?? other.explanation
    answeredCommand = answeredCommand ?? other.answeredCommand
    lastAttempt = lastAttempt ?? other.lastAttempt
    willRetryUntil = willRetryUntil ?? other.willRetryUntil
    finalLogID = finalLogID ?? other.finalLogID
  }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }
}
