import Glibc
import TextCore

/// The day by this machine's clock.
enum Today {
    /// The day at Greenwich; `nil` where the clock shows no year of the calendar.
    static var date: CivilDate? { CivilDate(daysSinceEpoch: time(nil) / 86_400) }
}
