import Octets
import Testing

@testable import BounceMail

@Suite("Phrases that lost their first letter") struct LostLettersTests {
  static let subjects = [
    "Échec d'envoi", "échec de la remise", "echec de la remise", "?chec d'envoi",
    "\u{FFFD}chec d'envoi", "НЕ УДАЛОСЬ ДОСТАВИТЬ", "не удалось доставить",
    "H\u{435} удалось доставить", "?е удалось доставить", "шибка доставки",
  ]

  @Test("A failure is told by its phrase with and without the first letter", arguments: subjects)
  func found(_ subject: String) {
    #expect(FailureWords.subjects.isAny(in: Octets(subject.utf8)))
  }

  @Test("Only phrases that start with a letter beyond ASCII are found without it")
  func others() {
    for subject in ["ndeliverable", "ailure notice", "信", "송"] {
      #expect(!FailureWords.subjects.isAny(in: Octets(subject.utf8)))
    }
  }
}
