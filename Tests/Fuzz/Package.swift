// swift-tools-version: 6.2
import PackageDescription

// Built by Tests/Fuzz/run, which instruments all Swift modules.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "bounce-milter", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Octets", package: "bounce-milter"),
        .product(name: "BounceMail", package: "bounce-milter"),
        .product(name: "BounceClassifier", package: "bounce-milter"),
        .product(name: "BounceEvents", package: "bounce-milter"),
      ],
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
  ],
  swiftLanguageModes: [.v6]
)
