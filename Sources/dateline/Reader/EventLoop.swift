import Display
import NcursesTerminal
import ReaderUI
import TextCore

/// Runs until the reader quits: waits, passes all events to the state, runs the effects, paints once.
///
/// It runs on the main thread, which no task may use while it waits; so work off the main thread comes
/// back through the ``Mailbox``, never as a job of the main actor.
@MainActor struct EventLoop {
    private let terminal: Terminal
    private let mailbox: Mailbox
    private let runner: EffectRunner
    private let programs: ProgramRunner
    private let settings: Settings
    private var title = ScreenText.empty
    private var state: ReaderState
    private var hasContent = false
    private var isFinished = false
    private var today: CivilDate?

    /// The longest wait for the content of the first screen, so that it is drawn once and complete.
    private static let firstScreenDelay = Duration.milliseconds(25)

    /// Shorter than any gap between typed keys, longer than one between pasted characters.
    private static let restBeforePreparing = Duration.milliseconds(10)

    /// The rest after which the story follows the list; longer than the gap between the keys of one that is held.
    private static let restBeforeFollowing = Duration.milliseconds(150)

    /// The rest after which the place is stored, so that little is lost if the process is killed.
    private static let restBeforeKeeping = Duration.seconds(1)

    init(
        terminal: Terminal, mailbox: Mailbox, runner: EffectRunner, programs: ProgramRunner,
        state: ReaderState, settings: Settings
    ) {
        self.terminal = terminal
        self.mailbox = mailbox
        self.runner = runner
        self.programs = programs
        self.settings = settings
        self.state = state
    }

    /// Runs the reader until it quits.
    ///
    /// - Parameter notice: what the user has to know at once.
    mutating func run(notice: ScreenText? = nil) {
        let wantsGround = settings.theme == .automatic && terminal.colorDepth > .eight
        // The answers are there before the first articles are, or the screen is painted anew with them.
        terminal.ask(forBackground: wantsGround)
        run(state.begin(notice: notice))
        awaitContent()
        while !isFinished {
            noteDay()
            terminal.paint(state.render())
            if settings.showsTitle, state.title != title {
                title = state.title
                terminal.setTitle(title)
            }
            waitForEvents()
        }
        run(state.keepPlace())
        runner.cancel()
    }

    /// Tells the reader when a new day has begun.
    private mutating func noteDay() {
        let day = LocalDay.today
        guard day != today else { return }
        today = day
        if let day { run(state.update(.dayBegan(day))) }
    }

    /// Waits for an event; after a rest, stores the place in the story.
    private mutating func waitForEvents() {
        let deadline = ContinuousClock.now + Self.restBeforeKeeping
        var isPlaceKept = false
        terminal.wait(atMost: Self.restBeforePreparing)
        if takeEvents() { return }
        state.prepare()
        if state.awaitsRest {
            terminal.wait(atMost: Self.restBeforeFollowing)
            if !takeEvents() { run(state.update(.rested)) }
            return
        }
        repeat {
            let rest = deadline - .now
            if !isPlaceKept, rest <= .zero {
                run(state.keepPlace())
                isPlaceKept = true
            }
            terminal.wait(atMost: isPlaceKept ? nil : max(rest, .milliseconds(1)))
        } while !takeEvents()
    }

    /// Waits a moment for the first articles of the list, or for the story.
    private mutating func awaitContent() {
        let deadline = ContinuousClock.now + Self.firstScreenDelay
        while !hasContent, !isFinished {
            let rest = deadline - .now
            guard rest > .zero else { return }
            terminal.wait(atMost: max(rest, .milliseconds(1)))
            _ = takeEvents()
        }
    }

    /// Whether an event brings the content that the reader was started with.
    private func isContent(_ event: ReaderEvent) -> Bool {
        switch (state.start, event) {
        case (.list, .listed), (.list, .listingEnded), (.story, .opened), (.story, .failed): true
        default: false
        }
    }

    /// Takes all waiting events, so that ten keys cost one painting; returns whether there were any.
    private mutating func takeEvents() -> Bool {
        let messages = mailbox.takeAll()
        let inputs = terminal.readInput()
        for message in messages {
            run(state.update(message))
            hasContent = hasContent || isContent(message)
        }
        for input in inputs where !isFinished {
            switch input {
            case .key(let key): run(state.update(.key(key)))
            case .report(let report): take(report)
            case .resized(let size): run(state.update(.resized(size)))
            case .stopRequested: run([.suspend])
            case .hangup: isFinished = true
            }
        }
        return !messages.isEmpty || !inputs.isEmpty
    }

    /// Takes the theme that fits the terminal's ground.
    private mutating func take(_ report: TerminalReport) {
        guard case .background(let color) = report, let ground = Ground(background: color) else { return }
        let theme = Theme(settings, depth: terminal.colorDepth, ground: ground)
        run(state.update(.themeChosen(theme)))
    }

    private mutating func take(_ event: ReaderEvent?) {
        // Another program may have given the window a title of its own.
        title = .empty
        if let event { run(state.update(event)) }
    }

    private mutating func run(_ effects: [ReaderEffect]) {
        for effect in effects {
            switch effect {
            case .open(let id, let corrections): runner.open(id, keeping: corrections)
            case .keep(let change): runner.keep(change)
            case .timeStay(let id): runner.timeStay(id)
            case .searchArchive(let query): runner.searchArchive(query)
            case .index(let isWanted): runner.index(isWanted: isWanted)
            case .findName(let name): runner.findName(name)
            case .findEntity(let name): runner.findEntity(name)
            case .copy(let text):
                if !terminal.copy(text) { take(.programFailed(message: "this terminal has no clipboard")) }
            case .browse(let link): take(programs.browse(link))
            case .pipe(let text, let command): take(programs.pipe(text, to: command))
            case .editNote(let id): take(programs.editNote(of: id))
            case .redraw: terminal.redraw()
            case .suspend: terminal.suspend()
            case .quit: isFinished = true
            }
        }
    }
}
