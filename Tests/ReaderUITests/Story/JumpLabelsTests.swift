import Testing

@testable import ReaderUI

@Suite struct JumpLabelsTests {
    @Test(arguments: [0, 1, 2, 9, 10, 17, 80, 81, 82, 400, 2000])
    func `so many labels as asked for, none of which begins another, the shortest first`(count: Int) {
        let labels = JumpLabels.make(count)
        #expect(labels.count == count)
        #expect(Set(labels).count == count)
        let beginnings = Set(
            labels.flatMap { label in (1..<max(1, label.count)).map { String(label.prefix($0)) } })
        #expect(beginnings.isDisjoint(with: labels))
        #expect(labels.map(\.count) == labels.map(\.count).sorted())
    }

    @Test func `nine things need one letter each`() {
        #expect(JumpLabels.make(9).joined() == "asdfjklgh")
    }
}
