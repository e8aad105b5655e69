internal import Glibc

/// The terminal behind a descriptor.
public enum Terminal {
  /// Whether the descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Its width in columns; nil if it is not a terminal or its width is unknown.
  public static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    // `unsafe`: the kernel fills a local structure.
    let status = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
