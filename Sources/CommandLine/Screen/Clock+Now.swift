import Domain
import Glibc

extension Clock {
  /// This moment, in UTC for logs and in local time for the status line.
  static var now: Clock {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    var now = moment.tv_sec
    var utc = tm()
    var local = tm()
    gmtime_r(&now, &utc)
    localtime_r(&now, &local)
    let day = "\(1900 + utc.tm_year)-\(two(1 + utc.tm_mon))-\(two(utc.tm_mday))"
    return Clock(
      stamp: "\(day)T\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))Z",
      timeOfDay: "\(two(local.tm_hour)):\(two(local.tm_min)):\(two(local.tm_sec))", seconds: now,
      milliseconds: now * 1000 + moment.tv_nsec / 1_000_000,
      today: Day(
        year: 1900 + Int(local.tm_year), month: 1 + Int(local.tm_mon), day: Int(local.tm_mday)))
  }

  /// How many minutes local time is ahead of UTC now.
  static var minutesAheadOfUTC: Int {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return local.tm_gmtoff / 60
  }

  /// This moment as it stands in logs.
  static var stampNow: String { now.stamp }

  /// A number in two digits.
  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
