internal import PrivatePostfix
internal import Testing

/// The daemon behind a real Postfix.
///
/// One test at a time: each of them starts several servers.
@Suite(
  "With a real Postfix", .serialized,
  .enabled(if: PostfixPrograms.whyUnusable == nil, "\(PostfixPrograms.whyUnusable ?? "")"))
struct PostfixIntegration {}
