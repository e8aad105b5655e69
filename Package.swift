// swift-tools-version: 6.2
import PackageDescription

// A target exists only if it forbids an import worth forbidding: docs/architecture.md, "Modules".
let package = Package(
  name: "bounce-milter",
  products: [
    .library(name: "BounceMail", targets: ["BounceMail"]),
    .library(name: "BounceClassifier", targets: ["BounceClassifier"]),
  ],
  dependencies: [
  ],
  targets: [
    // C and C++: one system library each, seen by one Swift target each.
    .target(name: "BounceMail"),
    .target(name: "BounceClassifier", dependencies: ["BounceMail"]),
    // Unit tests: one target a module.
    .testTarget(name: "BounceMailTests", dependencies: ["BounceMail"]),
    .testTarget(name: "BounceClassifierTests", dependencies: ["BounceClassifier", "BounceMail"]),
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
  if strict { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
