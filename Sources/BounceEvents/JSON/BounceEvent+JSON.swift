import BounceClassifier
import BounceMail
public import Octets

extension BounceEvent {
  /// The record's members from `id` on, in the schema's order, without braces, `v`, `seq` and `crc`:
  /// what the journal frames as one line.
  public var members: Octets {
    var json = JSONWriter()
    json.member("id", id.text)
    json.member("time", time.map { Timestamp.text(microseconds: $0) })
    json.member("host", host)
    writeVerdict(to: &json)
    writeReply(to: &json)
    writeReport(to: &json)
    json.object("original") { $0.write(original) }
    json.object("milter") { $0.write(milter) }
    json.member("format", format)
    return json.octets
  }

  /// The verdict's members alone, from `type` to `conflicts`: what a reply by itself gives.
  public var verdictMembers: Octets {
    var json = JSONWriter()
    writeJudgement(to: &json)
    writeReply(to: &json)
    return json.octets
  }

  private func writeVerdict(to json: inout JSONWriter) {
    json.member("source", name: source.rawValue)
    json.member("origin", name: origin?.rawValue)
    writeJudgement(to: &json)
  }

  private func writeJudgement(to json: inout JSONWriter) {
    json.member("type", name: type.rawValue)
    json.member("category", name: category?.rawValue)
    json.member("cause", name: cause?.rawValue)
    json.flag("expired", expired)
    json.member("list_action", name: listAction?.rawValue)
    json.member("retry", name: retry?.rawValue)
    json.member("blame", name: blame?.rawValue)
  }

  private func writeReply(to json: inout JSONWriter) {
    json.member("recipient", recipient)
    json.member("original_recipient", originalRecipient)
    json.member("sender", sender)
    json.member("action", name: action?.rawValue)
    json.member("status", name: status?.description)
    json.member("reply_code", number: replyCode)
    json.member("enhanced_status", name: enhancedStatus?.description)
    json.member("diagnostic", diagnostic)
    json.member("stage", name: stage?.rawValue)
    json.member("provider", provider)
    json.member("provider_id", providerID)
    json.member("rule", rule)
    json.member("matched", matched)
    json.member("confidence", name: confidence?.rawValue)
    json.array("conflicts", conflicts) { json, conflict in
      json.member("rule", conflict.rule)
      json.member("category", name: conflict.category.rawValue)
      json.member("matched", conflict.matched)
    }
  }

  private func writeReport(to json: inout JSONWriter) {
    json.member("reporting_mta", reportingMTA)
    json.member("remote_mta", remoteMTA)
    json.member("arrival_date", arrivalDate.map(Timestamp.text(seconds:)))
    json.member("last_attempt", lastAttempt.map(Timestamp.text(seconds:)))
    json.member("will_retry_until", willRetryUntil.map(Timestamp.text(seconds:)))
    json.member("envelope_id", envelopeID)
    json.member("attempt", number: attempt)
    json.member("feedback_type", feedbackType)
    json.member("count", number: count)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ original: BounceEvent.Original) {
    member("message_id", original.messageID)
    member("queue_id", original.queueID)
    member("sender", original.sender)
    member("from", original.from)
    member("subject", original.subject)
    member("date", original.date)
    member("list_id", original.listID)
  }

  fileprivate mutating func write(_ passage: BounceEvent.Passage) {
    member("queue_id", passage.queueID)
    member("client_address", passage.clientAddress)
    member("client_name", passage.clientName)
    member("daemon", passage.daemon)
    member("from", passage.from)
    member("message_id", passage.messageID)
  }
}
