import Domain

/// All score sheets of a store, read from their files or from an index.
struct SheetsReading {
  private(set) var readings: [SheetReading] = []
  /// Sheets that an index may keep.
  private var settled: [HeldSheet] = []
  /// How many files had to be read that an index could have reusable.
  private var missed = 0
  /// Below so many sheets an index saves nothing that anybody notices.
  private static let least = 64

  /// Reads the sheets in that folder, held as headings.
  init(
    _ keys: [RecordKey], in folder: borrowing Folder, _ criteria: JudgedCriteria,
    _ opening: SheetOpening, _ cache: SheetCache?
  ) {
    let number = folder.number
    let cache = keys.count < SheetsReading.least ? nil : cache
    let index = cache.flatMap { $0.index(ofAtMost: keys.count) }
    readings = inParallel(keys.count) { place in
      if let index, let status = Folder.status(of: StoreFile.record(keys[place]).name, in: number),
        status.isRegular, status.links == 1,
        let held = index.sheet(keys[place].id, FileStamp(status), criteria)
      {
        return .held(held, isRemembered: true)
      }
      return SheetReading(keys[place], in: number, criteria)
    }
    guard let cache, case .remembered(_, let now) = opening else { return }
    for case .held(let sheet, let isRemembered) in readings where sheet.stamp.isSettled(at: now) {
      settled.append(sheet)
      if !isRemembered { missed += 1 }
    }
    // To write it costs as much as to read a hundredth of the files.
    if missed > settled.count / 64 { cache.write(settled) }
  }
}
