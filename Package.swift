// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]
// Tests run once, so optimizing them takes longer than it saves.
let testSettings = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

let package = Package(
    name: "dateline",
    products: [
        .library(name: "TextCore", targets: ["TextCore"]),
        // Articles of all formats, and the records of annotate.
        .library(name: "Formats", targets: ["Formats"]),
        .executable(name: "dateline", targets: ["dateline"]),
        .executable(name: "dateline-annotate", targets: ["dateline-annotate"]),
        // Preloaded by a test.
        .library(name: "CClock", type: .dynamic, targets: ["CClock"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        // The pure core: text in, annotated text out.
        // It imports no C library, so it names the one that rounding and the like come from.
        .target(
            name: "TextCore", dependencies: ["CTextData", "CKernels"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        // Trained and compiled images, linked in; the lists and tables that they are made of.
        .target(
            name: "CTextData",
            exclude: [
                "Lexicons", "Weights", "README.md", "MODEL-CARD.md", "entity-model.bin",
                "entity-lexicon.bin",
                "date-rules.bin", "clutter-rules.bin", "block-weights.bin", "block-network.bin",
                "languages.bin",
                "Languages", "aliases.bin",
            ],
            cSettings: [.headerSearchPath(".")]),
        // Vector arithmetic that Swift does lane by lane.
        .target(name: "CKernels"),

        // What the reader keeps of articles, as values.
        .target(name: "Articles", dependencies: ["TextCore"], swiftSettings: settings),

        // The pure user interface.
        .target(name: "Display", swiftSettings: settings),
        .target(
            name: "ReaderUI", dependencies: ["Articles", "TextCore", "Display"], exclude: ["README.md"],
            swiftSettings: settings),

        // The edges.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // Bytes to article, and records.
        .target(
            name: "Formats", dependencies: ["Articles", "TextCore", "CLibXML2", "CMD4C", "CZLib"],
            swiftSettings: settings),
        // What is kept of articles, and where they are found.
        .target(
            name: "Archive",
            dependencies: [
                "Formats", "Articles", "TextCore", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(
            name: "NcursesTerminal", dependencies: ["Display", "CNcurses"], swiftSettings: settings),
        // Standard input, output and error: the gate for all that is not drawn.
        .target(name: "Streams", dependencies: ["Display"], swiftSettings: settings),
        .executableTarget(
            name: "dateline-annotate", dependencies: ["Formats", "Streams"], swiftSettings: settings),
        .executableTarget(
            name: "dateline",
            dependencies: [
                "TextCore", "Articles", "Formats", "Archive", "Display", "ReaderUI", "NcursesTerminal",
                "Streams", "TOMLKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),

        // What developers run: train, evaluate, benchmark.
        .executableTarget(
            name: "Workbench",
            dependencies: [
                "TextCore", "CKernels", "Articles", "Formats", "Archive", "Display", "ReaderUI",
                "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], exclude: ["README.md"], swiftSettings: settings),

        // Tests mirror the sources.
        .target(
            name: "TestSupport", dependencies: ["TextCore"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "TextCoreTests", dependencies: ["TextCore", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "ReaderUITests",
            dependencies: ["ReaderUI", "Articles", "Display", "TextCore", "TestSupport"],
            exclude: ["Screens"], swiftSettings: testSettings),
        .testTarget(
            name: "DisplayTests", dependencies: ["Display", "TestSupport"], swiftSettings: testSettings),
        .testTarget(name: "ArchitectureTests", swiftSettings: testSettings),
        // The examples of the documentation, which use few of their results.
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "TextCore", "Articles", "Formats", "Archive", "Display", "ReaderUI", "TestSupport",
            ],
            swiftSettings: testSettings + [.unsafeFlags(["-suppress-warnings"])]),
        // The entrances of bytes from anywhere, with what must hold for all of them.
        .target(
            name: "FuzzTargets",
            dependencies: ["TextCore", "Formats", "Display", "ReaderUI", "CWork"],
            path: "Tests/FuzzTargets", exclude: ["Seeds"], swiftSettings: settings),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"], swiftSettings: testSettings),
        // Work, counted in builds that are made for it.
        .target(name: "CWork", path: "Tests/CWork"),
        .testTarget(
            name: "DatelineTests",
            dependencies: [
                "dateline", "dateline-annotate", "ReaderUI", "Archive", "Articles", "TestSupport",
            ],
            exclude: ["Earlier"], swiftSettings: testSettings),
        .testTarget(
            name: "ArticlesTests", dependencies: ["Articles", "TextCore", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "FormatsTests", dependencies: ["Formats", "Articles", "TextCore", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "ArchiveTests",
            dependencies: [
                "Archive", "Formats", "Articles", "TextCore", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Earlier"], swiftSettings: testSettings),
        // A real terminal: a pseudo-terminal whose output libvterm shows.
        .target(name: "CPty", path: "Tests/CPty"),
        // A clock that jumps.
        .target(name: "CClock", path: "Tests/CClock"),
        .systemLibrary(
            name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "CPty", "CVTerm", "Display", "TextCore", "Archive", "dateline", "TestSupport",
            ],
            swiftSettings: testSettings),
    ],
    swiftLanguageModes: [.v6]
)
