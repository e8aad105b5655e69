// swift-tools-version: 6.2
import PackageDescription

// A target exists only if it forbids an import worth forbidding, or is what several would otherwise
// write again: docs/architecture.md, "Modules".
let package = Package(
  name: "bounce-milter",
  products: [
    .executable(name: "bounce-milter", targets: ["bounce-milter"]),
    .executable(name: "bouncectl", targets: ["bouncectl"]),
    .library(name: "Octets", targets: ["Octets"]),
    .library(name: "BounceMail", targets: ["BounceMail"]),
    .library(name: "BounceClassifier", targets: ["BounceClassifier"]),
    .library(name: "Token", targets: ["Token"]),
    .library(name: "Journal", targets: ["Journal"]),
    .library(name: "BounceEvents", targets: ["BounceEvents"]),
    .library(name: "BounceFilter", targets: ["BounceFilter", "Milter"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // C and C++: one system library each, seen by one Swift target each.
    .target(name: "CMilter", linkerSettings: [.linkedLibrary("milter")]),
    .target(name: "CTOML"),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),

    // Leaves: what several targets would otherwise write again.
    .target(name: "Octets"),
    .target(name: "Posix", dependencies: ["CMalloc"]),
    .target(name: "Phrases", dependencies: ["Octets"]),

    .target(name: "Milter", dependencies: ["CMilter", "Octets", "Posix"]),
    .target(name: "TOML", dependencies: ["CTOML", "Posix"]),
    .target(name: "BounceMail", dependencies: ["Octets", "Phrases"]),
    .target(name: "BounceClassifier", dependencies: ["Octets", "Phrases", "BounceMail"]),
    .target(
      name: "Token",
      dependencies: ["Octets", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "TokenKeys", dependencies: ["Octets", "Posix", "Token"]),
    .target(name: "Journal", dependencies: ["CZstd", "Octets", "Posix"]),
    .target(
      name: "BounceEvents",
      dependencies: [
        "Octets", "BounceMail", "BounceClassifier", "Token", "Journal",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "OperatorRules",
      dependencies: ["Octets", "Posix", "BounceMail", "BounceClassifier", "TOML"]),
    .target(
      name: "BounceFilter",
      dependencies: [
        "Octets", "Posix", "Milter", "BounceMail", "BounceClassifier", "BounceEvents", "Journal",
        "OperatorRules", "Token", "TokenKeys", "TOML",
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .target(
      name: "BouncectlVerbs",
      dependencies: [
        "Octets", "Posix", "BounceMail", "BounceClassifier", "BounceEvents", "Journal",
        "OperatorRules", "Token", "TokenKeys", "TOML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "bounce-milter",
      dependencies: [
        "BounceFilter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "bouncectl", dependencies: ["BouncectlVerbs"]),

    // Unit tests: one target a module.
    .testTarget(name: "OctetsTests", dependencies: ["Octets", "TestSupport"]),
    .testTarget(name: "PosixTests", dependencies: ["Posix"]),
    .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "TestSupport"]),
    .testTarget(
      name: "BounceMailTests", dependencies: ["BounceMail", "Octets", "Phrases", "TestSupport"]),
    .testTarget(
      name: "BounceClassifierTests",
      dependencies: ["BounceClassifier", "BounceMail", "Octets", "Phrases", "TestSupport"]),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "JournalWriterProcess", "Octets", "Posix", "TestSupport"]),
    .testTarget(
      name: "BounceEventsTests",
      dependencies: [
        "BounceEvents", "BounceMail", "BounceClassifier", "Token", "Octets", "Posix", "TestSupport",
      ]),
    .testTarget(name: "TokenTests", dependencies: ["Token", "Octets", "Posix", "TestSupport"]),
    .testTarget(
      name: "TokenKeysTests",
      dependencies: ["TokenKeys", "Token", "Octets", "Posix", "TestSupport"]),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"]),
    .testTarget(
      name: "OperatorRulesTests",
      dependencies: ["OperatorRules", "BounceClassifier", "BounceMail", "Octets", "TestSupport"]),
    .testTarget(
      name: "MilterTests", dependencies: ["Milter", "MilterClient", "Posix", "milter-probe"]),
    .testTarget(
      name: "BounceFilterTests",
      dependencies: [
        "BounceFilter", "BounceEvents", "BounceClassifier", "BounceMail", "Journal", "Milter",
        "Octets", "Posix", "TOML", "Token", "TokenKeys", "MilterClient", "TestSupport",
        "bounce-milter",
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "BouncectlVerbsTests",
      dependencies: [
        "BouncectlVerbs", "BounceEvents", "BounceClassifier", "BounceMail", "Journal", "Octets",
        "Posix", "Token", "TokenKeys", "bouncectl", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Real processes that tests talk to.
    .target(name: "MilterClient", dependencies: ["Milter"], path: "Tests/MilterClient"),
    .executableTarget(
      name: "milter-probe", dependencies: ["Milter", "TOML"], path: "Tests/MilterProbe"),
    .executableTarget(
      name: "JournalWriterProcess", dependencies: ["Journal"], path: "Tests/JournalWriterProcess"),

    // A private Postfix with peers, for the integration tests and the demo.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "SMTPPeers", dependencies: ["TestSupport"], path: "Tests/SMTPPeers"),
    .target(
      name: "PrivatePostfix", dependencies: ["SMTPPeers", "TestSupport"],
      path: "Tests/PrivatePostfix"),
    .target(
      name: "TestServer", dependencies: ["PrivatePostfix", "SMTPPeers", "TestSupport"],
      path: "Tests/TestServer"),
    .testTarget(
      name: "PostfixIntegrationTests",
      dependencies: [
        "TestServer", "PrivatePostfix", "SMTPPeers", "TestSupport", "bounce-milter", "bouncectl",
      ]),
    .executableTarget(
      name: "demo",
      dependencies: [
        "TestServer", "PrivatePostfix", "SMTPPeers", "TestSupport", "bounce-milter", "bouncectl",
      ],
      path: "Tests/Demo"),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// CI sets this: a warning fails the build there and only there.
let strict = Context.environment["BOUNCE_MILTER_STRICT"] != nil

for target in package.targets where target.type != .system && target.type != .plugin {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
  ]
  if strict {
    settings.append(.treatAllWarnings(as: .error))
    // Tests that cut every mail at every octet, or change tokens, spend their time in these.
    if ["Octets", "Phrases", "Token"].contains(target.name) {
      settings.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
  }
  target.swiftSettings = settings
}
