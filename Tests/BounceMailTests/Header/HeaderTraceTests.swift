import BounceMail
import Octets
import Testing

@Suite("Trace fields")
struct HeaderTraceTests {
  @Test(
    "the address of a delivery is the topmost above the first Received field",
    arguments: [
      (["X-Original-To: list@a", "Delivered-To: box@a", "Received: x"], "list@a"),
      (["Delivered-To: box@a", "Received: x", "X-Original-To: victim@a"], "box@a"),
      (["Received: x", "X-Original-To: victim@a"], nil),
      (["Delivered-To: box@a", "X-Original-To: victim@a"], "box@a"),
      (["Envelope-To: <box@a>", "Received: x"], "box@a"),
    ] as [([String], String?)])
  func delivered(_ fields: [String], _ expected: String?) {
    #expect(header(fields).deliveredTo == expected.map { Octets($0.utf8) })
  }

  @Test(
    "the null sender is the one that the delivery wrote",
    arguments: [
      (["Return-Path: <>", "Received: x"], true), (["Received: x", "Return-Path: <>"], false),
      (["Return-Path: <a@b>", "Return-Path: <>", "Received: x"], false),
    ] as [([String], Bool)])
  func nullSender(_ fields: [String], _ expected: Bool) {
    #expect(header(fields).isDeliveredFromNullSender == expected)
  }

  private func header(_ fields: [String]) -> Header {
    Header(Octets((fields + ["Subject: s", "", "text"]).joined(separator: "\n").utf8))
  }
}
