import Domain

/// What could not be done with a store or a file: one sentence a failure, on screen and by command.
///
/// Each says what was being done, where, why not, and what is safe.
extension Phrases {
  /// Why an edit is not on disk, in the store of that folder.
  package func saveFailed(_ failure: SaveFailure, at folder: String) -> String {
    let failed = failed(.saving, at: folder)
    switch failure {
    case .conflict(let refusal, _): return refused(refusal)
    case .busy(let holder): return told(failed, busy(holder), safe(.saving))
    case .newerStore(let schema): return told(failed, newerStore(schema), safe(.saving))
    case .unreadable(let file): return told(failed, unreadable(file), remedy(file))
    case .tooLarge(let key, let limit):
      return told(failed, "\(key.id) \(largerThan(limit))", safe(.saving))
    case .badRecord(let key): return told(failed, badRecord(key), safe(.saving))
    case .disk(let fault): return told(failed, why(fault), safe(.saving))
    case .syncFailed(let errno):
      return told(failed, why(.other(.sync, errno: errno)), safe(.saving), onlyReadUntilReopened)
    case .uncertain(let operation, let errno):
      let doubt = say(
        "Chưa rõ đã lưu vào kho “\(folder)” hay chưa",
        "Perhaps not saved to the store “\(folder)”")
      let why = why(.other(operation, errno: errno))
      return told(doubt, why, safe(.saving), onlyReadUntilReopened)
    case .mustReopen:
      let why = say("đĩa đã báo lỗi ở lần ghi trước", "the disk failed at the save before")
      return told(failed, why, safe(.saving), onlyReadUntilReopened)
    }
  }

  /// Why something was not done with a store, or with a file of a person's own.
  package func failed(_ task: FileTask, at path: String, _ failure: StoreFailure) -> String {
    let failed = failed(task, at: path)
    let elsewhere = say("hãy chọn chỗ khác", "choose another path")
    switch failure {
    case .notAStore:
      return told(
        failed,
        say(
          "thư mục này không phải kho dữ liệu (thiếu store.json)",
          "the folder is not a store (no store.json)"),
        say("Tạo kho ở chỗ trống: bcdiso init.", "Create one in an empty folder: bcdiso init."))
    case .exists:
      let why = say(
        "chỗ đó đã có, và không phải thư mục trống; \(elsewhere)",
        "it already exists and is not an empty folder; \(elsewhere)")
      return told(failed, why, safe(task))
    case .unreadable(let file):
      // What mends a store mends no settings.
      let remedies = file.kind == nil ? [] : [remedy(file)]
      return told(failed, unreadable(file), (remedies + [safe(task)]).joined(separator: " "))
    case .badHeader(let fault): return told(failed, decodingFailure(fault), safe(task))
    case .badRecord(let key): return told(failed, badRecord(key), safe(task))
    case .tooLarge(let limit): return told(failed, largerThan(limit), safe(task))
    case .newerStore(let schema): return told(failed, newerStore(schema), safe(task))
    case .busy(let holder): return told(failed, busy(holder), safe(task))
    case .disk(.noFolder) where task == .openingStore:
      let how = say("Tạo kho mới: bcdiso init \(path)", "Create one: bcdiso init \(path)")
      return told(failed, why(.noFolder), how)
    case .disk(let fault): return told(failed, why(fault), safe(task))
    case .noSuchFile(let file):
      return told(failed, say("không có tệp “\(file)”", "there is no file “\(file)”"), safe(task))
    case .changedSince(let file):
      let why = say("tệp \(file) vừa được thay", "the file \(file) was just changed")
      return told(failed, why, safe(task))
    }
  }

  /// What becomes of an edit at the screen that the disk did not take; nothing where it is told elsewhere.
  package func afterwards(_ failure: SaveFailure) -> String {
    if failure.isRetried {
      return say(
        "Thay đổi còn trong bộ nhớ, đang thử lại.", "The change is kept in memory; trying again.")
    }
    guard case .tooLarge = failure else { return "" }
    return say("Hãy hoàn tác bằng Ctrl-Z.", "Take it back with Ctrl-Z.")
  }

  /// A file that cannot be read: what is wrong with it, and what to do.
  package func unreadableWithRemedy(_ file: UnreadableFile) -> String {
    unreadable(file) + ". " + remedy(file)
  }

  /// What was not done, its reason, and sentences behind both.
  private func told(_ failed: String, _ why: String, _ sentences: String...) -> String {
    (["\(failed): \(why)."] + sentences).joined(separator: " ")
  }
}

extension Phrases {
  /// What was not done, and where.
  private func failed(_ task: FileTask, at path: String) -> String {
    switch task {
    case .openingStore: say("Chưa mở được kho “\(path)”", "The store “\(path)” was not opened")
    case .makingStore: say("Chưa tạo được kho “\(path)”", "The store “\(path)” was not created")
    case .saving: say("Chưa lưu vào kho “\(path)”", "Not saved to the store “\(path)”")
    case .repairing:
      say("Chưa sửa xong tệp hỏng của kho “\(path)”", "The store “\(path)” was not repaired")
    case .copyingSample:
      say("Chưa chép được mẫu vào “\(path)”", "The sample was not copied to “\(path)”")
    case .keepingDraft:
      say("Chưa giữ được chữ đang gõ ở “\(path)”", "What you are typing is not kept in “\(path)”")
    case .keepingSettings:
      say("Chưa ghi được tuỳ chọn vào “\(path)”", "The settings were not written to “\(path)”")
    case .keepingKey: say("Chưa ghi được khóa vào “\(path)”", "No key was written to “\(path)”")
    case .writingPage: say("Chưa ghi được tệp “\(path)”", "The file “\(path)” was not written")
    }
  }

  /// What is safe although it failed.
  private func safe(_ task: FileTask) -> String {
    switch task {
    case .openingStore, .saving, .repairing:
      say("Những gì lưu trước đó vẫn còn nguyên.", "What was saved is safe.")
    case .makingStore, .copyingSample, .keepingKey: say("Chưa ghi gì.", "Nothing was written.")
    case .keepingDraft:
      say(
        "Những gì lưu trước đó vẫn còn; hãy bấm Enter sớm để ghi.",
        "What was saved is safe; press Enter soon to save this.")
    case .keepingSettings:
      say("Chúng chỉ có tác dụng lần này.", "They apply to this session only.")
    case .writingPage:
      say("Tệp cũ ở đó, nếu có, vẫn còn nguyên.", "An older file there is as it was.")
    }
  }

  /// Why the system did not do it.
  private func why(_ fault: DiskFault) -> String {
    switch fault {
    case .full: say("đĩa đầy", "the disk is full")
    case .noRight(let operation):
      say("không có quyền \(doing(operation))", "no permission for \(doing(operation))")
    case .noFolder: say("không có thư mục này", "there is no such folder")
    case .nameTooLong: say("tên dài quá", "the name is too long")
    case .other(let operation, let errno):
      say(
        "đĩa lỗi khi \(doing(operation)) (lỗi số \(errno))",
        "the disk failed when \(doing(operation)) (error \(errno))")
    }
  }

  private func busy(_ holder: LockHolder?) -> String {
    let other = say("chương trình khác", "another program")
    guard let holder else { return say("\(other) đang ghi", "\(other) is writing") }
    let who = holder.by.isEmpty ? other : holder.by
    return say("\(who) (\(holder.host)) đang ghi", "\(who) (\(holder.host)) is writing")
  }

  private func newerStore(_ schema: Int) -> String {
    say(
      "kho thuộc phiên bản mới hơn của chương trình (\(schema)), chỉ đọc được",
      "the store belongs to a newer version of the program (\(schema)) and is read-only")
  }

  private func badRecord(_ key: RecordKey) -> String {
    say("hồ sơ \(key.id) không hợp lệ", "record \(key.id) is not valid")
  }

  private func largerThan(_ limit: Int) -> String {
    say("lớn hơn \(limit / 1_048_576) MiB", "larger than \(limit / 1_048_576) MiB")
  }

  private var onlyReadUntilReopened: String {
    say("Kho chỉ đọc cho đến khi mở lại.", "The store is read-only until it is opened again.")
  }

  /// What is done with a file.
  private func doing(_ operation: FileOperation) -> String {
    switch operation {
    case .open: say("mở tệp", "opening a file")
    case .create: say("tạo tệp", "creating a file")
    case .read: say("đọc tệp", "reading a file")
    case .write, .close: say("ghi tệp", "writing a file")
    case .sync: say("ghi chắc xuống đĩa", "flushing to disk")
    case .setMode: say("đặt quyền của tệp", "setting permissions")
    case .rename: say("đổi tên tệp", "renaming a file")
    case .remove: say("xoá tệp tạm", "removing a temporary file")
    case .makeFolder: say("tạo thư mục", "creating a folder")
    case .list: say("xem thư mục", "listing a folder")
    case .inspect: say("xem tệp", "inspecting a file")
    case .lock: say("khoá kho để ghi", "locking the store")
    }
  }
}
