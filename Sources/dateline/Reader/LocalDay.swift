import Glibc
import TextCore

/// The calendar where the user is.
enum LocalDay {
    /// The day that it is now; `nil` where the clock is out of all bounds.
    static var today: CivilDate? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return CivilDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
