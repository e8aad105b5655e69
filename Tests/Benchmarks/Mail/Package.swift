// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mail-benchmark",
  dependencies: [.package(name: "bounce-milter", path: "../../..")],
  targets: [
    .executableTarget(
      name: "MailBenchmark",
      dependencies: [.product(name: "BounceMail", package: "bounce-milter")],
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
