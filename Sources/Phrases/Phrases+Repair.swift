import Domain

/// What `repair` says of the bad files of a store.
extension Phrases {
  /// What the command is for.
  package var aboutRepair: String {
    say(
      "Đưa tệp hỏng vào quarantine/, khôi phục bản tốt gần nhất nếu có; không xoá gì.",
      "Moves bad files to quarantine/ and restores the last good state where one is known; deletes nothing."
    )
  }
  /// Which files.
  package var helpRepairFiles: String {
    say(
      "Chỉ những tệp này, như `check` ghi; bỏ trống là mọi tệp hỏng.",
      "Only these files, as `check` names them; all bad ones when left out.")
  }
  /// Nothing is bad.
  package var nothingToRepair: String {
    say("OK không có tệp hỏng", "OK there are no bad files")
  }

  /// A sheet that the register of its campaign has and the store has not.
  package func signedSheetGone(_ name: String, _ entry: RegisterEntry) -> String {
    let file = entry.sheet.key.file
    return say(
      "\(file): phiếu đã ký của \(name) không còn trong kho. Hãy lấy tệp từ bản sao lưu; không khôi phục từ kho này được.",
      "\(file): the signed sheet of \(name) is not in the store. Restore the file from a backup; this store cannot bring it back."
    )
  }

  /// What was repaired.
  package func didRepair(_ count: Int) -> String {
    say(
      "OK đã xử lý \(count) tệp. Xem lại bằng bcdiso check.",
      "OK \(counted(count, "file")) repaired. Look again with bcdiso check.")
  }

  /// What would be repaired.
  package func wouldRepair(_ count: Int) -> String {
    say(
      "Chưa làm gì; sẽ xử lý \(count) tệp khi chạy không có --dry-run.",
      "Nothing was done; without --dry-run \(counted(count, "file")) would be repaired."
    )
  }

  /// A name that is no bad file's.
  package func noBadFile(_ name: String) -> String {
    say(
      "Không có tệp hỏng nào là \(name). Chưa làm gì; bcdiso check liệt kê các tệp hỏng.",
      "No bad file is called \(name). Nothing was done; bcdiso check lists the bad files.")
  }

  /// A record that is written as it stood last; `kept` is where the bad file lies, once it is done.
  package func restoredFile(_ title: String, places: [String], kept: String?) -> String {
    let names = places.joined(separator: ", ")
    let what =
      places.isEmpty
      ? say("“\(title)” còn nguyên bên trong", "“\(title)” is whole inside")
      : say(
        "“\(title)”: lấy lại từ nhật ký của chính hồ sơ: \(names)",
        "“\(title)”: put back from the record's own log: \(names)")
    return "\(what); \(written(kept))"
  }

  /// A record that is taken from a copy.
  package func copiedFile(_ title: String, from copy: String, kept: String?) -> String {
    let what = say("“\(title)”: lấy từ bản sao \(copy)", "“\(title)”: taken from the copy \(copy)")
    return "\(what); \(written(kept))"
  }

  /// A score sheet of which only the first events came through.
  package func cutSheet(_ title: String, events: Int, kept: String?) -> String {
    let what = say(
      "“\(title)”: tệp bị cắt; lấy lại được \(events) lần ghi đầu, đúng chuỗi; phần sau đã mất,"
        + " hãy chấm tiếp và đối chiếu biên bản",
      "“\(title)”: the file was cut; its first \(events) entries hold and come back, what followed is"
        + " gone: go on scoring and compare with the minutes")
    return "\(what); \(written(kept))"
  }

  /// A file of which no good state is known.
  package func setFileAside(_ kept: String?) -> String {
    let why = say(
      "không biết bản tốt nào của nó", "no good state of it is known")
    guard let kept else {
      return say("\(why); sẽ chuyển vào quarantine/", "\(why); would be moved to quarantine/")
    }
    return say("\(why); đã chuyển vào \(kept)", "\(why); moved to \(kept)")
  }

  /// A file that cannot be read by whom or what tries.
  package var leftFile: String {
    say(
      "để yên: máy hoặc phiên bản này không đọc được nó",
      "left as it is: this account or this version cannot read it")
  }

  /// That a record is written and where the bad file lies.
  private func written(_ kept: String?) -> String {
    guard let kept else {
      return say(
        "sẽ ghi lại, bản hỏng giữ trong quarantine/",
        "would be written again, the bad file kept in quarantine/")
    }
    return say("đã ghi lại, bản hỏng ở \(kept)", "written again, the bad file lies in \(kept)")
  }
}
