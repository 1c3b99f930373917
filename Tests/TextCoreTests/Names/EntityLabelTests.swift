import Testing
import TextCore

struct EntityLabelTests {
    @Test func `the labels are those of the trained model, whatever other types there are`() {
        #expect(EntityLabel.types.map(\.rawValue) == ["PER", "ORG", "LOC", "NORP", "MISC"])
        #expect(EntityLabel.count == 11)
    }

    @Test func `each label but the first tells its type and whether it begins or goes on`() {
        #expect(EntityLabel.outside.type == nil)
        for type in EntityLabel.types {
            let (begin, inside) = (EntityLabel.begin(type), EntityLabel.inside(type))
            #expect(begin.type == type && begin.isBegin && !begin.isInside)
            #expect(inside.type == type && inside.isInside && !inside.isBegin)
            #expect(inside.canFollow(begin) && inside.canFollow(inside) && !inside.canFollow(.outside))
        }
    }
}
