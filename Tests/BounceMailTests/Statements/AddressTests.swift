import Foundation
import Octets
import Testing

@testable import BounceMail

@Suite("Addresses in texts")
struct AddressTests {
  @Test(
    "An address is found whole, whatever stands around it",
    arguments: [
      ("mail to ann@a.example.", ["ann@a.example"]),
      ("'ann@a.example' and \"bob@a.example\"", ["ann@a.example", "bob@a.example"]),
      ("<ann@a.example>,bob@a.example;", ["ann@a.example", "bob@a.example"]),
      ("(ann@a.example) [bob@a.example]", ["ann@a.example", "bob@a.example"]),
      ("mailto:ann@a.example", ["ann@a.example"]),
      ("at mailto:ann%2Bx%40a.example it is", ["ann+x@a.example"]),
      ("<@relay.example:ann@a.example>", ["@relay.example:ann@a.example"]),
      ("ann@a.example... User unknown", ["ann@a.example"]),
      ("ann@a.example!", ["ann@a.example"]),
      ("ann@a.example.net", ["ann@a.example.net"]),
      ("ann+x@a.example", ["ann+x@a.example"]),
      ("ann%a.example@relay.example", ["ann%a.example@relay.example"]),
      ("\"an n\"@a.example it is", ["\"an n\"@a.example"]),
      ("ann@[192.0.2.1]: no", ["ann@[192.0.2.1]"]),
      ("ann@bücher.example", ["ann@bücher.example"]),
      ("宛先はann@a.exampleです", ["ann@a.example"]),
      ("@@@ a@ @b <@> @", []),
    ] as [(String, [String])])
  func whole(_ line: String, _ addresses: [String]) {
    let text = BodyText(Octets(text: line))
    let found = text.addresses(in: 0..<text.octets.count)
    #expect(found.map(\.address.string) == addresses)
  }

  @Test(
    "Two addresses are the same without case and dot of the domain, A-labels or U-labels",
    arguments: [
      ("ann@A.Example", "ann@a.example", true), ("ann@a.example.", "ann@a.example", true),
      ("ann@xn--bcher-kva.example", "ann@bücher.example", true),
      ("ann@xn--r8jz45g.example", "ann@例え.example", true),
      ("ann@a.example", "ann@a.example.net", false), ("Ann@a.example", "ann@a.example", false),
      ("ann@xn--!.example", "ann@!.example", false), ("postmaster", "postmaster", true),
    ])
  func keys(_ one: String, _ other: String, _ areSame: Bool) {
    let keys = [one, other].map { AddressKey.exact(Octets(text: $0)) }
    #expect((keys[0] == keys[1]) == areSame)
  }

  /// Recipients by their final and original addresses.
  private static func index(_ addresses: [(String, String?)]) -> RecipientIndex {
    RecipientIndex(
      addresses.map { final, original in
        var status = RecipientStatus(address: Octets(text: final), reason: [])
        status.originalRecipient = original.map { Octets(text: $0) }
        return status
      })
  }

  @Test("A recipient's own address decides before the one that was written to")
  func originals() {
    let index = Self.index([
      ("ann@a.example", "all@a.example"), ("all@a.example", nil), ("bob@a.example", "x@a.example"),
      ("kim@a.example", "X@a.example"),
    ])
    #expect(index.recipients(with: Octets(text: "all@a.example")) == [1])
    #expect(index.recipients(with: Octets(text: "x@a.example")) == [2, 3])
    #expect(index.recipients(with: Octets(text: "nn@a.example")) == [])
  }

  @Test("Letters' case in the local part tells recipients apart, and else does not matter")
  func letters() {
    let index = Self.index([("ann@a.example", nil), ("Ann@a.example", nil), ("Bob@a.example", nil)])
    let found = ["ann@A.example", "Ann@a.example", "ANN@a.example", "bob@a.example"].map {
      index.recipients(with: Octets(text: $0))
    }
    #expect(found == [[0], [1], [], [2]])
  }

  /// The readers' sources, by name.
  private static let readers: [(name: String, lines: [Substring])] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/BounceMail/Formats").standardizedFileURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { file in
      guard let file = file as? URL, file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { return nil }
      return (file.lastPathComponent, text.split(separator: "\n"))
    }
  }()

  @Test("No reader searches a text for an address, or compares a recipient's without its key")
  func isFoundInOnePlace() {
    #expect(Self.readers.count > 40)
    for (name, lines) in Self.readers {
      for line in lines where line.contains("inalRecipient") {
        #expect(!line.contains("lowercased() ==") && !line.contains("[address.lowercased"))
        #expect(!line.contains("firstIndex"), "\(name): \(line)")
      }
      for line in lines where line.contains("ascii: \"@\"") {
        #expect(!line.contains("firstIndex") && !line.contains("firstRange"), "\(name): \(line)")
      }
    }
  }

  @Test("A long text of marks of addresses is searched in linear time")
  func isLinear() {
    for piece in ["@", "a@", "<a@", "\"@", "a@b", "<a:", "'a@b.", "\"a@"] {
      let text = BodyText(Octets(text: String(repeating: piece, count: 40_000)))
      #expect(text.addresses(in: text.lines[0]).count <= 40_000)
    }
  }
}
