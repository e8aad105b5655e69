import CZstd

// Every `unsafe` in this file passes to libzstd a buffer with its length, valid during the call, or
// a context that lives from `init` to `deinit`.

/// Why libzstd failed, in its own words.
struct ZstdError: Error, Equatable {
  var text: String

  fileprivate init(code: Int) {
    text = unsafe String(cString: ZSTD_getErrorName(code))
  }

  fileprivate init(_ text: String) {
    self.text = text
  }
}

/// Compresses one stream into one zstd frame with a checksum.
@safe final class ZstdCompressor {
  private let context: OpaquePointer
  private var chunk = [UInt8](repeating: 0, count: 256 * 1024)

  init() throws(ZstdError) {
    guard let context = unsafe ZSTD_createCCtx() else { throw ZstdError("out of memory") }
    unsafe self.context = unsafe context
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 3)
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit {
    unsafe _ = ZSTD_freeCCtx(context)
  }

  /// Compresses the first `count` octets of `input` and appends the result to `output`.
  func compress(
    _ input: [UInt8], count: Int, isLast: Bool, to output: inout [UInt8]
  ) throws(ZstdError) {
    let mode = isLast ? ZSTD_e_end : ZSTD_e_continue
    var consumed = 0
    while true {
      var produced = 0
      let left = unsafe input.withUnsafeBytes { source in
        unsafe chunk.withUnsafeMutableBytes { target in
          var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: count, pos: consumed)
          var into = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          let left = unsafe ZSTD_compressStream2(context, &into, &from, mode)
          unsafe consumed = from.pos
          unsafe produced = into.pos
          return left
        }
      }
      guard ZSTD_isError(left) == 0 else { throw ZstdError(code: left) }
      output.append(contentsOf: chunk[..<produced])
      if isLast ? left == 0 : consumed == count { return }
    }
  }
}

/// Expands zstd frames, one after the other.
@safe final class ZstdDecompressor {
  /// Log2 of the largest window that is accepted: 8 MiB.
  ///
  /// Frames that the journal writes need 2 MiB.
  private static let windowLogLimit: Int32 = 23

  private let context: OpaquePointer
  /// The largest number of octets that the next call reads: libzstd's hint, one block.
  ///
  /// If an octet of a call's input is wrong, all output of that call is lost; this limits the loss
  /// to one block.
  private var inputHint = 1
  /// Whether a frame has begun and not ended; then the end of the input is an error.
  private(set) var isInsideFrame = false

  init() throws(ZstdError) {
    guard let context = unsafe ZSTD_createDCtx() else { throw ZstdError("out of memory") }
    unsafe self.context = unsafe context
    unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.windowLogLimit)
  }

  deinit {
    unsafe _ = ZSTD_freeDCtx(context)
  }

  /// Expands a part of `input` into a part of `buffer`.
  ///
  /// - Parameter inputRange: the unread input; the call raises its lower bound.
  /// - Returns: the number of octets written to the buffer.
  func expand(
    _ input: [UInt8], _ inputRange: inout Range<Int>,
    into buffer: inout [UInt8], _ range: Range<Int>
  ) throws(ZstdError) -> Int {
    var position = inputRange.lowerBound
    let end = min(inputRange.upperBound, position + inputHint)
    var produced = 0
    let hint = unsafe input.withUnsafeBytes { source in
      unsafe buffer.withUnsafeMutableBytes { target in
        var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: end, pos: position)
        var into = unsafe ZSTD_outBuffer(
          dst: target.baseAddress, size: range.upperBound, pos: range.lowerBound)
        let hint = unsafe ZSTD_decompressStream(context, &into, &from)
        unsafe position = from.pos
        unsafe produced = into.pos - range.lowerBound
        return hint
      }
    }
    guard ZSTD_isError(hint) == 0 else { throw ZstdError(code: hint) }
    // Between two frames, a call without progress returns a hint for the next frame, although none
    // has begun.
    if produced > 0 || position > inputRange.lowerBound { isInsideFrame = hint != 0 }
    inputHint = max(hint, 1)
    inputRange = position..<inputRange.upperBound
    return produced
  }
}
