internal import PrivatePostfix
internal import Testing

/// The daemon behind a real Postfix.
///
/// The tests run one at a time, because each starts several servers.
@Suite(
  "With a real Postfix", .serialized,
  .enabled(if: PostfixPrograms.whyUnusable == nil, "\(PostfixPrograms.whyUnusable ?? "")"))
struct PostfixIntegration {}
