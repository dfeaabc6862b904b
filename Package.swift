// swift-tools-version: 6.2
import PackageDescription

/// Every target: a warning is an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
/// Modules without a C target: no pointer is ever touched.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]
/// Modules in which tests spend their time, by hundred thousands of records, rows and pictures: where
/// `OPTIMIZED_TESTS` is set, as in the full run, they are optimised in debug builds as well.
let worked: [SwiftSetting] =
  Context.environment["OPTIMIZED_TESTS"] == nil
  ? pure : pure + [.unsafeFlags(["-O"], .when(configuration: .debug))]
/// Modules that own the screen: everything runs on the one thread that ncurses knows.
let screenOwner: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "bcdiso",
  products: [.executable(name: "bcdiso", targets: ["bcdiso"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CLinux"),

    .target(name: "Vietnamese", swiftSettings: worked),
    .target(name: "Domain", dependencies: ["Vietnamese"], swiftSettings: worked),
    .target(name: "Phrases", dependencies: ["Domain", "Vietnamese"], swiftSettings: pure),
    .target(name: "Editing", dependencies: ["Domain"], swiftSettings: pure),
    .target(name: "Samples", dependencies: ["Domain"], swiftSettings: pure),
    .target(name: "Canvas", swiftSettings: worked),
    .target(name: "Widgets", dependencies: ["Canvas", "Vietnamese"], swiftSettings: worked),
    .target(
      name: "Tables", dependencies: ["Domain", "Phrases", "Widgets", "Canvas", "Vietnamese"],
      swiftSettings: worked),
    .target(
      name: "Screens",
      dependencies: ["Domain", "Editing", "Phrases", "Tables", "Widgets", "Canvas", "Vietnamese"],
      swiftSettings: worked),
    .target(
      name: "Store", dependencies: ["Domain", "CLinux", "CSodium"], swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: ["Domain", "Phrases", "Vietnamese", "CZip", "CExpat", "CXlsxWriter"],
      swiftSettings: strict),
    .target(name: "Theming", dependencies: ["Canvas"], swiftSettings: pure),
    .target(
      name: "BundledThemes", path: "Themes", resources: [.embedInCode("themes")],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Canvas", "Theming", "CNcurses", "CLinux"],
      swiftSettings: screenOwner),
    .target(
      name: "CommandLine",
      dependencies: [
        "BundledThemes", "Canvas", "CLinux", "Documents", "Domain", "Editing", "Phrases",
        "Samples", "Screens", "Store", "Tables", "Terminal", "Theming", "Vietnamese", "Widgets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "bcdiso", dependencies: ["CommandLine"], swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "Canvas", "CLinux", "CVTerm", "Domain", "Editing", "Phrases", "Samples", "Screens",
        "Tables", "Vietnamese", "Widgets",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VietnameseTests", dependencies: ["TestSupport", "Vietnamese"],
      resources: [.copy("Data")], swiftSettings: strict),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain", "Samples", "TestSupport", "Vietnamese"],
      exclude: ["Rosters"], swiftSettings: strict),
    .executableTarget(
      name: "FrameBench", dependencies: ["Canvas", "Domain", "Samples", "Screens", "Tables"],
      path: "Tests/FrameBench", swiftSettings: strict),
    .target(
      name: "BigStore", dependencies: ["Domain", "Store"], path: "Tests/BigStore",
      swiftSettings: strict),
    .executableTarget(
      name: "StoreBench",
      dependencies: ["BigStore", "Canvas", "Domain", "Screens", "Store", "Tables"],
      path: "Tests/StoreBench", swiftSettings: strict),
    .executableTarget(
      name: "StoreProbe", dependencies: ["CLinux", "Domain", "Store"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "BigStore", "CLinux", "Domain", "Samples", "Store", "StoreProbe", "TestSupport",
      ],
      resources: [.copy("Stores")], swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WidgetsTests", dependencies: ["Canvas", "TestSupport", "Vietnamese", "Widgets"],
      swiftSettings: strict),
    .testTarget(
      name: "EditingTests", dependencies: ["Domain", "Editing", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Domain", "Phrases", "Samples", "TestSupport", "Vietnamese"],
      exclude: ["Files", "Papers"], swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests",
      dependencies: ["Domain", "Phrases", "Samples", "TestSupport", "Vietnamese"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "BigStore", "Canvas", "Domain", "Editing", "Phrases", "Samples", "Screens", "Store",
        "Tables",
        "TestSupport", "Vietnamese", "Widgets",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ThemingTests", dependencies: ["BundledThemes", "Canvas", "Theming"],
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["BundledThemes", "Canvas", "Terminal", "Theming"],
      path: "Tests/TerminalProbe", swiftSettings: screenOwner),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "bcdiso", "BundledThemes", "Canvas", "Terminal", "TerminalProbe", "TestSupport", "Theming",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CommandLine", "Domain", "Editing", "Phrases", "Samples", "Screens", "Store", "Tables",
        "TestSupport", "Vietnamese",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HouseTests",
      dependencies: ["Canvas", "Domain", "Phrases", "Samples", "Screens", "Tables", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
