import Domain

extension Phrases {
  /// What to do about a file that cannot be read.
  package func remedy(_ file: UnreadableFile) -> String {
    switch file.fault {
    case .newerSchema:
      say("Hãy dùng phiên bản mới hơn của chương trình.", "Use a newer version of the program.")
    case .cannotRead:
      say(
        "Hãy kiểm tra quyền đọc tệp và ổ đĩa; tệp được giữ nguyên.",
        "Check its read permission and the disk; the file is left as it is.")
    case .gone:
      say(
        "Enter ở dòng này để ghi lại, hoặc lấy tệp từ bản sao lưu.",
        "Enter on its row writes it again; or restore the file from a backup.")
    case .signedGone:
      say(
        "Hãy lấy tệp từ bản sao lưu; phiếu đã ký không chấm lại từ đầu.",
        "Restore the file from a backup; a signed sheet is not started anew.")
    case .notRegular, .tooLarge, .notUTF8, .byteOrderMark, .syntax, .repeatedKey, .tooDeep,
      .mergeMarks, .sharingConflict, .decodingFailure, .wrongName:
      say(
        "Tệp được giữ nguyên. Cách sửa: bcdiso repair --dry-run.",
        "The file is left as it is. To repair it: bcdiso repair --dry-run.")
    }
  }

  /// A damaged file as a row: what it was, if that can be told, and what is wrong with it.
  package func damaged(_ file: UnreadableFile) -> String {
    [file.traces.title, unreadable(file)].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// Why nothing may be written to a sheet.
  package func obstacle(_ obstacle: SheetObstacle) -> String {
    switch obstacle {
    case .damaged(let file):
      say(
        "Tệp của phiếu này hỏng, chưa ghi gì: ",
        "The file of this sheet is damaged, nothing is written: ")
        + unreadableWithRemedy(file)
    case .beside(let file):
      if file.kind == .campaign {
        say(
          "Tệp của đợt hỏng nên phiếu của đợt chưa ghi gì: ",
          "The file of the campaign is damaged, so nothing is written to its sheets: ")
          + unreadableWithRemedy(file)
      } else {
        say(
          "Tệp của bộ tiêu chí hỏng nên phiếu chưa chấm, chưa xem được: ",
          "The file of the criteria set is damaged, so the sheet cannot be scored or shown: ")
          + unreadableWithRemedy(file)
      }
    case .doubled(let ids):
      say(
        "Có hai phiếu của một đơn vị, cùng bản (\(ids.map(\.text).joined(separator: ", "))): chưa ghi gì. Chuyển một tệp ra khỏi kho, bản kia vẫn còn.",
        "There are two sheets of one unit and version (\(ids.map(\.text).joined(separator: ", "))): nothing is written. Take one of the files out of the store; the other one stays."
      )
    case .altered(let alteration):
      say(
        "Phiếu này khác với lúc ký: \(self.alteration(alteration)). Chưa ghi gì; hãy lấy tệp từ bản sao lưu, hoặc đối chiếu với biên bản.",
        "This sheet is not what was signed: \(self.alteration(alteration)). Nothing is written; restore the file from a backup, or compare it with the minutes."
      )
    }
  }

  /// How a sheet is not what was signed.
  private func alteration(_ alteration: SheetAlteration) -> String {
    switch alteration {
    case .register(let fault): registerFault(fault)
    case .signature(let fault): signatureFault(fault)
    }
  }

  /// How a sheet differs from what was entered of it.
  package func registerFault(_ fault: RegisterFault) -> String {
    switch fault {
    case .cut(let entry, let count):
      say(
        "sổ của đợt có sự kiện \(entry.seq) (\(sheetState(entry.state)), \(entry.by)), phiếu chỉ còn \(count)",
        "the register has event \(entry.seq) (\(sheetState(entry.state)), \(entry.by)), the sheet only \(count)"
      )
    case .other(let entry, _):
      say(
        "sự kiện \(entry.seq) (\(sheetState(entry.state)), \(entry.by)) không phải sự kiện ghi trong sổ của đợt",
        "event \(entry.seq) (\(sheetState(entry.state)), \(entry.by)) is not the one in the register"
      )
    }
  }

  /// Nothing is called so; one of these damaged files may be what is meant.
  package func maybeDamaged(_ files: [UnreadableFile]) -> String {
    guard let first = files.first else { return "" }
    return say(
      " Có \(files.count) tệp hỏng cùng loại, có thể là nó: ",
      " Unreadable files of the kind: \(files.count); it may be one of them: ")
      + unreadableWithRemedy(first)
  }

  /// Commands leave these files out of what they print.
  package func leftOut(_ file: UnreadableFile) -> String {
    say("Không đọc được nên còn thiếu: ", "Left out because it cannot be read: ") + damaged(file)
  }
  /// How many more files were left out than are named.
  package func leftOut(more count: Int) -> String {
    say(
      "Còn \(count) tệp hỏng nữa; bcdiso check liệt kê hết.",
      "\(counted(count, "more damaged file")); bcdiso check lists them all.")
  }
  /// The store is a copy by hard links.
  package var isHardLinked: String {
    say(
      "Tệp của kho này là liên kết cứng (hard link, như cp -al tạo ra): đọc được như thường; sửa ở kho này không đổi kho kia.",
      "The files of this store are hard links (as cp -al makes them): they are read as usual; what is edited here does not change the other store."
    )
  }

  /// Why a damaged row takes no edits.
  package func takesNoEdits(_ file: UnreadableFile) -> String {
    say("Tệp hỏng không sửa được ở đây. ", "A damaged file is not edited here. ") + remedy(file)
  }

  /// Another program took the file of a record away.
  package func fileIsGone(_ title: String) -> String {
    say(
      "Tệp của “\(title)” vừa mất khỏi kho; Enter ở dòng ✗ để ghi lại.",
      "The file of “\(title)” just went from the store; Enter on its ✗ row writes it again.")
  }
  package var fileGoneTitle: String { say("Tệp không còn", "The file is gone") }
  /// Asks whether to write a record again.
  package func writeAgainQuestion(_ title: String) -> String {
    say(
      "Tệp của “\(title)” không còn trong kho. Ghi lại hồ sơ như lần đọc cuối?",
      "The file of “\(title)” is no longer in the store. Write the record again as it was last read?"
    )
  }
  package var leaveGone: String { say("Để như vậy", "Leave it") }
  package var writeAgain: String { say("Ghi lại", "Write it again") }
  /// What undo calls it.
  package func writtenAgain(_ title: String) -> String {
    say("ghi lại “\(title)”", "writing “\(title)” again")
  }

  /// An edit that was given up.
  package func isNotWritten(_ label: String) -> String {
    say("Chưa ghi: \(label).", "Not written: \(label).")
  }
  /// Something said in a sheet whose file is gone.
  package func notWrittenGone(_ label: String) -> String {
    say(
      "\(label): tệp của phiếu không còn trong kho. Chưa ghi; hãy lấy tệp từ bản sao lưu.",
      "\(label): the file of the sheet is no longer in the store. Not written; restore it from a backup."
    )
  }
  package var othersGoOn: String {
    say("Các hồ sơ khác vẫn sửa và ghi được.", "All other records can be edited and saved.")
  }
  package var understood: String { say("Đã rõ", "Understood") }
}
