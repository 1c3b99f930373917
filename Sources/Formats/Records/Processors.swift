import Glibc

/// The processors that this process may use.
///
/// A container or a cluster often gives a process a share of a large machine: as many threads as that has processors
/// would only wait for one another.
package enum Processors {
    /// At least one.
    ///
    /// Source: proc_pid_status(5); the kernel's documentation of control groups, `cpu.max` (version 2) and
    /// `cpu.cfs_quota_us` (version 1).
    package static var usable: Int {
        let files = quotaFiles(groups: text(of: "/proc/self/cgroup") ?? "")
        let quotas = files.compactMap { file in
            text(of: file.quota).map { quota in
                file.period.map { "\(quota) \(text(of: $0) ?? "")" } ?? quota
            }
        }
        return usable(allowed: allowed, quotas: quotas)
    }

    /// - Parameters:
    ///   - allowed: the processors that the process may run on.
    ///   - quotas: for each control group above the process microseconds that it may run, and of how many:
    ///     `150000 100000`; `max` and `-1` are no limit.
    static func usable(allowed: Int, quotas: [String]) -> Int {
        var usable = max(1, allowed)
        for quota in quotas {
            let parts = quota.split(whereSeparator: \.isWhitespace)
            guard parts.count == 2, let time = Int(parts[0]), let period = Int(parts[1]), time > 0,
                period > 0
            else { continue }
            // Half a processor more is worth a thread.
            usable = min(usable, max(1, (time + period - 1) / period))
        }
        return usable
    }

    /// The files that may hold a quota, for the groups of `/proc/self/cgroup` and all above them.
    ///
    /// In a container the group is often seen as the root, whatever its path says: the root is asked too.
    static func quotaFiles(groups: String) -> [(quota: String, period: String?)] {
        var files: [(quota: String, period: String?)] = []
        for line in groups.split(separator: "\n") {
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let controllers = fields[1].split(separator: ",")
            guard fields[1].isEmpty || controllers.contains("cpu") else { continue }
            var path = fields[2].split(separator: "/").filter { $0 != ".." }[...]
            while true {
                let group = path.map { "/\($0)" }.joined()
                if fields[1].isEmpty {
                    files.append(("/sys/fs/cgroup\(group)/cpu.max", nil))
                } else {
                    let folder = "/sys/fs/cgroup/\(fields[1])\(group)"
                    files.append(("\(folder)/cpu.cfs_quota_us", "\(folder)/cpu.cfs_period_us"))
                }
                guard path.popLast() != nil else { break }
            }
        }
        return files
    }

    private static var allowed: Int {
        allowed(status: text(of: "/proc/self/status") ?? "") ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
    }

    /// The processors in the mask of a process's status, `Cpus_allowed: ff,ffffffff`.
    static func allowed(status: String) -> Int? {
        let mask = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
        let count = mask?.dropFirst("Cpus_allowed:".count).reduce(0) {
            $0 + ($1.hexDigitValue ?? 0).nonzeroBitCount
        }
        return count == 0 ? nil : count
    }

    /// A small text of the kernel.
    private static func text(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
