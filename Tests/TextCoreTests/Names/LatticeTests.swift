import Testing

@testable import TextCore

@Suite struct LatticeTests {
    @Test func `the best sequence keeps to the order of labels`() {
        var transitions = [SIMD16<Int32>](repeating: SIMD16(repeating: TaggerModel.never), count: 16)
        for from in 0..<EntityLabel.count {
            for to in 0..<EntityLabel.count where EntityLabel(index: to).canFollow(EntityLabel(index: from))
            {
                transitions[from][to] = 0
            }
        }
        // Inside-a-person scores highest everywhere, but has to begin.
        var score = ModelTable.Scores.zero
        score[EntityLabel.inside(.person).index] = 50
        score[EntityLabel.begin(.person).index] = 10
        var labels = [UInt8](repeating: 0, count: 5)
        var lattice = Lattice()
        lattice.decode(
            [ModelTable.Scores](repeating: score, count: 5), in: 1..<4, by: transitions, into: &labels)
        #expect(labels == [0, 1, 2, 2, 0])
    }

    @Test func `the probabilities of a token's labels add up to one and favour the better label`() {
        let weights = (0..<16).map { from -> SIMD16<Float> in
            var row = SIMD16<Float>.zero
            for to in 0..<EntityLabel.count
            where from < EntityLabel.count && EntityLabel(index: to).canFollow(EntityLabel(index: from)) {
                row[to] = 1
            }
            return row
        }
        var score = ModelTable.Scores.zero
        score[EntityLabel.begin(.location).index] = 100
        var marginals = [SIMD16<Float>](repeating: .zero, count: 3)
        var lattice = Lattice()
        lattice.weigh(
            [ModelTable.Scores](repeating: score, count: 3), in: 0..<3, by: weights, step: 0.1,
            into: &marginals)
        for marginal in marginals {
            #expect(abs(marginal.sum() - 1) < 1e-3)
            #expect(marginal[EntityLabel.begin(.location).index] > 0.9)
        }
    }

    @Test(arguments: [-87, -20, -1.5, -0.001, 0, 0.3, 1, 7.25, 60] as [Float])
    func `the fast exponential squares to that of twice the number`(x: Float) {
        let one = Exponential.of(SIMD16(repeating: x / 2))[3]
        let two = Exponential.of(SIMD16(repeating: x))[3]
        #expect(abs(one * one / two - 1) < 2e-4)
    }

    @Test func `the fast exponential of one is e`() {
        #expect(abs(Exponential.of(SIMD16(repeating: 1))[0] - 2.718_281_8) < 1e-3)
    }
}
