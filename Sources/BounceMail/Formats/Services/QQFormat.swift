extension PhraseFormat {
  /// QQ, NetEase (163.com, 126.com) and others with Coremail's notices, mostly HTML.
  ///
  ///     抱歉，您的邮件被退回来了……
  ///     收件人：ann@example.net
  ///     退信原因：收件人邮件地址不存在
  ///     英文说明：host mx.example.net[192.0.2.1] said: 550 unknown user
  static let qq = PhraseFormat(
    name: "coremail",
    fields: [
      ("from", "postmaster@qq.com"), ("from", "postmaster@163.com"), ("from", "postmaster@126.com"),
      ("from", "postmaster@foxmail.com"), ("from", "postmaster@yeah.net"),
      ("from", "postmaster@exmail."),
    ],
    marks: ["您的邮件被退回来了", "退信原因"],
    introductions: ["无法发送到", "无法投递", "发送失败"],
    labels: Labels(
      recipient: ["收件人：", "收件人:", "收件人", "退信地址：", "recipient:"],
      reason: [
        "英文说明：", "英文说明:", "退信代码/错误信息：", "退信原因：", "退信原因:", "失败原因：", "原因：", "原因:", "reason:",
      ]),
    sentences: ["收件人：", "收件人:", "收件人"],
    endings: ["发件人：", "解决方案", "建议解决方案", "----"])
}
