import Domain

/// Tables and figures drawn as bars.
extension WebPage {
  func write(_ table: OfficeTable, to page: inout MarkupWriter) {
    if !table.title.isEmpty { page.element("p", ["class": "caption"]) { $0.text(table.title) } }
    if !table.subtitle.isEmpty { page.element("p", ["class": "note"]) { $0.text(table.subtitle) } }
    // What is wider than a telephone is moved within its own place.
    page.element("div", ["class": "grid"]) { $0.element("table") { rows(of: table, to: &$0) } }
  }

  private func rows(of table: OfficeTable, to page: inout MarkupWriter) {
    page.element("thead") { page in
      page.element("tr") { page in
        for column in table.columns { page.element("th") { $0.text(column.heading) } }
      }
    }
    page.element("tbody") { page in
      for row in table.rows {
        page.element("tr", ["class": WebPage.name(of: row.nature)]) { page in
          for (place, column) in table.columns.enumerated() {
            page.element("td", ["class": WebPage.name(of: column.nature)]) { page in
              guard place < row.cells.count else { return }
              page.lines(wording.text(of: row.cells[place]))
            }
          }
        }
      }
    }
  }

  private static func name(of row: OfficeRow.Nature) -> String {
    switch row {
    case .plain: "plain"
    case .group: "group"
    case .detail: "detail"
    case .total: "total"
    }
  }

  private static func name(of column: OfficeColumn.Nature) -> String {
    switch column {
    case .text: "text"
    case .mark, .day: "mark"
    case .figure: "figure"
    }
  }

  /// Draws figures as bars; the names beside them are text, which breaks where a window is narrow.
  func write(_ title: String, _ bars: [OfficialBar], to page: inout MarkupWriter) {
    if !title.isEmpty { page.element("p", ["class": "caption"]) { $0.text(title) } }
    page.element("div", ["class": "chart"]) { page in
      for bar in bars {
        page.element("span") { $0.text(bar.name) }
        WebPage.draw(bar, on: &page)
        page.element("span") { $0.text(bar.figure) }
      }
    }
  }

  private static func draw(_ bar: OfficialBar, on page: inout MarkupWriter) {
    let (full, part) = (240, bar.base > 0 ? min(240, max(0, bar.count) * 240 / bar.base) : 0)
    page.element(
      "svg",
      [
        "viewBox": "0 0 \(full) 12", "preserveAspectRatio": "none", "role": "img",
        "aria-label": bar.figure,
      ]
    ) { page in
      for (name, width) in [("rest", full), ("bar", part)] {
        page.element("rect", ["class": name, "width": String(width), "height": "12"])
      }
    }
  }
}
