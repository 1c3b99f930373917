import Formats
import TextCore

/// A moment of a timeline as one JSON object on one line.
struct TimelineRecord {
    private let moment: TimelineMoment

    init(_ moment: TimelineMoment) { self.moment = moment }

    /// The object, without a line end.
    var json: [UInt8] {
        let date = moment.date
        var interval: ClosedRange<CivilDate>?
        if case .days(let days) = moment.place.extent { interval = days }
        var writer = JSONWriter()
        writer.object {
            $0.member("value", string: date.value)
            $0.member("type", string: date.type.rawValue)
            if let modifier = date.modifier { $0.member("mod", string: modifier.rawValue) }
            $0.member("words", string: date.words)
            $0.member("basis", string: String(describing: date.basis))
            $0.member("first", string: interval?.lowerBound.description)
            $0.member("last", string: interval?.upperBound.description)
            $0.member("others", strings: moment.others.map(\.value))
            $0.member("start", integer: moment.scalars.lowerBound)
            $0.member("end", integer: moment.scalars.upperBound)
            $0.member("text", string: moment.expression)
            $0.member("sentence", string: moment.sentence)
            $0.member("path", string: moment.path)
            $0.member("also", strings: moment.also)
        }
        return writer.bytes
    }
}
