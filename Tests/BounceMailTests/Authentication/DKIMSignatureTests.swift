import BounceMail
import Octets
import Testing

@Suite("DKIMSignature")
struct DKIMSignatureTests {
  @Test("the tags that say what is signed are read")
  func tags() throws {
    let signature = try #require(
      DKIMSignature(
        Octets("v=1; a=rsa-sha256; d=Far.Example; h = From : To:Date ; bh=x=; b= Ab cd\tE=; ".utf8))
    )
    #expect(signature.domain == Octets("far.example".utf8))
    #expect(signature.fields == ["from", "to", "date"].map { Octets($0.utf8) })
    #expect(signature.signature == Octets("AbcdE=".utf8))
    #expect(!signature.hasBodyLength)
    #expect(DKIMSignature(Octets("d=a; h=from; b=x; l=0".utf8))?.hasBodyLength == true)
  }

  @Test(
    "a list without a needed tag, or with one twice, is not read",
    arguments: [
      "", "d=a; h=from", "d=a; b=x", "h=from; b=x", "d=; h=from; b=x", "d=a; h=from; b=x; d=b",
      "d=a; h=from; b=x; l", "d=a; h=from; b=x; =1",
    ])
  func broken(_ value: String) { #expect(DKIMSignature(Octets(value.utf8)) == nil) }
}
