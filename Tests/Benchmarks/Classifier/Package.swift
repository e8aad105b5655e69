// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "classifier-benchmark",
  dependencies: [.package(name: "bounce-milter", path: "../../..")],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .executableTarget(
      name: "ClassifierBenchmark",
      dependencies: [
        "CPCRE2",
        .product(name: "BounceClassifier", package: "bounce-milter"),
        .product(name: "BounceMail", package: "bounce-milter"),
        .product(name: "Octets", package: "bounce-milter"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .strictMemorySafety(),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
