import Documents
import Domain
import FoundationEssentials
import Glibc
import Store

/// A Word document as PDF, by the office program of the machine: what it prints is what people get.
enum PrintedPage {
  /// How long the program may take, in seconds: a province's minutes are two hundred pages.
  private static let patience = 180

  /// The bytes of the PDF of a document.
  ///
  /// The program works in a folder that nobody else may read, with settings of its own there, and is removed
  /// with it.
  static func bytes(
    ofDocument document: [UInt8], unless isCancelled: () -> Bool
  ) throws(OfficeFault) -> [UInt8] {
    guard let program else { throw .noPrinter }
    guard let folder = UserFolders.temporaryFolder() else { throw .notPrinted }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/a.docx"
    do throws(StoreFailure) {
      try OutputFile(file).write(document)
    } catch {
      throw .notPrinted
    }
    let words = [
      program, "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
      "pdf", "--outdir", folder, file,
    ]
    guard run(words, unless: isCancelled) else { throw .notPrinted }
    guard let bytes = InputFile.bytes(at: "\(folder)/a.pdf", atMost: 1 << 28), !bytes.isEmpty
    else { throw .notPrinted }
    return bytes
  }

  /// The path of the office program; nil where there is none.
  private static var program: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":")
    for name in ["soffice", "libreoffice"] {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }

  /// Runs the program without a word of it reaching the terminal; whether it ended well in time, and uncancelled.
  private static func run(_ words: [String], unless isCancelled: () -> Bool) -> Bool {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    for _ in 0..<(patience * 20) where !isCancelled() {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      usleep(50_000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return false
  }
}

extension OfficeContent {
  /// The file in a form, a PDF as the office program of the machine prints the Word document.
  func file(
    as form: OfficeForm, model: (name: String, document: ModelDocument)? = nil,
    _ wording: OfficialWording, unless isCancelled: () -> Bool = { false }
  ) throws(OfficeFault) -> [UInt8] {
    guard form == .pdf, forms.contains(.pdf) else {
      return try bytes(as: form, model: model, wording)
    }
    return try PrintedPage.bytes(
      ofDocument: bytes(as: .docx, model: model, wording), unless: isCancelled)
  }
}
