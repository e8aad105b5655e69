import Glibc
import Posix
import Synchronization

@testable import Journal

/// A file system in memory that distinguishes written from synced data, answers chosen calls with a
/// fault, and can simulate a power cut.
final class MemoryFileSystem: FileSystem {
  struct State {
    var inodes: [Int: Inode] = [:]
    var nextInode = 1
    /// The names as a process sees them.
    var names: [String: Int] = [:]
    /// The names on stable storage.
    var durableNames: [String: Int] = [:]
    /// Changes of names since the last sync of the directory; a power cut keeps each completely or
    /// not at all.
    var pendingNames: [[(name: String, inode: Int?)]] = []
    var calls: [Call] = []
    var faults: @Sendable (Int, Call) -> Fault? = { _, _ in nil }
    var hasPower = true
    var freeOctets: UInt64 = .max
  }

  struct Inode {
    enum Change {
      case write(offset: Int, octets: [UInt8])
      case truncate(Int)
    }

    var octets: [UInt8] = []
    var durable: [UInt8] = []
    var pending: [Change] = []
    var lockHolder: ObjectIdentifier?
  }

  let state = Mutex(State())

  init() {}

  /// Sets the function that decides the fault of each later call; its number counts all calls since
  /// the beginning, from 0.
  func setFaults(_ faults: @escaping @Sendable (Int, Call) -> Fault?) {
    state.withLock { state in state.faults = faults }
  }

  func setFreeOctets(_ octets: UInt64) {
    state.withLock { state in state.freeOctets = octets }
  }

  var callCount: Int { state.withLock { state in state.calls.count } }
  var hasPower: Bool { state.withLock { state in state.hasPower } }

  /// A file's octets as a process sees them.
  func octets(_ path: String) -> [UInt8]? {
    state.withLock { state in state.names[path].flatMap { inode in state.inodes[inode]?.octets } }
  }

  func setOctets(_ path: String, _ octets: [UInt8]) {
    state.withLock { state in
      let inode = state.names[path] ?? state.makeInode(path)
      state.inodes[inode]?.octets = octets
      state.inodes[inode]?.durable = octets
      state.inodes[inode]?.pending = []
      state.durableNames[path] = inode
    }
  }

  /// Releases all locks, as if every process that holds one had been killed.
  func releaseLocks() {
    state.withLock { state in
      for inode in state.inodes.keys { state.inodes[inode]?.lockHolder = nil }
    }
  }

  var paths: [String] { state.withLock { state in state.names.keys.sorted() } }

  // MARK: - FileSystem

  func makeDirectory(_ path: String) throws(SystemError) {
    _ = try begin(Call(.makeDirectory, path))
  }

  func list(_ directory: String) throws(SystemError) -> [String] {
    _ = try begin(Call(.list, directory))
    return state.withLock { state in
      state.names.keys.compactMap { path in
        path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : nil
      }
    }
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> any JournalFile {
    _ = try begin(Call(.open(mode), path))
    let inode = try state.withLock { (state) throws(SystemError) -> Int in
      switch (mode, state.names[path]) {
      case (.create, .some): throw SystemError(.create, path, code: EEXIST)
      case (.read, .none), (.append, .none): throw SystemError(.open, path, code: ENOENT)
      case (.replace, .some(let inode)):
        state.inodes[inode]?.truncate(0)
        return inode
      case (_, .some(let inode)): return inode
      case (_, .none): return state.makeInode(path)
      }
    }
    return MemoryFile(self, inode, path)
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    _ = try begin(Call(.status, path))
    return try state.withLock { (state) throws(SystemError) -> FileStatus in
      guard let inode = state.names[path], let file = state.inodes[inode] else {
        throw SystemError(.status, path, code: ENOENT)
      }
      return file.status(inode)
    }
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    _ = try begin(Call(.rename, path))
    try state.withLock { (state) throws(SystemError) in
      guard let inode = state.names.removeValue(forKey: path) else {
        throw SystemError(.rename, path, code: ENOENT)
      }
      state.names[newPath] = inode
      state.pendingNames.append([(path, nil), (newPath, inode)])
    }
  }

  func unlink(_ path: String) throws(SystemError) {
    _ = try begin(Call(.unlink, path))
    try state.withLock { (state) throws(SystemError) in
      guard state.names.removeValue(forKey: path) != nil else {
        throw SystemError(.unlink, path, code: ENOENT)
      }
      state.pendingNames.append([(path, nil)])
    }
  }

  func syncDirectory(_ path: String) throws(SystemError) {
    _ = try begin(Call(.syncDirectory, path))
    state.withLock { state in
      state.durableNames = state.names
      state.pendingNames = []
    }
  }

  func freeOctets(_ path: String) throws(SystemError) -> UInt64 {
    _ = try begin(Call(.freeOctets, path))
    return state.withLock { state in state.freeOctets }
  }

  /// Counts a call and asks for its fault.
  ///
  /// - Returns: for a write, how many octets may be written; else nil.
  fileprivate func begin(_ call: Call) throws(SystemError) -> Int? {
    try state.withLock { (state) throws(SystemError) -> Int? in
      guard state.hasPower else { throw call.error(EIO) }
      let number = state.calls.count
      state.calls.append(call)
      switch state.faults(number, call) {
      case .none: return nil
      case .short(let octets): return octets
      case .fail(let code, let octets):
        // Only a write has an effect before it fails: it is short, and the next write fails.
        if octets > 0, case .write = call.kind { return octets }
        throw call.error(code)
      case .powerCut:
        state.hasPower = false
        throw call.error(EIO)
      }
    }
  }
}

private final class MemoryFile: JournalFile {
  private let fileSystem: MemoryFileSystem
  private let inode: Int
  let path: String

  init(_ fileSystem: MemoryFileSystem, _ inode: Int, _ path: String) {
    self.fileSystem = fileSystem
    self.inode = inode
    self.path = path
  }

  deinit {
    let me = ObjectIdentifier(self)
    fileSystem.state.withLock { state in
      if state.inodes[inode]?.lockHolder == me { state.inodes[inode]?.lockHolder = nil }
    }
  }

  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int {
    _ = try fileSystem.begin(Call(.read, path))
    let all = fileSystem.state.withLock { state in state.inodes[inode]?.octets ?? [] }
    let start = min(Int(offset), all.count)
    let part = all[start..<min(start + range.count, all.count)]
    buffer.replaceSubrange(range.lowerBound..<range.lowerBound + part.count, with: part)
    return part.count
  }

  func write(_ octets: [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    let limit = try fileSystem.begin(Call(.write, path))
    let count = min(limit ?? range.count, range.count)
    fileSystem.state.withLock { state in
      state.inodes[inode]?.append(Array(octets[range.prefix(count)]))
    }
    return count
  }

  func syncData() throws(SystemError) {
    do throws(SystemError) {
      _ = try fileSystem.begin(Call(.syncData, path))
    } catch  where error.code == EINTR {
      throw error
    } catch {
      // As on Linux: after a failed sync the pages count as clean, and are never written.
      fileSystem.state.withLock { state in
        if state.hasPower { state.inodes[inode]?.pending = [] }
      }
      throw error
    }
    fileSystem.state.withLock { state in state.inodes[inode]?.sync() }
  }

  func truncate(to octets: UInt64) throws(SystemError) {
    _ = try fileSystem.begin(Call(.truncate, path))
    fileSystem.state.withLock { state in state.inodes[inode]?.truncate(Int(octets)) }
  }

  func status() throws(SystemError) -> FileStatus {
    _ = try fileSystem.begin(Call(.status, path))
    return fileSystem.state.withLock { state in
      state.inodes[inode]?.status(inode)
        ?? FileStatus(identity: FileIdentity(device: 0, inode: 0), octets: 0)
    }
  }

  func lockExclusively() throws(SystemError) {
    _ = try fileSystem.begin(Call(.lock, path))
    try fileSystem.state.withLock { (state) throws(SystemError) in
      guard state.inodes[inode]?.lockHolder == nil else {
        throw SystemError(.lock, path, code: EWOULDBLOCK)
      }
      state.inodes[inode]?.lockHolder = ObjectIdentifier(self)
    }
  }
}

extension MemoryFileSystem.State {
  fileprivate mutating func makeInode(_ path: String) -> Int {
    let inode = nextInode
    nextInode += 1
    inodes[inode] = MemoryFileSystem.Inode()
    names[path] = inode
    pendingNames.append([(path, inode)])
    return inode
  }
}

extension MemoryFileSystem.Inode {
  fileprivate mutating func append(_ new: [UInt8]) {
    pending.append(.write(offset: octets.count, octets: new))
    octets += new
  }

  fileprivate mutating func truncate(_ size: Int) {
    pending.append(.truncate(size))
    octets = Self.resized(octets, size)
  }

  /// Makes data written since the last sync durable, except data that a failed sync dropped.
  fileprivate mutating func sync() {
    for change in pending {
      switch change {
      case .write(let offset, let new):
        durable = Self.resized(durable, max(durable.count, offset + new.count))
        durable.replaceSubrange(offset..<offset + new.count, with: new)
      case .truncate(let size): durable = Self.resized(durable, size)
      }
    }
    pending = []
  }

  fileprivate func status(_ inode: Int) -> FileStatus {
    FileStatus(
      identity: FileIdentity(device: 1, inode: UInt64(inode)), octets: UInt64(octets.count))
  }

  static func resized(_ octets: [UInt8], _ size: Int) -> [UInt8] {
    size <= octets.count
      ? Array(octets[..<size])
      : octets + [UInt8](repeating: 0, count: size - octets.count)
  }
}
