import Canvas
import Terminal
import Testing

@Suite("Bytes of a terminal become keys")
struct KeyDecoderTests {
  /// What a decoder makes of bytes that come in one piece, nothing following.
  private func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

  private func decode(_ bytes: [UInt8], extra: [[UInt8]: Key] = [:]) -> [Input] {
    var decoder = KeyDecoder(extra: extra)
    return decoder.feed(bytes) + decoder.finish()
  }

  private func characters(_ text: String) -> [Input] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
  }

  @Test(
    "Each sequence is one key",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
      ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
      ("\u{1B}[1;2D", .shift(.left)), ("\u{1B}[1;6C", .shift(.wordRight)),
      ("\u{1B}[1;2A", .shift(.up)), ("\u{1B}[1;2F", .shift(.end)), ("\u{1B}[1;6H", .shift(.first)),
      ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;5C", .wordRight),
      ("\u{1B}[1;3A", .altUp), ("\u{1B}[1;3B", .altDown), ("\u{1B}[1;5A", .up),
      ("\u{1B}\u{1B}[A", .altUp), ("\u{1B}\u{1B}OB", .altDown), ("\u{1B}\u{1B}[D", .altLeft),
      ("\u{1B}[1;3D", .altLeft), ("\u{1B}[1;3C", .altRight), ("\u{1B}\u{1B}[C", .altRight),
      ("\u{1B}\u{1B}OD", .altLeft), ("\u{1B}[1;4D", .wordLeft), ("\u{1B}<", .alt("<")),
      ("\u{1B}Od", .wordLeft), ("\u{1B}Oc", .wordRight),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[1;5H", .first), ("\u{1B}[1;5F", .last), ("\u{1B}[7^", .first),
      ("\u{1B}[8^", .last), ("\u{1B}[7$", .shift(.home)),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
      ("\u{1B}[[E", .function(5)), ("\u{1B}OS", .function(4)), ("\u{1B}[14~", .function(4)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
      ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[25~", .function(13)), ("\u{1B}[1;2P", .function(13)),
      ("\u{1B}[24;2~", .function(24)), ("\u{1B}[34~", .function(20)),
      ("\r", .enter), ("\n", .enter), ("\u{1B}OM", .enter), ("\t", .tab), ("\u{7F}", .backspace),
      ("\u{1}", .control("a")), ("\u{8}", .control("h")), ("\u{1A}", .control("z")),
      ("\0", .control(" ")), ("\u{1C}", .control("\\")),
      ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}1", .alt("1")), ("\u{1B}đ", .alt("đ")),
      ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
      ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\u{1B}Oo", .character("/")),
      ("a", .character("a")), (" ", .character(" ")), ("ệ", .character("ệ")),
      ("軍", .character("軍")), ("\u{301}", .character("\u{301}")),
    ] as [(String, Key)])
  func oneKey(_ bytes: String, _ key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test("DEL DEL and letters of an input method in one read are all kept, in order")
  func inputMethod() {
    #expect(
      decode("\u{7F}\u{7F}iệ") == [
        .key(.backspace), .key(.backspace), .key(.character("i")), .key(.character("ệ")),
      ])
    #expect(decode("e\u{323}\u{302}") == characters("e\u{323}\u{302}"))
  }

  @Test("Any sequence may come byte by byte, even with pauses inside a letter")
  func bytewise() {
    let all = "a\u{1B}[1;5Cđ\u{1B}OP\u{7F}軍\u{1B}[<0;300;2M\u{1B}[200~x\ry\u{1B}[201~z"
    var decoder = KeyDecoder()
    let pieces = all.utf8.flatMap { decoder.feed([$0]) }
    #expect(pieces == decode(all))
    #expect(decoder.waiting == .nothing)

    var slow = KeyDecoder()
    let letter = Array("ệ".utf8)
    #expect(slow.feed(letter.prefix(2)) == [])
    #expect(slow.finish() == [])
    #expect(slow.feed(letter.suffix(1)) == characters("ệ"))
  }

  @Test("Esc counts at once with the key after it, unless they make an Alt key")
  func escape() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decode("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(decode("\u{1B}\u{1B}\u{1B}") == [.key(.escape), .key(.escape), .key(.escape)])
    #expect(decode("\u{1B}\u{1B}[5~") == [.key(.escape), .key(.pageUp)])
    #expect(decode("\u{1B}\u{1B}[") == [.key(.escape), .key(.alt("["))])
    #expect(decode("\u{1B}\u{1B}x") == [.key(.escape), .key(.alt("x"))])
    #expect(decode("\u{1B}\u{1B}\u{1B}[A") == [.key(.escape), .key(.altUp)])
    #expect(decode("\u{1B}\u{1B}[200~a\u{1B}[201~") == [.key(.escape), .paste("a")])
    #expect(decode("\u{1B}\u{7F}") == [])
  }

  @Test(
    "Sequences nobody knows are swallowed whole",
    arguments: [
      "\u{1B}[99~", "\u{1B}[1;5;9;9x", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[I",
      "\u{1B}[201~", "\u{1B}[12;40R", "\u{1B}[M !!", "\u{1B}[?2026;2$y",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;QQ==\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[999999999999999999999999~",
      "\u{1B}[<0;99999999999999999999;1M", "\u{1B}[<3;0;0M", "\u{1B}[<;;M", "\u{1B}[;;;;~",
    ])
  func swallowed(_ sequence: String) {
    #expect(decode(sequence + "x") == characters("x"))
  }

  @Test("Without an end, an answer swallows what came with it and nothing later")
  func openString() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}]0;title without end".utf8)) == [])
    #expect(decoder.waiting == .sequence)
    #expect(decoder.finish() == [])
    #expect(decoder.feed(Array("a".utf8)) == characters("a"))
  }

  @Test("A sequence without end costs neither memory nor the keys after it")
  func endless() {
    let long = "\u{1B}]52;c;" + String(repeating: "A", count: 100_000) + "\u{7}"
    #expect(decode(long + "x") == characters("x"))
    let digits = "\u{1B}[" + String(repeating: "1", count: 100_000) + "A"
    #expect(decode(digits + "x") == characters("x"))
  }

  @Test("A broken sequence ends where it breaks")
  func broken() {
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}[5đ") == characters("đ"))
    #expect(decode("\u{1B}[5\r") == [.key(.enter)])
  }

  @Test("Bytes that are no UTF-8 show as such and take nothing with them")
  func invalid() {
    let sign = Input.key(.character("\u{FFFD}"))
    #expect(decode([0xFF, 0x61]) == [sign] + characters("a"))
    #expect(decode([0xE1, 0xBB, 0x61]) == [sign] + characters("a"))
    #expect(decode([0xC0, 0x80]) == [sign, sign])
    #expect(decode([0xED, 0xA0, 0x80]) == [sign])
    #expect(decode([0xC2, 0x9B, 0x61]) == characters("a"))
  }

  @Test("Mouse reports: press, drag, release, wheel, far to the right, only the left button")
  func mouse() {
    func mouse(_ action: Mouse.Action, _ column: Int, _ row: Int) -> Input {
      .mouse(Mouse(action, at: Point(column: column, row: row)))
    }
    #expect(decode("\u{1B}[<0;1;1M") == [mouse(.press, 0, 0)])
    #expect(decode("\u{1B}[<0;301;50m") == [mouse(.release, 300, 49)])
    #expect(decode("\u{1B}[<32;5;6M") == [mouse(.drag, 4, 5)])
    #expect(
      decode("\u{1B}[<64;5;6M\u{1B}[<65;5;6M") == [mouse(.wheelUp, 4, 5), mouse(.wheelDown, 4, 5)])
    #expect(decode("\u{1B}[<16;5;6M") == [mouse(.press, 4, 5)])
    #expect(decode("\u{1B}[<2;5;6M") == [])
  }

  @Test("Keys of the terminal's description come before those built in")
  func described() {
    let extra: [[UInt8]: Key] = [[0x08]: .backspace, Array("\u{1B}[M".utf8): .function(1)]
    #expect(decode([0x08], extra: extra) == [.key(.backspace)])
  }

  @Test("Noise never traps and never leaves more than one thing open")
  func noise() {
    var seed: UInt64 = 7
    var decoder = KeyDecoder()
    let likely = Array("\u{1B}\u{1B}[[O<;;0129M~mAP$\u{7F}\r".utf8)
    for round in 0..<200_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let pick = UInt8(truncatingIfNeeded: seed >> 33)
      _ = decoder.feed([pick < 200 ? likely[Int(pick) % likely.count] : pick])
      if round % 97 == 0 { _ = decoder.finish() }
    }
    _ = decoder.finish()
    #expect(decoder.waiting != .paste)
  }
}

@Suite("Pasted text is text")
struct PasteTests {
  private func pasted(_ body: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    let begin = Array("\u{1B}[200~".utf8)
    let end = Array("\u{1B}[201~".utf8)
    return decoder.feed(begin + body + end) + decoder.finish()
  }

  private func pasted(_ body: String) -> [Input] { pasted(Array(body.utf8)) }

  @Test("Line ends become line feeds, one each")
  func lines() {
    #expect(pasted("a\rb\r\nc\nd\r\re") == [.paste("a\nb\nc\nd\n\ne")])
  }

  @Test("Keys and sequences inside stay text")
  func noCommands() {
    #expect(pasted("q\u{1B}[A\u{3}Đ") == [.paste("q\u{1B}[A\u{3}Đ")])
    #expect(pasted("\u{1B}[20\u{1B}[200~") == [.paste("\u{1B}[20\u{1B}[200~")])
  }

  @Test("A paste of several reads is one paste, and waits for its end")
  func pieces() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~Đi".utf8)) == [])
    #expect(decoder.waiting == .paste)
    #expect(decoder.feed(Array("ện\u{1B}[20".utf8)) == [])
    #expect(decoder.feed(Array("1~x".utf8)) == [.paste("Điện"), .key(.character("x"))])
  }

  @Test("When the end mark never comes, what came is pasted all the same")
  func noEnd() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("\u{1B}[200~abc".utf8))
    #expect(decoder.finish() == [.paste("abc")])
    #expect(decoder.waiting == .nothing)
  }

  @Test("A paste past the limit is cut between letters")
  func limit() throws {
    let letters = KeyDecoder.longestPaste / 3 + 100
    let inputs = pasted(String(repeating: "ệ", count: letters))
    guard case .paste(let text) = try #require(inputs.first) else {
      Issue.record("no paste")
      return
    }
    #expect(inputs.count == 1)
    #expect(text.utf8.count <= KeyDecoder.longestPaste)
    #expect(text.unicodeScalars.count == KeyDecoder.longestPaste / 3)
    #expect(text.unicodeScalars.allSatisfy { $0 == "ệ" })
  }

  @Test("Bytes that are no text are replaced, not dropped with their neighbours")
  func invalid() {
    #expect(pasted([0x61, 0xFF, 0x62]) == [.paste("a\u{FFFD}b")])
  }
}
