import BounceMail
import Octets

/// A report as a message, with the parts that decide how far it is proven.
struct ReportMail {
  /// Lines above all others, as verifiers here add them.
  var top: [String] = []
  var from = ["Mail Delivery Subsystem <mailer-daemon@far.example>"]
  var date = ["Mon, 23 Nov 2026 18:00:00 +0000"]
  /// Further lines of the header.
  var fields: [String] = []
  var contentType = ["multipart/report; report-type=delivery-status; boundary=b"]
  /// The groups of the delivery status, each with its lines.
  var groups = [["Final-Recipient: rfc822; victim@far.example"]]
  var action = "failed"
  var statusFields: [String] = []
  /// The returned header; none where nothing came back.
  var returned: [String]? = ["Return-Path: <list@ours.example>", "Message-ID: <1@ours.example>"]
  var preamble: [String] = []

  var octets: Octets {
    var lines = top + from.map { "From: " + $0 } + date.map { "Date: " + $0 } + fields
    lines += ["To: list@ours.example", "Subject: Undelivered Mail Returned to Sender"]
    lines += ["MIME-Version: 1.0"] + contentType.map { "Content-Type: " + $0 }
    lines +=
      [""] + preamble + ["--b", "Content-Type: text/plain", "", "It could not be delivered."]
    lines += [
      "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.far.example",
    ]
    lines += statusFields
    for group in groups {
      lines += [""] + group + ["Action: \(action)", "Status: 5.1.1"]
      lines += ["Diagnostic-Code: smtp; 550 5.1.1 no such user here"]
    }
    if let returned { lines += ["--b", "Content-Type: text/rfc822-headers", ""] + returned }
    return Octets((lines + ["--b--", ""]).joined(separator: "\r\n").utf8)
  }
}
