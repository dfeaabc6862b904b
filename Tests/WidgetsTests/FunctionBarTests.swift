import Canvas
import Testing
import Widgets

@Test("A click on the empty end of the bar does nothing")
func emptyEnd() {
  let bar = FunctionBar([
    .init(key: "F1", label: "Trợ giúp", isReady: true),
    .init(key: "F10", label: "Thoát", isReady: true),
  ])
  #expect(bar.item(at: -1, width: 80) == nil)
  #expect(bar.item(at: 0, width: 80) == 0)
  #expect(bar.item(at: 14, width: 80) == 1)
  #expect(bar.item(at: 40, width: 80) == nil)
  #expect(bar.item(at: 90, width: 80) == nil)
}
