/// Where a store lies, as far as it matters for locks and durability.
package enum FileSystem: Hashable, Sendable {
  case local
  /// NFS, SMB, FUSE and their like: one writer only.
  case network
  case unknown

  /// Reads the magic number that `statfs` tells.
  init(magic: Int64) {
    switch magic {
    case 0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F,
      0x00C3_6400, 0x7375_7245, 0x564C, 0x0BD0_0BD0, 0x4750_4653:
      self = .network
    case 0xEF53, 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x2FC1_2FC1, 0xF2F5_2010, 0x794C_7630,
      0x4D44, 0x2011_BAB0, 0x7366_746E, 0x3153_464A, 0x5265_4973, 0x8584_58F6, 0xCA45_1A4E:
      self = .local
    default: self = .unknown
    }
  }
}
