import Archive
import Articles
import Display
import Streams

/// One line on standard error that tells how far an update of the index is, and goes when it is done.
struct ProgressLine {
    private var stream = OutputStream.standardError()
    private var isShown = false

    /// Shows progress where standard error is a terminal.
    mutating func show(_ progress: IndexProgress) {
        guard stream.isTerminal, progress.done < progress.total || isShown else { return }
        isShown = true
        stream.replaceLine(with: ScreenText(Self.text(of: progress)))
    }

    /// Takes the line away.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        stream.replaceLine(with: .empty)
    }

    /// `indexing 1200 of 50000 articles, 40 s left`
    static func text(of progress: IndexProgress) -> String {
        guard progress.total > 0 else { return "waiting for another Dateline that is indexing" }
        var text = "indexing \(progress.done) of \(progress.total) articles"
        if let seconds = progress.secondsLeft {
            text += seconds < 90 ? ", \(seconds) s left" : ", \((seconds + 30) / 60) min left"
        }
        return text
    }
}
