import Articles
import Display

extension IndexProgress {
    /// As the status line says it.
    var words: ScreenText {
        let left = secondsLeft.map { $0 < 90 ? ", \(max(1, $0)) s left" : ", \(($0 + 30) / 60) min left" }
        return ScreenText("indexing \(done)/\(total)\(left ?? "")")
    }
}
