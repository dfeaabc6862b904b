import Domain

extension Sample {
  /// The steps of a path as rows for a unit's `steps`, without days [DB18 II.1.2, II.1.3].
  ///
  /// A start that a committee changes; for a widening the documents name no steps, so it has none.
  ///
  ///     Sample.roadmapSteps(.conversion).count   // 8
  package static func roadmapSteps(_ path: Roadmap) -> [Tree] {
    let ids = FixedIDs(sample: "paths")
    return Table(table(of: path), width: 2).rows.map { cells in
      Tree.row(id: ids.id(RoadmapStep.letter, "\(path.rawValue)/\(cells[0])"))
        .with("ordinal", text: cells[0]).with("content", text: cells[1])
    }
  }

  /// Ordinal, content.
  private static func table(of path: Roadmap) -> String {
    switch path {
    case .firstBuild:
      """
      1 | Lập và ban hành kế hoạch xây dựng, áp dụng
      2 | Khảo sát hệ thống quản lý hiện có
      3 | Đào tạo nhận thức cho toàn bộ công chức, cách viết tài liệu
      4 | Viết tài liệu của hệ thống
      5 | Viết quy trình cho TTHC đã công bố và quy trình nội bộ
      6 | Đào tạo đánh giá nội bộ, tập huấn trước khi ban hành
      7 | Đánh giá nội bộ, khắc phục điểm không phù hợp
      8 | Công bố hệ thống phù hợp tiêu chuẩn
      9 | Áp dụng, duy trì, cải tiến sau công bố
      """
    case .conversion:
      """
      1 | Đào tạo nhận thức về phiên bản mới cho toàn bộ công chức
      2 | Sửa tài liệu, quy trình cũ theo phiên bản mới
      3 | Viết thêm quy trình mà phiên bản mới đòi hỏi
      4 | Viết thêm quy trình cho TTHC mới công bố
      5 | Đào tạo đánh giá nội bộ, tập huấn trước khi ban hành
      6 | Đánh giá nội bộ, khắc phục điểm không phù hợp
      7 | Công bố hệ thống phù hợp phiên bản mới
      8 | Áp dụng, duy trì, cải tiến sau công bố
      """
    case .widening: ""
    }
  }
}
