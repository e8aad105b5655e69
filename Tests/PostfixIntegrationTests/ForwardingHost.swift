internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport

/// Another host's Postfix: the mail server of away.test, which forwards, and a smarthost.
///
/// Its name in SMTP is mx.away.test. Mail to test.example goes to the tested server's public port.
final class ForwardingHost {
  let postfix: PrivatePostfix
  private let folder: TemporaryFolder
  private let rewriter: SenderRewriter?

  /// Starts one, and makes it the relay host of a server.
  ///
  /// - Parameters:
  ///   - forwards: addresses at away.test, and where they forward to.
  ///   - rewritesSenders: whether postsrsd rewrites the envelope's senders.
  init(
    of server: MailServer, forwards: [String: String] = [:], rewritesSenders: Bool = false
  ) throws {
    folder = try TemporaryFolder("away")
    rewriter = rewritesSenders ? try SenderRewriter(domain: "away.test", in: folder) : nil
    var settings = PostfixSettings()
    settings.domain = "away.test"
    settings.routes = [
      .init("remote.test", port: server.remote.port), .init("far.test", port: server.remote.port),
      .init("test.example", port: server.postfix.publicPort),
    ]
    let targets = forwards.map { "{\($0)=\($1)}" }.joined(separator: " ")
    settings.parameters = rewriter?.parameters ?? [:]
    if !forwards.isEmpty { settings.parameters["virtual_alias_maps"] = "inline:{ \(targets) }" }
    postfix = try PrivatePostfix(settings, in: folder)
    try server.postfix.set("relayhost", "[127.0.0.1]:\(postfix.relayPort)")
  }

  /// Stops it.
  func stop() {
    try? postfix.stop()
    rewriter?.process.stop()
    folder.remove()
  }
}

/// postsrsd, which rewrites senders of other domains (SRS) and undoes that.
private struct SenderRewriter {
  let process: BackgroundProcess
  /// The parameters of a Postfix that uses it.
  let parameters: [String: String]

  init(domain: String, in folder: TemporaryFolder) throws {
    try folder.makeFolder("log")
    try folder.write("only for this test\n", to: "srs.secret")
    let (forward, reverse) = try Self.freePorts()
    // postsrsd closes all descriptors that it inherits. By one of them Foundation's Process sees
    // the end of a process, so a shell keeps it, with which postsrsd ends.
    process = try BackgroundProcess(
      "sh",
      [
        "-c", #"setpriv --pdeathsig KILL postsrsd "$@"; exit"#, "sh", "-4",
        "-s\(folder.path("srs.secret"))", "-d\(domain)", "-f\(forward)", "-r\(reverse)",
      ],
      logPath: folder.path("log/postsrsd.log"))
    let process = process
    try waitFor("postsrsd to listen", state: process.log) {
      (try? Socket.connected(port: reverse)) != nil
    }
    parameters = [
      "sender_canonical_maps": "tcp:127.0.0.1:\(forward)",
      "sender_canonical_classes": "envelope_sender",
      "recipient_canonical_maps": "tcp:127.0.0.1:\(reverse)",
      "recipient_canonical_classes": "envelope_recipient, header_recipient",
    ]
  }

  /// Two ports; nothing keeps others from taking them.
  private static func freePorts() throws -> (UInt16, UInt16) {
    let (first, second) = (try Socket.bound(listening: false), try Socket.bound(listening: false))
    return withExtendedLifetime((first.socket, second.socket)) { (first.port, second.port) }
  }
}
