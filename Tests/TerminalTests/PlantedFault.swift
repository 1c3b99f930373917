#if arch(x86_64)
    import Foundation
    import Glibc
    import Testing

    /// A real fault of a running program: machine code that goes wrong, written over a function that draws the screen.
    struct PlantedFault: CustomTestStringConvertible {
        let name: String
        /// The signal that ends the program.
        let signal: CInt
        /// - Parameter abort: the address of `abort` in the program.
        let code: @Sendable (_ abort: UInt64) -> [UInt8]

        var testDescription: String { name }

        static let all = [
            // xor eax, eax; mov [rax], eax
            PlantedFault(name: "a null pointer", signal: SIGSEGV) { _ in [0x31, 0xC0, 0x89, 0x00] },
            // ud2: a failed precondition of Swift
            PlantedFault(name: "a trap", signal: SIGILL) { _ in [0x0F, 0x0B] },
            // int3
            PlantedFault(name: "a breakpoint", signal: SIGTRAP) { _ in [0xCC] },
            // xor ecx, ecx; div ecx
            PlantedFault(name: "a division by zero", signal: SIGFPE) { _ in [0x31, 0xC9, 0xF7, 0xF1] },
            // and rsp, -16; mov rax, abort; call rax
            PlantedFault(name: "an abort", signal: SIGABRT) { abort in
                [0x48, 0x83, 0xE4, 0xF0, 0x48, 0xB8]
                    + (0..<8).map { UInt8(truncatingIfNeeded: abort >> (8 * $0)) } + [0xFF, 0xD0]
            },
        ]

        struct CannotPlant: Error {}

        /// Has the next painting of a program, a child of this process, go wrong.
        func plant(in process: pid_t) throws {
            let abort = try Self.address(of: "abort", in: "libc.so.6", of: process)
            let painting = try Self.address(of: "doupdate", in: "libncursesw.so.6", of: process)
            let memory = open("/proc/\(process)/mem", O_RDWR)
            guard memory >= 0 else { throw CannotPlant() }
            defer { close(memory) }
            let code = code(abort)
            guard pwrite(memory, code, code.count, off_t(painting)) == code.count else {
                throw CannotPlant()
            }
        }

        /// Where a function of a library stands in another process: as far from the library's start as it is here.
        private static func address(of function: String, in library: String, of process: pid_t) throws
            -> UInt64
        {
            guard let symbol = dlopen(library, RTLD_NOW).flatMap({ dlsym($0, function) }) else {
                throw CannotPlant()
            }
            let here = UInt64(UInt(bitPattern: symbol))
            return try start(of: library, in: "\(process)") + here - start(of: library, in: "self")
        }

        private static func start(of library: String, in process: String) throws -> UInt64 {
            let file = URL(filePath: "/proc/\(process)/maps")
            let maps = String(
                decoding: try FileHandle(forReadingFrom: file).readToEnd() ?? Data(), as: UTF8.self)
            let stem = library.prefix { $0 != "." }
            let line = maps.split(separator: "\n").first { $0.contains("/\(stem).") }
            guard let start = line.flatMap({ UInt64($0.prefix { $0 != "-" }, radix: 16) }) else {
                throw CannotPlant()
            }
            return start
        }
    }
#endif
