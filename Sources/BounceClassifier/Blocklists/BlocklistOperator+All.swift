extension BlocklistOperator {
  /// The operators, those of zones first; no word, zone or site stands in two rows.
  ///
  /// The sources are the operators' own pages about the use of their zones, or about removal.
  static let all: [BlocklistOperator] = zones + services

  private static let zones: [BlocklistOperator] = [
    Self(
      "spamhaus.org",
      zones: [
        "zen.spamhaus.org", "sbl.spamhaus.org", "xbl.spamhaus.org", "pbl.spamhaus.org",
        "sbl-xbl.spamhaus.org", "dbl.spamhaus.org", "zen.dq.spamhaus.net", "dbl.dq.spamhaus.net",
        "cbl.abuseat.org",
      ],
      sites: ["spamhaus.org", "spamhaus.net", "spamhaus.com", "abuseat.org"],
      words: ["spamhaus", "abuseat"],
      page: "https://check.spamhaus.org/", source: "https://www.spamhaus.org/faqs/dnsbl-usage/"),
    Self(
      "bl.spamcop.net", zones: ["bl.spamcop.net"], sites: ["spamcop.net"], words: ["spamcop"],
      page: "https://www.spamcop.net/bl.shtml",
      source: "https://www.spamcop.net/fom-serve/cache/291.html"),
    Self(
      "b.barracudacentral.org", zones: ["b.barracudacentral.org", "bb.barracudacentral.org"],
      sites: ["barracudacentral.org", "www.barracudanetworks.com"], words: ["barracudacentral"],
      page: "https://www.barracudacentral.org/rbl/removal-request",
      source: "https://www.barracudacentral.org/rbl/how-to-use"),
    Self(
      "dnsbl.sorbs.net",
      zones: [
        "dnsbl.sorbs.net", "spam.dnsbl.sorbs.net", "dul.dnsbl.sorbs.net", "web.dnsbl.sorbs.net",
        "recent.spam.dnsbl.sorbs.net", "safe.dnsbl.sorbs.net",
      ],
      sites: ["sorbs.net"], words: ["sorbs"],
      page: nil, source: "Closed in June 2024; servers that still ask it refuse for nothing."),
    Self(
      "uceprotect.net",
      zones: ["dnsbl-1.uceprotect.net", "dnsbl-2.uceprotect.net", "dnsbl-3.uceprotect.net"],
      sites: ["uceprotect.net"], words: ["uceprotect"],
      page: "https://www.uceprotect.net/en/rblcheck.php",
      source: "https://www.uceprotect.net/en/index.php?m=6&s=0"),
    Self(
      "ips.backscatterer.org", zones: ["ips.backscatterer.org"], sites: ["backscatterer.org"],
      words: ["backscatterer"], page: "http://www.backscatterer.org/?target=test",
      source: "http://www.backscatterer.org/?target=usage"),
    Self(
      "psbl.surriel.com", zones: ["psbl.surriel.com"], sites: ["psbl.org", "surriel.com"],
      words: ["psbl"], page: "https://psbl.org/remove", source: "https://psbl.org/howto"),
    Self(
      "bl.mailspike.net", zones: ["bl.mailspike.net", "z.mailspike.net"],
      sites: ["mailspike.net", "mailspike.org", "mailspike.io"], words: ["mailspike"],
      page: "https://mailspike.io/ip_verify", source: "https://mailspike.io/usage"),
    Self(
      "combined.mail.abusix.zone",
      zones: ["combined.mail.abusix.zone", "black.mail.abusix.zone", "exploit.mail.abusix.zone"],
      sites: ["abusix.zone", "abusix.com", "abusix.org"], words: ["abusix"],
      page: "https://lookup.abusix.com/", source: "https://docs.abusix.com/"),
    Self(
      "all.spamrats.com",
      zones: ["all.spamrats.com", "spam.spamrats.com", "dyna.spamrats.com", "noptr.spamrats.com"],
      sites: ["spamrats.com"], words: ["spamrats"],
      page: "https://www.spamrats.com/removal.php", source: "https://www.spamrats.com/"),
    Self(
      "dnsbl.dronebl.org", zones: ["dnsbl.dronebl.org"], sites: ["dronebl.org"],
      words: ["dronebl"], page: "https://dronebl.org/lookup",
      source: "https://dronebl.org/docs/howtouse"),
    Self(
      "bl.blocklist.de", zones: ["bl.blocklist.de"], sites: ["blocklist.de"],
      page: "https://www.blocklist.de/en/delist.html",
      source: "https://www.blocklist.de/en/rbldns.html"),
    Self(
      "ix.dnsbl.manitu.net", zones: ["ix.dnsbl.manitu.net"], sites: ["dnsbl.manitu.net"],
      words: ["nixspam"], page: "https://www.dnsbl.manitu.net/",
      source: "https://www.dnsbl.manitu.net/"),
    Self(
      "hostkarma.junkemailfilter.com", zones: ["hostkarma.junkemailfilter.com"],
      sites: ["junkemailfilter.com"], words: ["hostkarma"],
      page: "https://ipadmin.junkemailfilter.com/remove.php",
      source: "https://wiki.junkemailfilter.com/index.php/Spam_DNS_Lists"),
    Self(
      "truncate.gbudb.net", zones: ["truncate.gbudb.net"], sites: ["gbudb.net", "gbudb.com"],
      words: ["gbudb"], page: "http://www.gbudb.com/truncate/",
      source: "http://www.gbudb.com/truncate/"),
    Self(
      "bl.score.senderscore.com", zones: ["bl.score.senderscore.com"],
      sites: ["senderscore.com", "senderscore.org"], words: ["senderscore"],
      page: "https://senderscore.org/", source: "https://senderscore.org/"),
    Self(
      "multi.surbl.org", zones: ["multi.surbl.org"], sites: ["surbl.org"], words: ["surbl"],
      page: "https://surbl.org/surbl-analysis", source: "https://surbl.org/guidelines"),
    Self(
      "multi.uribl.com", zones: ["multi.uribl.com", "black.uribl.com", "red.uribl.com"],
      sites: ["uribl.com"], words: ["uribl"],
      page: "https://admin.uribl.com/", source: "https://uribl.com/usage.shtml"),
    Self(
      "sip.invaluement.com", zones: ["sip.invaluement.com", "sip24.invaluement.com"],
      sites: ["invaluement.com"], words: ["invaluement"],
      page: "https://www.invaluement.com/lookup/", source: "https://www.invaluement.com/"),
    Self(
      "bl.spameatingmonkey.net", zones: ["bl.spameatingmonkey.net"],
      sites: ["spameatingmonkey.net", "spameatingmonkey.com"], words: ["spameatingmonkey"],
      page: "https://spameatingmonkey.com/lookup", source: "https://spameatingmonkey.com/services"),
  ]

  /// Lists that only their own servers ask, and are no zones for others.
  private static let services: [BlocklistOperator] = [
    Self(
      "outlook.com", words: ["s3140", "s3150"],
      page: "https://sendersupport.olc.protection.outlook.com/pm/",
      source: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting"),
    Self(
      "protection.outlook.com",
      sites: [
        "sender.office.com", "delist.protection.outlook.com", "delist.messaging.microsoft.com",
      ],
      page: "https://sender.office.com/",
      source: "https://learn.microsoft.com/en-us/defender-office-365/"
        + "external-senders-use-the-delist-portal-to-unblock-yourself"),
    Self(
      "pdr.proofpoint.com",
      sites: ["support.proofpoint.com", "ipcheck.proofpoint.com", "prs.proofpoint.com"],
      words: ["pdr"], page: "https://ipcheck.proofpoint.com/",
      source: "https://ipcheck.proofpoint.com/"),
    Self(
      "csi.cloudmark.com", sites: ["csi.cloudmark.com"], words: ["cloudmark"],
      page: "https://csi.cloudmark.com/en/reset/",
      source: "http://csi.cloudmark.com/reasons-admin.php"),
    Self(
      "ers.trendmicro.com",
      zones: ["rbl-plus.mail-abuse.org", "r.mail-abuse.com", "q.mail-abuse.com"],
      sites: ["mail-abuse.org", "mail-abuse.com", "ers.trendmicro.com"],
      page: "https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/",
      source: "https://success.trendmicro.com/solution/1097055"),
    Self(
      "ipremoval.sms.symantec.com", sites: ["ipremoval.sms.symantec.com"],
      page: "https://ipremoval.sms.symantec.com/", source: "https://ipremoval.sms.symantec.com/"),
    Self(
      "talosintelligence.com", sites: ["senderbase.org", "talosintelligence.com"],
      words: ["senderbase"], page: "https://talosintelligence.com/reputation_center",
      source: "https://talosintelligence.com/reputation_center/support"),
    Self(
      "trustedsource.org", sites: ["trustedsource.org"], words: ["trustedsource"],
      page: "https://trustedsource.org/", source: "https://trustedsource.org/"),
    Self(
      "fortiguard.com", sites: ["fortiguard.com"], words: ["fortiguard"],
      page: "https://www.fortiguard.com/", source: "https://www.fortiguard.com/services/as"),
  ]
}
