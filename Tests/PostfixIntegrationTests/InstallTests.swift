internal import Foundation
internal import TestServer
internal import TestSupport
internal import Testing

@Suite("make install")
struct InstallTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder("install") }

  @Test("It puts everything under DESTDIR, and what it puts there works")
  func places() throws {
    defer { folder.remove() }
    try make("install")
    for (file, mode) in [
      ("usr/sbin/bounce-milter", 0o755), ("usr/bin/bouncectl", 0o755),
      ("etc/bounce-milter/bounce-milter.toml", 0o644),
      ("usr/lib/systemd/system/bounce-milter.service", 0o644),
      ("usr/lib/systemd/system/bounce-milter@.service", 0o644),
      ("usr/lib/sysusers.d/bounce-milter.conf", 0o644),
      ("usr/lib/tmpfiles.d/bounce-milter.conf", 0o644),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(file))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(file)")
    }
    let configuration = folder.path("etc/bounce-milter/bounce-milter.toml")
    let check = try Command.run(
      folder.path("usr/sbin/bounce-milter"),
      [
        "--check", "--config", configuration, "--socket", "unix:\(folder.path("s"))", "--journal",
        folder.path("journal"),
      ])
    #expect(check.status == 0, "\(check.errors)")
    for name in ["bounce-milter.service", "bounce-milter@.service"] {
      let unit = try text("usr/lib/systemd/system/" + name)
      #expect(unit.contains("\nExecStart=/usr/sbin/bounce-milter "))
      #expect(!unit.contains("/usr/local"))
    }
  }

  @Test(
    "Both programs, each verb, the configuration, the journal and the fields have a manual page without faults, and each shell its completions",
    .enabled(
      if: Command.path(of: "mandoc") != nil && Command.path(of: "python3") != nil,
      "mandoc or python3 is not installed: apt install mandoc python3"))
  func manual() throws {
    defer { folder.remove() }
    try make("install")
    let verbs = try Command.run(Checkout.program("bouncectl"), ["--help"]).output
      .matches(of: /\n {2}([a-z]+) {2,}/).map { "man1/bouncectl-\($0.output.1).1" }
    #expect(verbs.count > 10)
    let pages = [
      "man8/bounce-milter.8", "man5/bounce-milter.toml.5", "man5/bounce-milter-journal.5",
      "man7/bounce-milter-headers.7", "man1/bouncectl.1",
    ]
    let paths = (pages + verbs).map { folder.path("usr/share/man/" + $0) }
    let lint = try Command.run("mandoc", ["-Tlint", "-W", "warning"] + paths)
    #expect(lint.status == 0 && lint.output.isEmpty, "\(lint.output)\(lint.errors)")
    for script in [
      "bash-completion/completions/bouncectl", "zsh/site-functions/_bouncectl",
      "fish/vendor_completions.d/bouncectl.fish",
    ] { #expect(try text("usr/share/" + script).contains("removals")) }
  }

  @Test("An edited configuration stays, also when it is installed again and removed")
  func keepsConfiguration() throws {
    defer { folder.remove() }
    let file = "etc/bounce-milter/bounce-milter.toml"
    try make("install")
    let shipped = try text(file)
    try folder.write("dry_run = true\n", to: file)
    try make("install")
    #expect(try text(file) == "dry_run = true\n")
    #expect(try text(file + ".new") == shipped)
    try make("uninstall")
    #expect(try text(file) == "dry_run = true\n")
    let left = try Command.run("find", [folder.path, "-type", "f"]).output
    #expect(left == folder.path(file) + "\n")
  }

  @Test(
    "systemd finds nothing wrong with the units",
    .enabled(if: Command.path(of: "systemd-analyze") != nil, "no systemd-analyze"),
    arguments: [
      ("bounce-milter.service", "bounce-milter.service"),
      ("bounce-milter@.service", "bounce-milter@postfix-out.service"),
    ])
  func unit(file: String, name: String) throws {
    defer { folder.remove() }
    let unit = try Checkout.text("postfix/" + file)
      .replacing("/usr/local/sbin/bounce-milter", with: "/bin/true")
    try folder.write(unit, to: name)
    let verified = try Command.run("systemd-analyze", ["verify", folder.path(name)])
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(!verified.errors.contains("\(name):"), "\(verified.errors)")
  }

  @Test("The template differs from the unit only where the instance's name stands")
  func template() throws {
    defer { folder.remove() }
    func settings(_ file: String) throws -> Set<Substring> {
      Set(try Checkout.text(file).split(separator: "\n").filter { $0.first != "#" })
    }
    let unit = try settings("postfix/bounce-milter.service")
    let template = try settings("postfix/bounce-milter@.service")
    #expect(template.subtracting(unit).allSatisfy { $0.contains("%i") })
    let replaced = unit.subtracting(template).map { $0.prefix { $0 != "=" } }.sorted()
    #expect(
      replaced == [
        "Before", "Description", "ExecReload", "ExecStart", "ExecStartPre", "ReadWritePaths",
        "StateDirectory",
      ])
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: folder.path(file), encoding: .utf8)
  }

  private func make(_ target: String) throws {
    let built = try (Checkout.program("bounce-milter") as NSString).deletingLastPathComponent
    let made = try Command.run(
      "make", [target, "DESTDIR=\(folder.path)", "prefix=/usr", "RELEASE=\(built)"],
      in: Checkout.path)
    try #require(made.status == 0, "\(made.errors)")
  }
}
