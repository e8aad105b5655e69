// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "journal-benchmark",
  dependencies: [.package(name: "bounce-milter", path: "../../..")],
  targets: [
    .executableTarget(
      name: "JournalBenchmark",
      dependencies: [.product(name: "Journal", package: "bounce-milter")],
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
