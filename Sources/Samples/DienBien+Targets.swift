extension DienBien {
  /// The targets of II.2, shares in hundredths of a percent.
  ///
  /// Label, parent, ordinal, content, year, comparison, share, count, base, counted, group, kind,
  /// line of the estimate. What Phụ lục 01 adds to 2.2, and what has no figure, comes last, so that
  /// the page of a year shows the figures of II.2 first.
  static let targets = """
    2.1/2019 | | 2.1 | Sở, ban, ngành, đoàn thể tỉnh chuyển đổi xong | 2019 | exactly | | 19 | | cơ quan | 19 sở, ban, ngành, đoàn thể tỉnh
    2.1/2019b | | 2.1 | Chi cục thuộc sở chuyển đổi xong | 2019 | exactly | | 12 | | cơ quan | 12 chi cục thuộc sở
    2.1/2019c | | 2.1 | UBND cấp huyện chuyển đổi xong | 2019 | exactly | | 10 | | cơ quan | 10 UBND cấp huyện
    2.1/2020 | | 2.1 | Sở, ban, ngành, đoàn thể tỉnh duy trì, cải tiến | 2020 | exactly | | 19 | | cơ quan | 19 sở, ban, ngành, đoàn thể tỉnh
    2.1/2020b | | 2.1 | Chi cục thuộc sở duy trì, cải tiến | 2020 | exactly | | 12 | | cơ quan | 12 chi cục thuộc sở
    2.1/2020c | | 2.1 | UBND cấp huyện duy trì, cải tiến | 2020 | exactly | | 10 | | cơ quan | 10 UBND cấp huyện
    2.2/2018 | | 2.2 | UBND cấp xã xây dựng, áp dụng lần đầu | 2018 | moreThan | 3000 | | 130 | UBND cấp xã | UBND cấp xã | commune | II.1
    2.2/2018a | 2.2/2018 | | Cấp xã của thành phố Điện Biên Phủ, thị xã Mường Lay | 2018 | exactly | 10000 | | | UBND xã, phường | | commune |
    2.2/2018b | 2.2/2018 | | Cấp xã của huyện Điện Biên | 2018 | exactly | 5000 | | | UBND xã | | commune |
    2.2/2018c | 2.2/2018 | | Cấp xã của các huyện còn lại | 2018 | moreThan | 3000 | | | UBND xã | | commune |
    2.2/2019 | | 2.2 | UBND cấp xã xây dựng, áp dụng | 2019 | moreThan | 7000 | | 130 | UBND cấp xã | UBND cấp xã | commune | II.1
    2.2/2020 | | 2.2 | UBND cấp xã xây dựng, áp dụng | 2020 | exactly | 10000 | | 130 | UBND cấp xã | UBND cấp xã | commune | II.1
    2.3/2019 | | 2.3 | Đơn vị sự nghiệp công lập xây dựng, áp dụng lần đầu | 2019 | exactly | | 5 | | đơn vị | 5 đơn vị sự nghiệp, năm 2019 | service | II.2
    2.3/2020 | | 2.3 | Đơn vị sự nghiệp công lập bổ sung | 2020 | atLeast | | 5 | | đơn vị | Đơn vị sự nghiệp bổ sung, năm 2020 | service | II.2
    2.2/2019a | 2.2/2019 | | Cấp xã của thành phố Điện Biên Phủ, thị xã Mường Lay | 2019 | exactly | 10000 | | | UBND xã, phường | | commune |
    2.2/2019b | 2.2/2019 | | Cấp xã của huyện Điện Biên | 2019 | exactly | 7000 | | | UBND xã | | commune |
    2.2/2019c | 2.2/2019 | | Cấp xã của các huyện còn lại | 2019 | exactly | 7000 | | | UBND xã | | commune |
    2.1/2019d | | 2.1 | Cơ quan chuyên môn thuộc UBND cấp huyện chuyển đổi xong | 2019 | | | | | cơ quan | 18 phòng chuyên môn thuộc UBND huyện
    2.1/2020d | | 2.1 | Cơ quan chuyên môn thuộc UBND cấp huyện duy trì, cải tiến | 2020 | | | | | cơ quan | 18 phòng chuyên môn thuộc UBND huyện
    2.1/2019e | | 2.1 | Các ban trực thuộc sở chuyển đổi xong | 2019 | | | | | cơ quan | Các ban trực thuộc sở
    2.1/2020e | | 2.1 | Các ban trực thuộc sở duy trì, cải tiến | 2020 | | | | | cơ quan | Các ban trực thuộc sở
    procedures | | I.2 | TTHC thuộc thẩm quyền và hoạt động liên quan nằm trong hệ thống | | exactly | 10000 | | | TTHC của mỗi cơ quan
    services | | I.2 | Đơn vị sự nghiệp công lập xây dựng, áp dụng, kể cả theo tiêu chuẩn chuyên ngành | | rising | | | | đơn vị
    """

  /// The districts whose communes a share is of, and the units that are named.
  static let targetUnits = """
    2.2/2018a | under | UBND thành phố Điện Biên Phủ
    2.2/2018a | under | UBND thị xã Mường Lay
    2.2/2018b | under | UBND huyện Điện Biên
    2.2/2018c | under | UBND huyện Mường Ảng
    2.2/2018c | under | UBND huyện Nậm Pồ
    2.2/2018c | under | UBND huyện Mường Nhé
    2.2/2018c | under | UBND huyện Tủa Chùa
    2.2/2018c | under | UBND huyện Mường Chà
    2.2/2018c | under | UBND huyện Điện Biên Đông
    2.2/2018c | under | UBND huyện Tuần Giáo
    2.2/2019a | under | UBND thành phố Điện Biên Phủ
    2.2/2019a | under | UBND thị xã Mường Lay
    2.2/2019b | under | UBND huyện Điện Biên
    2.2/2019c | under | UBND huyện Mường Ảng
    2.2/2019c | under | UBND huyện Nậm Pồ
    2.2/2019c | under | UBND huyện Mường Nhé
    2.2/2019c | under | UBND huyện Tủa Chùa
    2.2/2019c | under | UBND huyện Mường Chà
    2.2/2019c | under | UBND huyện Điện Biên Đông
    2.2/2019c | under | UBND huyện Tuần Giáo
    2.3/2019 | units | Chi cục Thú y tỉnh
    2.3/2019 | units | Chi cục Bảo vệ thực vật
    2.3/2019 | units | Ban Quản lý dự án các công trình Dân dụng và công nghiệp tỉnh Điện Biên
    2.3/2019 | units | Ban Quản lý dự án các công trình Giao thông tỉnh Điện Biên
    2.3/2019 | units | Trung tâm Xúc tiến thương mại tỉnh Điện Biên
    2.3/2020 | units | Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng tỉnh Điện Biên
    """
}
