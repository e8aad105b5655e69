@testable import BounceMail

extension UnknownServer {
  static let asian: [UnknownServer] = japanese + chinese + korean

  private static let japanese: [UnknownServer] = [
    UnknownServer(
      "ja: 文",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: メールを送信できませんでした",
      """
      お客様が送信されたメールは bob@remote.example に配信できませんでした。
      該当するユーザーが存在しません。
      """, ["bob@remote.example"], reason: "存在しません"),
    UnknownServer(
      "ja: 項目",
      "From: メール管理者 <postmaster@mx.example>\nReturn-Path: <>\nSubject: 【配信失敗】メール不達のお知らせ",
      """
      以下のメールは配信に失敗しました。

      宛先　　：bob@remote.example
      エラー　：550 5.1.1 ユーザー不明
      """, ["bob@remote.example"], reason: "ユーザー不明"),
    UnknownServer(
      "ja: 一覧",
      "From: Mail Delivery <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: 不達通知",
      """
      次の宛先にメールを届けられませんでした。

      ・bob@remote.example
      ・eve@gone.example

      心当たりのない方は無視してください。
      """, ["bob@remote.example", "eve@gone.example"]),
    UnknownServer(
      "ja: 遅延",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: 配信遅延のお知らせ",
      """
      メールの配信が遅延しています。再送は不要です。

      宛先: bob@remote.example
      """, ["bob@remote.example"], kind: .delay),
  ]

  private static let chinese: [UnknownServer] = [
    UnknownServer(
      "zh: 句子",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: 邮件退回通知",
      """
      您好：

      您发给 bob@remote.example 的邮件未能送达。
      对方邮箱不存在。
      """, ["bob@remote.example"], reason: "邮箱不存在"),
    UnknownServer(
      "zh: 字段",
      "From: 邮件系统 <postmaster@mx.example>\nReturn-Path: <>\nSubject: 投递失败通知",
      """
      邮件投递失败。

      收件人地址：bob@remote.example
      失败原因：552 对方邮箱空间已满
      """, ["bob@remote.example"], reason: "空间已满"),
    UnknownServer(
      "zh: 列表",
      "From: 系統管理員 <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: 郵件無法寄達",
      """
      您的郵件無法寄達下列收件者：

        bob@remote.example
        eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]

  private static let korean: [UnknownServer] = [
    UnknownServer(
      "ko: 문장",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: 메일 발송 실패 안내",
      """
      안녕하세요.

      bob@remote.example 님에게 보낸 메일이 발송되지 못했습니다.
      존재하지 않는 사용자입니다.
      """, ["bob@remote.example"], reason: "존재하지 않는"),
    UnknownServer(
      "ko: 항목",
      "From: 메일 관리자 <postmaster@mx.example>\nReturn-Path: <>\nSubject: 메일 반송 알림",
      """
      메일이 반송되었습니다.

      받는사람 : bob@remote.example
      실패 사유 : 552 메일함 용량 초과
      """, ["bob@remote.example"], reason: "용량 초과"),
    UnknownServer(
      "ko: 목록",
      "From: Mail <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: 배달되지 않은 메일",
      """
      다음 수신자에게 메일을 배달할 수 없습니다:

        bob@remote.example
        eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]
}
