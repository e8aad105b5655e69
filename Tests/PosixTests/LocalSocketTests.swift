import Glibc
import Posix
import Testing

@Suite("Sockets of the UNIX domain")
struct LocalSocketTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("Connecting fails at a path without a socket, an empty one, and one too long")
  func nobody() {
    for path in [folder.path("none"), "", String(repeating: "x", count: 200)] {
      #expect(LocalSocket(.datagrams, connectedTo: Array(path.utf8)) == nil)
      #expect(LocalSocket(.stream, connectedTo: Array(path.utf8)) == nil)
    }
  }

  @Test("Datagrams arrive whole, fail when the other end is gone, and never wait for a full one")
  func datagrams() throws {
    let path = folder.path("log")
    let server = try #require(Self.bind(path))
    let client = try #require(LocalSocket(.datagrams, connectedTo: Array(path.utf8)))
    #expect(client.send(Array("hello".utf8), atMostMilliseconds: 10_000) == .sent)
    var buffer = [UInt8](repeating: 0, count: 100)
    #expect(unsafe recv(server, &buffer, buffer.count, 0) == 5)
    #expect(buffer.prefix(5).elementsEqual("hello".utf8))
    var sent = 0
    while sent < 100_000, client.send([1], atMostMilliseconds: 0) == .sent { sent += 1 }
    #expect(sent < 100_000)
    #expect(client.send([1], atMostMilliseconds: 0) == .full)
    close(server)
    #expect(client.send([1], atMostMilliseconds: 10_000) == .failed)
  }

  /// A socket that receives datagrams at a path.
  private static func bind(_ path: String) -> Int32? {
    let server = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let status = unsafe withUnsafeBytes(of: &address) { octets in
      unsafe octets.withMemoryRebound(to: sockaddr.self) { address in
        unsafe Glibc.bind(
          server, address.baseAddress, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    return status == 0 ? server : nil
  }

  @Test("Connecting by TCP fails where nothing listens")
  func internet() {
    // No host that runs tests serves port 1 (tcpmux).
    #expect(!InternetClient.knock(.ipv4, host: "127.0.0.1", port: 1))
    #expect(!InternetClient.knock(.ipv6, host: "not an address", port: 1))
  }
}
