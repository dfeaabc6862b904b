extension DienBien {
  /// The communes of the plan's list (Phụ lục 02) below their districts, names as printed.
  ///
  /// A district: ordinal, name, chosen of how many, official code. A commune: ordinal, name, code.
  /// Codes are those of the list of 1/11/2021 and stand only where name and district are the same
  /// there; source: the public list vietnamese-provinces-database (MIT).
  static let communes = """
    I | UBND thành phố Điện Biên Phủ | 9/9 | 094
    1 | UBND phường Him Lam | 03127
    2 | UBND phường Nam Thanh | 03139
    3 | UBND phường Mường Thanh | 03136
    4 | UBND phường Noong Bua | 03124
    5 | UBND phường Tân Thanh | 03133
    6 | UBND phường Thanh Bình | 03130
    7 | UBND phường Thanh Trường | 03142
    8 | UBND xã Tà Lèng |
    9 | UBND xã Thanh Minh | 03145
    II | UBND thị xã Mường Lay | 3/3 | 095
    1 | UBND phường Na Lay | 03151
    2 | UBND phường Sông Đà | 03148
    3 | UBND xã Lay Nưa | 03184
    III | UBND huyện Điện Biên | 15/25 | 100
    1 | UBND xã Thanh Nưa | 03322
    2 | UBND xã Thanh Hưng | 03331
    3 | UBND xã Thanh Chăn | 03337
    4 | UBND xã Thanh Luông | 03328
    5 | UBND xã Thanh Xương | 03334
    6 | UBND xã Thanh An | 03343
    7 | UBND xã Thanh Yên | 03346
    8 | UBND xã Noong Luống | 03349
    9 | UBND xã Noong Hẹt |
    10 | UBND xã Sam Mứn | 03355
    11 | UBND xã Pom Lót | 03356
    12 | UBND xã Nà Nhạn |
    13 | UBND xã Mường Phăng |
    14 | UBND xã Núa Ngam | 03358
    15 | UBND xã Hua Thanh | 03323
    IV | UBND huyện Mường Ảng | 3/10 | 102
    1 | UBND thị trấn Mường Ảng | 03256
    2 | UBND xã Búng Lao | 03301
    3 | UBND xã Ảng Nua |
    V | UBND huyện Nậm Pồ | 6/15 | 103
    1 | UBND xã Chà Nưa | 03187
    2 | UBND xã Chà Cang | 03166
    3 | UBND xã Nậm Khăn | 03174
    4 | UBND xã Nà Hỳ | 03169
    5 | UBND xã Chà Tở | 03175
    6 | UBND xã Si Pa Phìn | 03199
    VI | UBND huyện Mường Nhé | 4/11 | 096
    1 | UBND xã Mường Nhé | 03160
    2 | UBND xã Quảng Lâm | 03164
    3 | UBND xã Sín Thầu | 03154
    4 | UBND xã Mường Toong | 03163
    VII | UBND huyện Tủa Chùa | 5/12 | 098
    1 | UBND Thị trấn Tủa Chùa | 03217
    2 | UBND xã Mường Báng | 03250
    3 | UBND xã Xá Nhè |
    4 | UBND xã Lao Xá Phình |
    5 | UBND xã Sín Chải |
    VIII | UBND huyện Mường Chà | 5/12 | 097
    1 | UBND thị trấn Mường Chà | 03172
    2 | UBND xã Mường Mươn | 03202
    3 | UBND xã Na Sang | 03201
    4 | UBND xã Ma Thi Hồ |
    5 | UBND xã Sa Lông | 03197
    IX | UBND huyện Điện Biên Đông | 5/14 | 101
    1 | UBND thị trấn Điện Biên Đông | 03203
    2 | UBND xã Mường Luân | 03214
    3 | UBND xã Luân Giới | 03379
    4 | UBND xã Chiềng Sơ | 03211
    5 | UBND xã Keo Lôm | 03376
    X | UBND huyện Tuần Giáo | 7/19 | 099
    1 | UBND thị trấn Tuần Giáo | 03253
    2 | UBND xã Quài Tở | 03295
    3 | UBND xã Quài Nưa | 03274
    4 | UBND xã Quài Cang | 03289
    5 | UBND xã Mùn Chung | 03262
    6 | UBND xã Chiềng Sinh | 03298
    7 | UBND xã Chiềng Đông | 03299
    """
}
