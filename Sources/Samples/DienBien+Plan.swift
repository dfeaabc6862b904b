import Domain

extension DienBien {
  /// The plan without its roster and estimate; dates and numbers of the appendices as printed.
  static let outline = PlanOutline(
    bases: bases, sections: sections, tasks: tasks, parties: parties, lines: lines,
    targets: targets, targetUnits: targetUnits, added: ["2.3/2020"], procedures: ["procedures"],
    responsibilities: responsibilities, reportDuties: reportDuties, reportSteps: reportSteps,
    recipients: recipients,
    signature: "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", appendices: appendices,
    opening:
      "UBND tỉnh lập kế hoạch cho 2018–2020 để cải cách hành chính hiệu quả hơn và nâng chỉ số "
      + "cải cách hành chính của tỉnh.",
    closing:
      "Thủ trưởng sở, ban, ngành, Chủ tịch UBND huyện, thành phố và đơn vị liên quan thực hiện; "
      + "vướng mắc gửi Sở Khoa học và Công nghệ bằng văn bản, UBND tỉnh quyết định.")

  /// The circular of section III names an edition of the standard that does not exist.
  private static let bases = """
    Căn cứ | Quyết định | 19/2014/QĐ-TTg | 2014-03-05 | Thủ tướng Chính phủ | Áp dụng HTQLCL theo TCVN ISO 9001:2008 vào cơ quan, tổ chức hành chính
    Căn cứ | Thông tư | 26/2014/TT-BKHCN | 2014-10-10 | Bộ Khoa học và Công nghệ | Chi tiết thi hành Quyết định 19/2014/QĐ-TTg
    Căn cứ | Quyết định | 4109/QĐ-BKHCN | 2015-12-31 | Bộ trưởng Bộ Khoa học và Công nghệ | Công bố TCVN ISO 9001:2015
    Thực hiện | Văn bản | 419/BKHCN-TĐC | 2018-02-21 | Bộ Khoa học và Công nghệ | Lộ trình chuyển đổi sang TCVN ISO 9001:2015
    Tiếp theo | Quyết định | 293/QĐ-UBND | 2016-03-11 | UBND tỉnh Điện Biên | Kế hoạch cải cách hành chính 2016–2020
    Áp dụng | Thông tư | 116/2015/TT-BTC | 2015-08-11 | Bộ Tài chính | Quản lý tài chính việc áp dụng HTQLCL theo TCVN ISO 9001:2018
    """

  private static let sections = """
    I | | I | Mục đích, yêu cầu |
    I.1 | I | 1 | Mục đích | Nâng chất lượng dịch vụ hành chính công; chuyển các cơ quan đang áp dụng bản 2008 sang bản 2015; áp dụng lần đầu ở cấp xã và đơn vị sự nghiệp; nâng chỉ số cải cách hành chính của tỉnh.
    I.2 | I | 2 | Yêu cầu | Chuyển đổi xong trong năm 2019; 100% TTHC thuộc thẩm quyền và hoạt động nội bộ nằm trong hệ thống; đẩy mạnh ISO điện tử; đến năm 2020 toàn bộ UBND cấp xã công bố; mỗi năm thêm đơn vị sự nghiệp, có thể theo tiêu chuẩn chuyên ngành.
    II | | II | Nội dung, tiến độ thực hiện kế hoạch | Chi tiết: Phụ lục 01 và Phụ lục 02.
    II.1 | II | 1 | Nội dung | Bảy việc, hai lộ trình: chuyển đổi tám bước, xây dựng lần đầu chín bước.
    II.1.1 | II.1 | 1.1 | Đào tạo, tập huấn | Cho lãnh đạo phụ trách ISO, thư ký, công chức.
    II.1.2 | II.1 | 1.2 | Các bước chuyển đổi | Tám bước, ở cơ quan đang áp dụng bản 2008.
    II.1.3 | II.1 | 1.3 | Xây dựng, áp dụng lần đầu | Chín bước.
    II.1.4 | II.1 | 1.4 | Đôn đốc, hướng dẫn | Đúng tiến độ.
    II.1.5 | II.1 | 1.5 | Kiểm tra, giám sát tư vấn | Tổ chức tư vấn, chuyên gia tư vấn.
    II.1.6 | II.1 | 1.6 | Kiểm tra hàng năm | Tại trụ sở, hoặc qua hồ sơ, báo cáo.
    II.1.7 | II.1 | 1.7 | Tổng hợp, báo cáo hàng năm |
    II.2 | II | 2 | Thời gian, tiến độ thực hiện | Theo từng nhóm đơn vị, các năm 2018, 2019, 2020.
    II.2.1 | II.2 | 2.1 | Cơ quan, đơn vị chuyển đổi | 2018 nghiên cứu, lập kế hoạch; 2019 hoàn thành; 2020 duy trì, cải tiến.
    II.2.2 | II.2 | 2.2 | UBND cấp xã | Trên 30% năm 2018, trên 70% năm 2019, 100% năm 2020.
    II.2.3 | II.2 | 2.3 | Đơn vị sự nghiệp công lập lần đầu | 05 năm 2019, thêm ít nhất 05 năm 2020.
    II.2.4 | II.2 | 2.4 | Đã chuyển đổi, xây dựng xong | Duy trì, cải tiến sau năm chuyển đổi.
    III | | III | Kinh phí thực hiện | Ngân sách tỉnh, sự nghiệp khoa học và công nghệ, nguồn khác; theo chế độ công tác phí, hội nghị, đào tạo hiện hành. Chi tiết: Phụ lục 03.
    IV | | IV | Tổ chức thực hiện |
    IV.1 | IV | 1 | Sở Khoa học và Công nghệ | Chủ trì toàn bộ kế hoạch.
    IV.2 | IV | 2 | Sở Tài chính | Hướng dẫn, thẩm định dự toán, theo dõi sử dụng kinh phí.
    IV.3 | IV | 3 | Sở Nội vụ | Phối hợp; đề xuất khen thưởng.
    IV.4 | IV | 4 | Các Sở, ban, ngành tỉnh, UBND các huyện, thị xã, thành phố | Tổ chức thực hiện ở cơ quan mình, lập dự toán, báo cáo.
    """

  /// The rows of Phụ lục 01; the content of the first three is that of II.1, two rows are printed 4.
  private static let tasks = """
    1 | | 1 | Đào tạo, tập huấn về TCVN ISO 9001:2015 | | | Sở Khoa học và Công nghệ | | Các sở, ban, ngành, cơ quan trực thuộc; UBND cấp huyện | Hàng năm | training | Mục II.1.1; chủ trì: thực hiện
    2 | | 2 | Chuyển đổi hệ thống sang TCVN ISO 9001:2015 tại cơ quan đang áp dụng bản 2008 | Tám bước | | Sở Khoa học và Công nghệ | Các sở, ban, ngành; 12 chi cục thuộc sở; Ban Tôn giáo; Ban Thi đua Khen thưởng; UBND cấp huyện và cơ quan chuyên môn | | Năm 2019 | build | Mục II.1.2; chủ trì: đôn đốc, hướng dẫn
    2/2018 | 2 | | Nghiên cứu TCVN ISO 9001:2015, lập kế hoạch, dự toán chuyển đổi | | | | Cơ quan, đơn vị chuyển đổi | | Năm 2018 | build | Mục II.2.1
    2.a | 2 | | Đào tạo nhận thức chung cho toàn bộ công chức
    2.b | 2 | | Chuyển đổi, hiệu chỉnh tài liệu và quy trình cũ
    2.c | 2 | | Xây dựng thêm quy trình mới theo tiêu chuẩn
    2.d | 2 | | Xây dựng thêm quy trình cho TTHC do UBND tỉnh công bố
    2.e | 2 | | Đào tạo đánh giá nội bộ, tập huấn ban hành
    2.f | 2 | | Đánh giá nội bộ, khắc phục điểm không phù hợp
    2.g | 2 | | Công bố hệ thống phù hợp tiêu chuẩn
    2.h | 2 | | Áp dụng, duy trì, cải tiến sau công bố
    3 | | 3 | Xây dựng, áp dụng lần đầu TCVN ISO 9001:2015 | Chín bước | | UBND cấp huyện | UBND cấp xã; đơn vị sự nghiệp công lập | Sở Khoa học và Công nghệ | | build | Mục II.1.3
    3.a | 3 | | Ban hành kế hoạch xây dựng, áp dụng
    3.b | 3 | | Khảo sát hệ thống quản lý hiện có
    3.c | 3 | | Đào tạo nhận thức chung và cách xây dựng văn bản
    3.d | 3 | | Xây dựng văn bản của hệ thống
    3.e | 3 | | Xây dựng quy trình cho TTHC và quy trình nội bộ
    3.f | 3 | | Đào tạo đánh giá nội bộ, tập huấn ban hành
    3.g | 3 | | Đánh giá nội bộ, khắc phục điểm không phù hợp
    3.h | 3 | | Công bố hệ thống phù hợp tiêu chuẩn
    3.i | 3 | | Áp dụng, duy trì, cải tiến sau công bố
    3/2018 | 3 | | Cấp xã năm 2018: 100% của thành phố, thị xã; 50% của huyện Điện Biên; 30% của các huyện còn lại | | | UBND cấp huyện | UBND cấp xã | Sở KH&CN | Năm 2018 | build
    3/2019 | 3 | | Cấp xã năm 2019: 100% của thành phố, thị xã; 70% của huyện Điện Biên và các huyện còn lại; 05 đơn vị sự nghiệp công lập | | | UBND cấp huyện | UBND cấp xã; 05 đơn vị sự nghiệp công lập | Sở KH&CN | Năm 2019 | build
    3/2020 | 3 | | Cấp xã năm 2020: toàn bộ; các đơn vị sự nghiệp công lập | | | UBND cấp huyện | UBND cấp xã; đơn vị sự nghiệp công lập | Sở KH&CN | Năm 2020 | build
    4 | | 4 | Duy trì, cải tiến ở cơ quan đã hoàn thành | | | Sở Khoa học và Công nghệ | Cơ quan, đơn vị đã xây dựng hoặc chuyển đổi xong | | Hàng năm | build | Mục II.2.4; chủ trì: đôn đốc, hướng dẫn
    4' | | 4 | Đôn đốc, hướng dẫn các đơn vị đúng tiến độ | | | Sở Khoa học và Công nghệ | | Các cơ quan, đơn vị liên quan | Hàng năm | | Mục II.1.4
    5 | | 5 | Kiểm tra, giám sát tổ chức tư vấn, chuyên gia tư vấn | | | Sở Khoa học và Công nghệ | | Các cơ quan, đơn vị liên quan; tổ chức tư vấn | Hàng năm | inspection | Mục II.1.5
    6 | | 6 | Kiểm tra việc chuyển đổi, áp dụng tại trụ sở hoặc qua hồ sơ, báo cáo | | | Sở Khoa học và Công nghệ | | Sở Nội vụ; các cơ quan, đơn vị liên quan; tổ chức chứng nhận | Hàng năm | inspection | Mục II.1.6
    7 | | 7 | Tổng hợp, báo cáo kết quả thực hiện | | | Sở Khoa học và Công nghệ | | Các cơ quan, đơn vị liên quan | Hàng năm | report | Mục II.1.7
    publicity | | | Tuyên truyền, phổ biến việc áp dụng HTQLCL | | | Sở Khoa học và Công nghệ | | Các cơ quan liên quan | | publicity | Mục IV.1
    """

  private static let parties = """
    1 | leads | unit | Sở Khoa học và Công nghệ
    1 | cooperates | group | 19 sở, ban, ngành, đoàn thể tỉnh
    1 | cooperates | group | 14 cơ quan hành chính thuộc sở, ban, ngành
    1 | cooperates | group | 10 UBND cấp huyện
    2 | leads | unit | Sở Khoa học và Công nghệ
    2 | performs | group | 19 sở, ban, ngành, đoàn thể tỉnh
    2 | performs | group | 12 chi cục thuộc sở
    2 | performs | unit | Ban Tôn giáo
    2 | performs | unit | Ban Thi đua Khen thưởng
    2 | performs | group | 10 UBND cấp huyện
    2 | performs | group | 18 phòng chuyên môn thuộc UBND huyện
    2/2018 | performs | group | 19 sở, ban, ngành, đoàn thể tỉnh
    2/2018 | performs | group | 12 chi cục thuộc sở
    2/2018 | performs | group | Các ban trực thuộc sở
    2/2018 | performs | group | 10 UBND cấp huyện
    2/2018 | performs | group | 18 phòng chuyên môn thuộc UBND huyện
    3 | leads | group | 10 UBND cấp huyện
    3 | performs | group | UBND cấp xã
    3 | cooperates | unit | Sở Khoa học và Công nghệ
    3/2018 | leads | group | 10 UBND cấp huyện
    3/2018 | performs | group | UBND cấp xã | 100% của thành phố, thị xã; 50% của huyện Điện Biên; 30% của các huyện còn lại
    3/2018 | cooperates | unit | Sở Khoa học và Công nghệ
    3/2019 | leads | group | 10 UBND cấp huyện
    3/2019 | performs | group | UBND cấp xã | 100% của thành phố, thị xã; 70% của huyện Điện Biên; 70% của các huyện còn lại
    3/2019 | performs | group | 5 đơn vị sự nghiệp, năm 2019
    3/2019 | cooperates | unit | Sở Khoa học và Công nghệ
    3/2020 | leads | group | 10 UBND cấp huyện
    3/2020 | performs | group | UBND cấp xã
    3/2020 | performs | group | Đơn vị sự nghiệp bổ sung, năm 2020
    3/2020 | cooperates | unit | Sở Khoa học và Công nghệ
    4 | leads | unit | Sở Khoa học và Công nghệ
    4 | performs | office | Cơ quan, đơn vị đã xây dựng hoặc chuyển đổi xong
    4' | leads | unit | Sở Khoa học và Công nghệ
    4' | cooperates | office | Các cơ quan, đơn vị liên quan
    5 | leads | unit | Sở Khoa học và Công nghệ
    5 | cooperates | office | Các cơ quan, đơn vị liên quan
    5 | cooperates | body | Tổ chức tư vấn, chuyên gia tư vấn (chưa nêu tên)
    6 | leads | unit | Sở Khoa học và Công nghệ
    6 | cooperates | unit | Sở Nội vụ
    6 | cooperates | office | Các cơ quan, đơn vị liên quan
    6 | cooperates | body | Tổ chức đánh giá chứng nhận (chưa nêu tên)
    7 | leads | unit | Sở Khoa học và Công nghệ
    7 | cooperates | office | Các cơ quan, đơn vị liên quan
    publicity | leads | unit | Sở Khoa học và Công nghệ
    publicity | cooperates | office | Các cơ quan liên quan
    """

  private static let lines = """
    1 | IV.1
    1 | IV.2
    2 | I
    3 | II
    4 | III
    4' | IV.3
    6 | IV.4
    6 | IV.5
    """

  private static let responsibilities = """
    1 | Sở Khoa học và Công nghệ | Chủ trì triển khai kế hoạch, tuyên truyền, tập huấn, hướng dẫn, đôn đốc | | unit | Sở Khoa học và Công nghệ
    1 | Sở Khoa học và Công nghệ | Kiểm tra các cơ quan và giám sát tổ chức tư vấn | | unit | Sở Khoa học và Công nghệ
    1 | Sở Khoa học và Công nghệ | Tổng hợp, báo cáo UBND tỉnh và Bộ Khoa học và Công nghệ | Định kỳ hàng năm, khi có yêu cầu đột xuất | unit | Sở Khoa học và Công nghệ
    2 | Sở Tài chính | Hướng dẫn lập, thẩm định dự toán; cấp phát, quyết toán; tổng hợp vướng mắc | Hàng năm | unit | Sở Tài chính
    2 | Sở Tài chính | Theo dõi, kiểm tra việc sử dụng kinh phí | | unit | Sở Tài chính
    3 | Sở Nội vụ | Phối hợp thực hiện; chủ trì đề xuất khen thưởng tập thể, cá nhân | | unit | Sở Nội vụ
    4 | Các sở, ban, ngành tỉnh | Tổ chức chuyển đổi, áp dụng ở cơ quan và đơn vị trực thuộc, người đứng đầu chịu trách nhiệm trước UBND tỉnh; lập dự toán vào kỳ lập ngân sách | Hàng năm | group | 19 sở, ban, ngành, đoàn thể tỉnh
    4 | UBND các huyện, thị xã, thành phố | Tổ chức chuyển đổi, áp dụng; người đứng đầu chịu trách nhiệm trước UBND tỉnh; chỉ đạo đơn vị trực thuộc lập dự toán vào kỳ lập ngân sách | Hàng năm | group | 10 UBND cấp huyện
    """

  private static let reportDuties = """
    departments | Kết quả thực hiện hằng năm | Các sở, ban, ngành tỉnh | 19 sở, ban, ngành, đoàn thể tỉnh | Sở Khoa học và Công nghệ | trước ngày 15 tháng 11 hàng năm
    districts | Kết quả thực hiện hằng năm | UBND các huyện, thị xã, thành phố | 10 UBND cấp huyện | Sở Khoa học và Công nghệ | trước ngày 15 tháng 11 hàng năm
    finance | Vướng mắc khi phân bổ, thanh quyết toán kinh phí và cách giải quyết (nếu có) | Sở Tài chính | | UBND tỉnh |
    remarks | Vướng mắc phát sinh, bằng văn bản | Các cơ quan, đơn vị | | Sở Khoa học và Công nghệ | Khi có vấn đề phát sinh, vướng mắc
    """

  private static let reportSteps = """
    departments | Sở Khoa học và Công nghệ | trước ngày 15 tháng 11 hàng năm
    departments | UBND tỉnh | Định kỳ hàng năm, khi có yêu cầu đột xuất
    departments | Bộ Khoa học và Công nghệ | Định kỳ hàng năm, khi có yêu cầu đột xuất
    districts | Sở Khoa học và Công nghệ | trước ngày 15 tháng 11 hàng năm
    districts | UBND tỉnh | Định kỳ hàng năm, khi có yêu cầu đột xuất
    districts | Bộ Khoa học và Công nghệ | Định kỳ hàng năm, khi có yêu cầu đột xuất
    remarks | UBND tỉnh |
    """

  private static let recipients = """
    Bộ Khoa học và Công nghệ
    Thường trực Tỉnh ủy
    Thường trực HĐND tỉnh
    Chủ tịch UBND tỉnh
    Các sở, ban, ngành tỉnh
    UBND các huyện, thị xã, thành phố
    """

  private static let appendices = """
    01 | Chương trình, tiến độ thực hiện | 123/KH-UBND | 2018-05-15
    02 | Danh sách UBND cấp xã xây dựng, áp dụng năm 2018 | 123/KH-UBND | 2018-05-04
    03 | Khái toán kinh phí 2018–2020 | 1129/KH-UBND | 2018-05-14
    """
}
