import CXlsxWriter
import Domain

/// The looks of the cells of a workbook, each made once.
struct CellStyles {
  /// A look in the words of the library.
  private struct Look: Hashable {
    var format = ""
    /// As the library numbers it.
    var alignment = LXW_ALIGN_LEFT.rawValue
    var isBold = false
    var isItalic = false
    var isBordered = true
    var size = 12.0
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  /// A line above the table.
  mutating func plain() -> UnsafeMutablePointer<lxw_format>? {
    format(Look(isBold: true, isBordered: false))
  }

  /// The title of a table.
  mutating func title() -> UnsafeMutablePointer<lxw_format>? {
    format(Look(alignment: LXW_ALIGN_CENTER.rawValue, isBold: true, isBordered: false, size: 14))
  }

  /// What stands below the title.
  mutating func note() -> UnsafeMutablePointer<lxw_format>? {
    format(Look(alignment: LXW_ALIGN_RIGHT.rawValue, isItalic: true, isBordered: false))
  }

  /// The heading of a column.
  mutating func heading() -> UnsafeMutablePointer<lxw_format>? {
    format(Look(alignment: LXW_ALIGN_CENTER.rawValue, isBold: true))
  }

  /// The look of a cell in a column of a row.
  mutating func style(
    of cell: OfficeCell, in column: OfficeColumn.Nature, _ row: OfficeRow.Nature
  ) -> UnsafeMutablePointer<lxw_format>? {
    var look = Look()
    switch column {
    case .text: look.alignment = LXW_ALIGN_LEFT.rawValue
    case .mark, .day: look.alignment = LXW_ALIGN_CENTER.rawValue
    case .figure: look.alignment = LXW_ALIGN_RIGHT.rawValue
    }
    switch cell {
    case .blank: break
    // A text stays one, also where it begins as a formula does.
    case .text: look.format = "@"
    case .day: look.format = "dd/mm/yyyy"
    case .number(let number, let style), .computed(_, let number, let style):
      look.format = CellStyles.format(of: number, style)
    }
    switch row {
    case .plain: break
    case .group, .total: look.isBold = true
    case .detail: look.isItalic = true
    }
    return format(look)
  }

  /// How a workbook prints a figure.
  private static func format(of number: PaperNumber, _ style: FigureStyle) -> String {
    let decimals = { (count: Int) in count == 0 ? "" : "." + String(repeating: "0", count: count) }
    switch style {
    case .grouped, .printed: return "#,##0" + decimals(number.places)
    case .fixed(let places): return "#,##0" + decimals(places)
    case .plain: return "0"
    case .share: return "0" + decimals(2) + "\"%\""
    case .percent: return "0" + decimals(number.places) + "\"%\""
    }
  }

  private mutating func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = made[look] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, look.size)
    format_set_align(format, UInt8(look.alignment))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.isBordered {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_text_wrap(format)
    }
    if look.isBold { format_set_bold(format) }
    if look.isItalic { format_set_italic(format) }
    if !look.format.isEmpty { format_set_num_format(format, look.format) }
    made[look] = format
    return format
  }
}
