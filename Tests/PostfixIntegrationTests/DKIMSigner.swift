internal import Foundation
internal import TestSupport

/// Signs messages for a domain (RFC 6376) with openssl, as a provider does; the key is in a file
/// that OpenDKIM reads in place of DNS.
struct DKIMSigner {
  let domain: String
  /// The file with the private key.
  let keyPath: String
  /// The file with the public key, for OpenDKIM's TestPublicKeys.
  let publicKeysPath: String
  /// The record of the public key in DNS.
  let publicKey: (name: String, record: String)

  /// Makes a key pair in a folder.
  init(domain: String, in folder: TemporaryFolder) throws {
    self.domain = domain
    keyPath = folder.path("dkim.pem")
    publicKeysPath = folder.path("dkim.public")
    _ = try Self.shell("openssl genrsa -out \(keyPath) 2048")
    let key = try Self.shell(
      "openssl rsa -in \(keyPath) -pubout | grep -v -- ---- | tr -d '\\n'")
    publicKey = ("s._domainkey.\(domain)", "v=DKIM1; k=rsa; p=\(key)")
    try folder.write("\(publicKey.name) \(publicKey.record)\n", to: "dkim.public")
  }

  /// The message with a signature above it.
  ///
  /// - Parameter message: with LF; its fields are on one line each, with single spaces.
  func signed(_ message: String, fields: [String] = ["from", "to", "subject", "date"]) throws
    -> String
  {
    let parts = message.components(separatedBy: "\n\n")
    let body = parts.dropFirst().joined(separator: "\n\n").replacing("\n", with: "\r\n")
    let hash = try Self.shell("openssl dgst -sha256 -binary | openssl base64 -A", body)
    let tags =
      "v=1; a=rsa-sha256; c=relaxed/simple; d=\(domain); s=s; h=\(fields.joined(separator: ":"));"
      + " bh=\(hash); b="
    let lines = parts[0].split(separator: "\n")
    let header = fields.compactMap { name in
      lines.first { $0.lowercased().hasPrefix(name + ": ") }
        .map { "\(name):\($0.dropFirst(name.count + 2))\r\n" }
    }
    let signature = try Self.shell(
      "openssl dgst -sha256 -sign \(keyPath) | openssl base64 -A",
      header.joined() + "dkim-signature:" + tags)
    return "DKIM-Signature: \(tags)\(signature)\n\(message)"
  }

  private static func shell(_ command: String, _ input: String = "") throws -> String {
    try Command.run("sh", ["-c", command], input: input).output
  }
}
