internal import Foundation
internal import SMTPPeers
internal import TestSupport

/// A program that verifies or makes signatures as a milter, with a socket of its own; as a verifier
/// with the settings of docs/install.md.
struct OtherMilter {
  enum Role {
    case verifying
    case signing
  }

  enum Program: String, CaseIterable {
    case openDKIM = "opendkim"
    case openDMARC = "opendmarc"
    case rspamd

    var isInstalled: Bool { Command.path(of: rawValue) != nil }
  }

  /// docs/install.md has no block with a text.
  struct MissingBlock: Error {
    let text: String
  }

  /// Whether all programs are on this machine.
  static var areInstalled: Bool { Program.allCases.allSatisfy { $0.isInstalled } }

  let process: BackgroundProcess
  let socketPath: String

  /// It as a value of Postfix's lists of milters.
  var setting: String { "{ unix:\(socketPath), default_action=tempfail }" }

  /// Starts one.
  ///
  /// - Parameters:
  ///   - signer: its key signs, or is the one in DNS.
  ///   - role: only OpenDKIM signs.
  init(
    _ program: Program, _ signer: DKIMSigner, role: Role = .verifying, in folder: TemporaryFolder
  ) throws {
    let name = "\(program.rawValue)-\(UInt32.random(in: .min ... .max))"
    let path = folder.path("milter/\(name)")
    socketPath = path
    try folder.write(
      Self.configuration(of: program, role, signer, socketPath: path, in: folder),
      to: "\(name).conf")
    let options: [Program: [String]] = [
      .openDKIM: ["-f", "-x"], .openDMARC: ["-f", "-c"], .rspamd: ["-f", "-i", "-c"],
    ]
    process = try BackgroundProcess(
      program.rawValue, (options[program] ?? []) + [folder.path("\(name).conf")],
      logPath: folder.path("log/\(name).log"))
    let process = process
    // rspamd compiles its tables first.
    try waitFor("\(program.rawValue) to listen", atMostSeconds: 180, state: process.log) {
      (try? Socket.connected(path: path)) != nil
    }
  }

  private static func configuration(
    of program: Program, _ role: Role, _ signer: DKIMSigner, socketPath: String,
    in folder: TemporaryFolder
  ) throws -> String {
    let common = "Socket local:\(socketPath)\nUMask 000\nUserID root\n"
    switch program {
    case .openDKIM where role == .signing:
      return common + "Mode s\nDomain \(signer.domain)\nSelector s\nKeyFile \(signer.keyPath)\n"
        + "RequireSafeKeys no\nCanonicalization relaxed/simple\nSignHeaders *,+X-Bounce-Token,+X-Bounce-Type\n"
    case .openDKIM:
      return try page(with: "AuthservID          mx.example.com") + common + "Mode v\n"
        + "TestPublicKeys \(signer.publicKeysPath)\n"
    case .openDMARC: return try page(with: "AuthservID          dmarc.") + common
    case .rspamd:
      let routines = try page(with: "use = [\"authentication-results\"];")
      return rspamd(
        routines, signer.publicKey, socketPath: socketPath, folder: folder.path("state"))
    }
  }

  /// Only what is needed to verify signatures; the key comes from here instead of DNS.
  private static func rspamd(
    _ routines: String, _ key: (name: String, record: String), socketPath: String, folder: String
  ) -> String {
    """
    options {
      filters = "dkim";
      pidfile = "\(folder)/rspamd.pid";
      temp_dir = "/tmp";
      dns {
        timeout = 1s;
        nameserver = ["127.0.0.1:9"];
        fake_records = [{ name = "\(key.name)"; type = "txt"; replies = ["\(key.record)"]; }];
      }
    }
    logging { type = "console"; level = "info"; }
    lua = "/usr/share/rspamd/rules/rspamd.lua";
    modules { path = "/usr/share/rspamd/plugins/milter_headers.lua"; }
    dkim { check_local = true; check_authed = true; }
    milter_headers {
    \(routines)
    }
    worker "rspamd_proxy" {
      bind_socket = "\(socketPath) mode=0666";
      milter = yes;
      count = 1;
      upstream "local" { default = yes; self_scan = yes; }
    }

    """
  }

  /// The block of docs/install.md that contains a text.
  private static func page(with text: String) throws -> String {
    let blocks = try Checkout.text("docs/install.md").components(separatedBy: "\n\n")
    guard let block = blocks.first(where: { $0.hasPrefix("    ") && $0.contains(text) }) else {
      throw MissingBlock(text: text)
    }
    return block.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: "\n") + "\n"
  }
}
