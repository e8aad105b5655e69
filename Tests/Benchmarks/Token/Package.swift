// swift-tools-version: 6.2
import PackageDescription

// The version of swift-log is that of the main package.
let package = Package(
  name: "token-benchmark",
  dependencies: [
    .package(name: "bounce-milter", path: "../../.."),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    .executableTarget(
      name: "TokenBenchmark",
      dependencies: [
        .product(name: "BounceFilter", package: "bounce-milter"),
        .product(name: "Journal", package: "bounce-milter"),
        .product(name: "Token", package: "bounce-milter"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .strictMemorySafety(),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
