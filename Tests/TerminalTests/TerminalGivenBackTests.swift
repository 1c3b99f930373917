import CPty
import Display
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct `The terminal is given back` {
    /// - Parameter hasReports: whether Swift reports faults in the terminal, as it does unless users say otherwise.
    private func openSession(
        _ library: TemporaryLibrary, hasReports: Bool = false
    ) throws -> TerminalSession {
        let session = try TerminalSession(
            arguments: [library.folder.path],
            environment: hasReports ? ["SWIFT_BACKTRACE": TerminalSession.unset] : [:])
        try session.wait(for: "the list") { $0.shows("Peru swears in") }
        #expect(!session.hasModesOfShell)
        return session
    }

    private func expectGivenBack(_ session: TerminalSession) {
        #expect(session.hasModesOfShell)
        #expect(!session.isAlternateScreen)
        #expect(session.isCursorVisible)
        #expect(session.row(0) == TerminalSession.shellLine)
        let output = String(decoding: session.output, as: UTF8.self)
        #expect(output.contains("\u{1B}[?2004h") && output.contains("\u{1B}[?2004l"))
        #expect(session.bells == 0)
    }

    @Test(arguments: ["q", "\u{3}"]) func `after quitting`(keys: String) throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try openSession(library)
        session.send(keys)
        try session.expectExit(.code(0))
        expectGivenBack(session)
    }

    @Test(
        arguments: [
            SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGSYS,
            SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGPOLL, SIGPROF, SIGVTALRM, SIGPWR, SIGSTKFLT,
        ], [false, true])
    func `after a signal that ends the process`(signal: CInt, hasReports: Bool) throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try openSession(library, hasReports: hasReports)
        session.signal(signal)
        // It takes milliseconds; on a busy machine still far less than the 30 s for which Swift would wait for a key.
        #expect(try session.waitForExit(timeout: .seconds(20)) == .signal(Int(signal)))
        expectGivenBack(session)
    }

    #if arch(x86_64)
        @Test(arguments: PlantedFault.all, [false, true])
        func `after a fault, without asking for a key`(fault: PlantedFault, hasReports: Bool) throws {
            let library = try TemporaryLibrary(["peru.txt": Articles.peru])
            let session = try openSession(library, hasReports: hasReports)
            try fault.plant(in: session.process)
            session.send("?")
            let status = try session.waitForExit(timeout: .seconds(120))
            #expect(status == .signal(Int(fault.signal)))
            #expect(session.hasModesOfShell)
            #expect(!session.isAlternateScreen && session.isCursorVisible)
            // The report of the fault comes after what was on the screen before.
            guard !hasReports else { return }
            let report =
                String(decoding: session.output, as: UTF8.self)
                .split(separator: "dateline: ended by a fault of its own", maxSplits: 1).last ?? ""
            #expect(report.contains("libncursesw.so.6("), "\(report)")
        }
    #endif

    @Test func `while it is suspended, and taken again`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try TerminalSession(
            program: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
            environment: ["PS1": "prompt> ", "PROGRAM": try BuiltProgram.path(), "HISTFILE": "/dev/null"])
        try session.wait(for: "the shell") { $0.shows("prompt>") }
        session.send("\"$PROGRAM\" \(library.folder.path)\r")
        try session.wait(for: "the list") { $0.shows("Peru swears in") && $0.isAlternateScreen }
        session.send("\u{1A}")
        try session.wait(for: "the shell, told of the stop") {
            $0.shows("Stopped") && !$0.isAlternateScreen && $0.isCursorVisible
        }
        session.send("fg\r")
        try session.wait(for: "the list again") { $0.shows("Peru swears in") && $0.isAlternateScreen }
        // The user's palette is left alone.
        #expect(!String(decoding: session.output, as: UTF8.self).contains("\u{1B}]104"))
        session.send("q")
        try session.wait(for: "the shell again") { !$0.isAlternateScreen && $0.shows("prompt>") }
        session.send("exit $?\r")
        try session.expectExit(.code(0))
    }

    @Test func `and drawn anew on demand`() throws {
        let library = try TemporaryLibrary(["peru.txt": Articles.peru])
        let session = try openSession(library)
        session.scribble("\u{1B}[5;1Hwall message from root\u{1B}[1;1H")
        #expect(session.shows("wall message"))
        session.send("\u{C}")
        try session.wait(for: "a clean screen") { !$0.shows("wall message") && $0.shows("Peru swears in") }
    }
}
