import Milter
import Testing

@Suite struct SocketSpecificationTests {
  @Test(
    "Each form of libmilter's grammar is read and written back",
    arguments: [
      ("unix:/run/m.sock", "unix:/run/m.sock"), ("local:/run/m.sock", "unix:/run/m.sock"),
      ("/run/m.sock", "unix:/run/m.sock"), ("UNIX:rel/m.sock", "unix:rel/m.sock"),
      ("unix:/run/a:b@c.sock", "unix:/run/a:b@c.sock"),
      ("inet:8891", "inet:8891"), ("inet:8891@127.0.0.1", "inet:8891@127.0.0.1"),
      ("inet6:8891@::1", "inet6:8891@::1"),
    ])
  func good(text: String, written: String) throws {
    #expect(try SocketSpecification(text).description == written)
  }

  @Test(
    "A bad specification is refused with its reason",
    arguments: [
      ("", "no kind"), ("m.sock", "no kind"), ("unix:", "no path"), ("unix:/run/", "folder"),
      ("tcp:25@host", "\"tcp\" is no kind"), ("inet:", "no port number"),
      ("inet:0@h", "no port number"), ("inet:65536", "no port number"),
      ("inet:+25", "no port number"), ("inet:25@", "no host"), ("unix:/a\nb", "control character"),
      ("unix:/" + String(repeating: "x", count: 99), "100 octets long, at most 99"),
    ])
  func bad(text: String, reason: String) {
    let error = #expect(throws: MilterError.self) { try SocketSpecification(text) }
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }
}
