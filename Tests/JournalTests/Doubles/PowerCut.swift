import Synchronization
import TestSupport

extension MemoryFileSystem {
  /// A state in which the file system may be found after the power is back.
  ///
  /// Each sector of a file that was written since the file's last sync is on the disk or not,
  /// independently of the others. The file's size is that after any of the changes. A sector that
  /// was being written may hold any octets where it had no synced ones. Each change of a directory
  /// since its last sync is on the disk or not.
  func afterPowerCut(
    sectorOctets: Int, using generator: inout SeededGenerator
  ) -> MemoryFileSystem {
    let before = state.withLock { state in state }
    let after = MemoryFileSystem()
    var names = before.durableNames
    for change in before.pendingNames where Bool.random(using: &generator) {
      for (name, inode) in change { names[name] = inode }
    }
    let odds = [0.0, 0.5, 0.9, 1.0].randomElement(using: &generator) ?? 0.5
    for (path, inode) in names.sorted(by: { left, right in left.key < right.key }) {
      guard let file = before.inodes[inode] else { continue }
      after.setOctets(path, file.afterPowerCut(sectorOctets, odds, &generator))
    }
    return after
  }
}

extension MemoryFileSystem.Inode {
  fileprivate func afterPowerCut(
    _ sectorOctets: Int, _ odds: Double, _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var result = durable
    let sizeChanges = Int.random(in: 0...pending.count, using: &generator)
    var size = durable.count
    for (index, change) in pending.enumerated() {
      switch change {
      case .write(let offset, let octets):
        if index < sizeChanges { size = max(size, offset + octets.count) }
        write(octets, at: offset, into: &result, sectorOctets, odds, &generator)
      case .truncate(let shorter):
        if index < sizeChanges { size = shorter }
      }
    }
    return Self.resized(result, size)
  }

  private func write(
    _ octets: [UInt8], at offset: Int, into result: inout [UInt8], _ sectorOctets: Int,
    _ odds: Double, _ generator: inout SeededGenerator
  ) {
    result = Self.resized(result, max(result.count, offset + octets.count))
    let garbled = Int.random(in: 0..<40, using: &generator)
    var position = offset
    while position < offset + octets.count {
      let end = min((position / sectorOctets + 1) * sectorOctets, offset + octets.count)
      if Double.random(in: 0..<1, using: &generator) < odds {
        result.replaceSubrange(position..<end, with: octets[position - offset..<end - offset])
      } else if garbled == 0 {
        for place in position..<end where place >= durable.count {
          result[place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      position = end
    }
  }
}
