import Articles
import Display

extension IndexProgress {
    /// The progress in words, for the status line.
    var words: ScreenText {
        let left = secondsLeft.map { $0 < 90 ? ", \(max(1, $0)) s left" : ", \(($0 + 30) / 60) min left" }
        return ScreenText("indexing \(done)/\(total)\(left ?? "")")
    }
}
