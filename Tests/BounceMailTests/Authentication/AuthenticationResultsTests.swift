import BounceMail
import Octets
import Testing

@Suite("AuthenticationResults")
struct AuthenticationResultsTests {
  /// `id | method=result name=value … | …`; nil for a field that is not read.
  private static func shown(_ value: String) -> String? {
    AuthenticationResults(Octets(value.utf8)).map { field in
      let results = field.results.map { result in
        let properties = result.properties.map { " \($0.name.string)=\($0.value.string)" }
        return "\(result.method.string)=\(result.result.string)\(properties.joined())"
      }
      return ([field.identifier.string] + results).joined(separator: " | ")
    }
  }

  @Test(
    "fields are read by RFC 8601, as verifiers write them",
    arguments: [
      ("mx.ours.example; none", "mx.ours.example"),
      ("mx.ours.example 1; none", "mx.ours.example"),
      (
        "MX.Ours.example;\tdkim=pass (2048-bit key; unprotected) header.d=far.example header.i=@far.example header.a=rsa-sha256 header.s=s1 header.b=Ab/c+d==",
        "mx.ours.example | dkim=pass header.d=far.example header.i=@far.example header.a=rsa-sha256 header.s=s1 header.b=Ab/c+d=="
      ),
      (
        "mx (comment); spf=none smtp.mailfrom=; DKIM/1 = Pass reason=\"good; very\" header . d = far.example;",
        "mx | spf=none smtp.mailfrom= | dkim=pass header.d=far.example"
      ),
      (
        "\"mx one\"; auth=pass smtp.auth=\"a;dkim=pass\"",
        "mx one | auth=pass smtp.auth=a;dkim=pass"
      ),
    ])
  func read(_ value: String, _ expected: String) { #expect(Self.shown(value) == expected) }

  @Test(
    "a field of another form is not read at all",
    arguments: [
      "", ";", "; dkim=pass", "mx dkim=pass", "mx; dkim", "mx; =pass", "mx; dkim=pass header.d",
      "mx; dkim=pass stray header.d=x", "mx; dkim=pass (header.d=x", "mx; dkim=pass header.b=\"x",
      "mx; a.b.c=pass",
      "mx" + String(repeating: "; dkim=pass", count: 65),
      "mx; dkim=pass" + String(repeating: " a.b=c", count: 40),
    ])
  func broken(_ value: String) { #expect(Self.shown(value) == nil) }

  @Test("a property that is there twice has no value")
  func twice() {
    let field = AuthenticationResults(
      Octets("mx; dkim=pass header.d=a.example header.d=b.example header.s=s".utf8))
    #expect(field?.results.first?["header.d"] == nil)
    #expect(field?.results.first?["header.s"] == Octets("s".utf8))
  }

  @Test("any beginning of a field is read or not, without a trap")
  func prefixes() {
    let value = Octets(
      "mx.ours.example 1; dkim=pass (a \\) b) reason=\"x\\\"y\" header.d=far.example; spf=none".utf8
    )
    for end in 0...value.count {
      let field = AuthenticationResults(Octets(value[..<end]))
      #expect((field?.results.count ?? 0) <= 2)
    }
  }
}
