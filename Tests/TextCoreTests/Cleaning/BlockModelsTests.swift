import Testing

@testable import TextCore

/// Trained weights carry the names of their features: they never move to another one.
@Suite struct BlockModelsTests {
    @Test func `every answer of every question has a name of its own`() {
        for feature in Feature.allCases {
            let names = (0..<feature.size).map { feature.answerName($0) }
            #expect(Set(names).count == names.count, "\(feature.name)")
        }
        #expect(Feature.cue.answerName(Feature.cue.size - 1) == "prose.other")
        #expect(Feature.metadata.answerName(0) == "0.byline")
    }

    @Test func `names of cases are written as the cases are`() {
        #expect(Feature.Part.shape.names == BlockFacts.Shape.allCases.map { "\($0)" })
        #expect(Feature.Part.ending.names == BlockFacts.Ending.allCases.map { "\($0)" })
        #expect(Feature.Part.opening.names == BlockFacts.Opening.allCases.map { "\($0)" })
    }

    @Test func `a line of a table goes to the weight that it names, wherever that stands`() {
        var unknown: [String] = []
        let model = BlockModel(
            table:
                "# a remark\nheader prose.2.none -70\nrule donation.no-such-rule 5\ncue prose.nothing 1\n",
            unknown: &unknown)
        let place = Feature.header.start + Feature.header.size - 1
        #expect(model.weights[place] == -0.07)
        #expect(unknown == ["rule donation.no-such-rule 5", "cue prose.nothing 1"])
        var others = BlockModel.prior.weights
        others[place] = -0.07
        #expect(model.weights == others)
    }

    @Test func `a reason that the model does not know is evidence for no other one`() {
        for reason in RemovalReason.allCases {
            let known = CueReason(reason)
            #expect(known.rawValue == reason.rawValue || known == .other)
        }
        #expect(CueReason.count <= 32, "BlockFacts has a bit for each.")
        #expect(CueReason(.donation) == .donation)
    }

    @Test func `weights of a program with other features go to the features of their names`() throws {
        let image = Array(ImageKind.blockWeights.linked)
        let sound = try image.withUnsafeBytes { try BlockModels(image: $0) }
        let sources = try image.withUnsafeBytes { try DataImage($0, .blockWeights).sources }
        let other = DataImage.write(
            .blockWeights, layout: Feature.layout &+ 1, sources: sources, payload: Array(image[64...]))
        let moved = try other.withUnsafeBytes { try BlockModels(image: $0) }
        #expect(other.withUnsafeBytes { BlockModels.problem(in: $0) } == .outdated)
        #expect(image.withUnsafeBytes { BlockModels.problem(in: $0) } == nil)
        #expect(moved.text.weights == sound.text.weights)
        #expect(moved.page.weights == sound.page.weights)
        #expect(sound.text.weights != BlockModel.prior.weights)
    }

    @Test func `without sound weights all of a text stays, and the cleaner says why`() {
        let text = """
            Fire closes the cable car
            A fire in the valley station stopped the cable car to the highest mountain on Monday, the operator said.
            Sign up for our newsletter
            """
        let article = SourceArticle(text: ArticleText(text))
        #expect(!Cleaner().clean(article).removed.isEmpty)
        let image = ImageKind.blockWeights.linked
        let cleaned = Cleaner(image: UnsafeRawBufferPointer(rebasing: image.dropLast())).clean(article)
        #expect(cleaned.removed.isEmpty)
        #expect(
            cleaned.diagnostics.map(\.message)
                == ["The image of the block weights is cut short. Nothing is removed."])
    }
}
