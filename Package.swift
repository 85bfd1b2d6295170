// swift-tools-version: 6.0
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "tongbi",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "tongbi", targets: ["tongbi"])],
    targets: [
        .target(name: "Ingest", swiftSettings: strict),
        .target(name: "Analytics", dependencies: ["Ingest"], swiftSettings: strict),
        .target(name: "Report", dependencies: ["Ingest", "Analytics"], swiftSettings: strict),
        .executableTarget(name: "tongbi", dependencies: ["Ingest", "Analytics", "Report"], swiftSettings: strict),
        .target(name: "FormFixtures", dependencies: ["Ingest"], path: "Tests/FormFixtures", swiftSettings: strict),
        .target(name: "FormCollections", path: "Benchmarks/FormCollections", swiftSettings: strict),
        .executableTarget(
            name: "benchmark", dependencies: ["FormCollections"], path: "Benchmarks/benchmark", swiftSettings: strict),
        .testTarget(name: "IngestTests", dependencies: ["Ingest", "FormFixtures"], swiftSettings: strict),
        .testTarget(name: "AnalyticsTests", dependencies: ["Ingest", "Analytics", "FormFixtures"], swiftSettings: strict),
        .testTarget(name: "ReportTests", dependencies: ["Ingest", "Analytics", "Report", "FormFixtures"], swiftSettings: strict),
        .testTarget(name: "FormCollectionsTests", dependencies: ["FormCollections", "Ingest"], swiftSettings: strict),
        .testTarget(name: "CommandTests", dependencies: ["tongbi", "FormFixtures"], swiftSettings: strict),
    ]
)
