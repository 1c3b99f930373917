/// Where what can be made again is kept.
enum CacheFolder {
    /// `$XDG_CACHE_HOME/dateline`, else `~/.cache/dateline`; `nil` where neither can be named.
    static var path: String? { BaseFolder.path("XDG_CACHE_HOME", inHome: ".cache") }
}
