import Testing

@testable import Formats

@Suite struct ProcessorsTests {
    @Test(arguments: [
        (64, [], 64), (64, ["200000 100000"], 2), (64, ["150000 100000\n"], 2), (64, ["20000 100000"], 1),
        (64, ["max 100000\n", "400000 100000\n", "1600000 100000\n"], 4), (2, ["400000 100000"], 2),
        (64, ["-1\n 100000\n"], 64), (64, ["200000\n 100000\n"], 2), (0, [], 1),
        (8, ["", "100000", "x y", "0 0", "5 -5", "1 2 3"], 8),
    ])
    func `the least of what is allowed and of all quotas counts`(
        allowed: Int, quotas: [String], expected: Int
    ) {
        #expect(Processors.usable(allowed: allowed, quotas: quotas) == expected)
    }

    @Test func `a group and all above it may have a quota`() {
        let files = Processors.quotaFiles(groups: "0::/kubepods/pod7/c1\n")
        #expect(
            files.map(\.quota) == [
                "/sys/fs/cgroup/kubepods/pod7/c1/cpu.max", "/sys/fs/cgroup/kubepods/pod7/cpu.max",
                "/sys/fs/cgroup/kubepods/cpu.max", "/sys/fs/cgroup/cpu.max",
            ])
        let first = Processors.quotaFiles(groups: "3:cpu,cpuacct:/job\n2:memory:/job\nx\n")
        #expect(
            first.map(\.quota) == [
                "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us",
                "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us",
            ])
        #expect(first.first?.period == "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us")
    }

    @Test func `the mask of a process says where it may run`() {
        #expect(
            Processors.allowed(status: "Name:\tx\nCpus_allowed:\tff,0000000f\nCpus_allowed_list:\t0-3\n")
                == 12)
        #expect(Processors.allowed(status: "Name:\tx\n") == nil)
        #expect(Processors.usable >= 1)
    }
}
