import Foundation

/// How a sanitizer that the tests were built with is to behave: for the programs that they start, too.
public enum SanitizerOptions {
    public static let environment = ProcessInfo.processInfo.environment.filter {
        ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
}
