import Testing

@Suite("The scanner of Swift sources")
struct ScannerTests {
  @Test(
    "Comments and the text of literals are blanked, code stays",
    arguments: [
      (#"a // b"#, #"a     "#),
      (#"a /* b /* c */ d */ e"#, #"a                   e"#),
      (#"x = "a // b" + c"#, #"x = "      " + c"#),
      (#"x = "a\"b" + c"#, #"x = "    " + c"#),
      (#"x = "a\\" + c"#, #"x = "   " + c"#),
      (#"x = "a\(f("b"), (c))d" + e"#, #"x = " \(f(" "), (c)) " + e"#),
      (##"x = #"a"b\n"# + c"##, ##"x = #"     "# + c"##),
      (##"x = #"a\#(b)"# + c"##, ##"x = #" \#(b)"# + c"##),
      (##"x = #"""# + c"##, ##"x = #" "# + c"##),
      (#"x = "" + c"#, #"x = "" + c"#),
      ("x = \"\"\"\n  a \"b\" // c\n  \"\"\" + d", "x = \"\"\"\n            \n  \"\"\" + d"),
      ("x = \"\"\"\n\\(y(\"z\"))\n\"\"\"", "x = \"\"\"\n\\(y(\" \"))\n\"\"\""),
      ("a // \"b\nc", "a      \nc"),
      (#"#if a / b"#, #"#if a / b"#),
    ])
  func masking(source: String, code: String) {
    #expect(Mask(source).codeLines.joined(separator: "\n") == code)
  }

  @Test("Literals stay where only comments are blanked")
  func spoken() {
    #expect(Mask("x = \"Lưu // y\" // Vẽ").spokenLines == ["x = \"Lưu // y\"" + "        "])
  }

  @Test("Functions are measured from their keyword to the closing brace")
  func functions() {
    let source = scan(
      """
      struct A {
        @discardableResult
        package static func f<T>(
          _ x: [T] = [], y: () -> Int = { 3 }
        ) throws(E) -> [T] where T: P {
          if true { return "}" }
          self.init(x)
        }
        init?(x: Int) { return nil }
        subscript(i: Int) -> Int { i }
      }
      """)
    #expect(source.functions.map(\.name) == ["f", "init", "subscript"])
    #expect(source.functions.map(\.line) == [3, 9, 10])
    #expect(source.functions.map(\.start) == [2, 9, 10])
    #expect(source.functions.map(\.length) == [6, 1, 1])
    #expect(source.functions[0].modifiers == ["package", "static"])
  }

  @Test("What a protocol asks for has no body")
  func requirements() {
    let source = scan(
      """
      protocol P {
        func f() -> Int
        var x: Int { get set }
        init(y: Int)
      }
      struct A: P { func g() {} }
      """)
    #expect(source.functions.map(\.name) == ["g"])
  }

  @Test("Stored and computed variables are told apart")
  func variables() {
    let source = scan(
      """
      struct A {
        static var a = 1
        static var b: Int { 1 }
        private(set) static var c: [Int: (Int) -> Int] = [:]
        var d: Int { didSet { print(d) } }
        @MainActor package static var e: Int?
        var f: Int {
          get { 1 }
          set { print(newValue) }
        }
      }
      """)
    #expect(source.functions.map(\.name) == ["b", "f"])
    #expect(LanguageTests.globals(in: source).map(\.line) == [2, 4, 6])
  }

  @Test("A body of one switch is known")
  func oneSwitch() {
    let source = scan(
      """
      func a() -> Int { switch self { case .b: { 1 }() } }
      func c() -> Int {
        switch self { case .d: 1 }
        return 2
      }
      """)
    #expect(source.functions.map(\.isOneSwitch) == [true, false])
  }

  @Test(
    "Forced values are found, negations are not",
    arguments: [
      ("a!", 1), ("a!.b", 1), ("f()!", 1), ("a[0]!", 1), ("try! f()", 1), ("a as! B", 1),
      ("var a: B!", 1), ("\"1\"!", 1), ("fatalError()", 1), ("a != b", 0), ("!a && !f(!b)", 0),
      ("a!=b", 0), ("// a!", 0), ("\"a!\"", 0), ("#if !DEBUG", 0), ("\"\\(a!)\"", 1),
    ])
  func force(code: String, count: Int) {
    #expect(LanguageTests.forced(in: scan(code)).count == count)
  }

  @Test("Types are found by their keyword and name")
  func types() {
    let source = scan(
      """
      package final class A {}
      protocol B: class {}
      class func c() {}
      let actor = start.actor
      package indirect enum D {}
      """)
    let types = source.declarations.filter { if case .type = $0.kind { true } else { false } }
    #expect(types.map(\.name) == ["A", "B", "D"])
    #expect(types.map { $0.modifiers.contains("package") } == [true, false, true])
  }

  @Test(
    "A letter with a mark is Vietnamese, a sign is not",
    arguments: [("Lưu", "ư"), ("đ", "đ"), ("e\u{301}", "e\u{301}"), ("a × b … – ▲ ₫", nil)]
      as [(String, Character?)])
  func letters(text: String, letter: Character?) {
    #expect(LiteralTests.vietnamese(in: text) == letter)
  }

  private func scan(_ text: String) -> SourceFile {
    SourceFile(path: "Sources/A/A.swift", text: text)
  }
}
