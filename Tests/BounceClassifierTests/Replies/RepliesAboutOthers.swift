/// Invented replies in the forms of servers, one each line, that do not show that an address is
/// dead: a fault of the server, an account that may not send, an unpaid bill, a filter's quotation,
/// another address.
enum RepliesAboutOthers {
  static let all = lines.split(separator: "\n").map(String.init)

  private static let lines = #"""
    550 domain unknown: example.org; set up DNS for your mail domain
    550 We could not answer mail to example.org: no MX record
    550 Unknown address 192.0.2.1
    550 5.7.1 Unknown address [192.0.2.1]
    550 unknown host 192.0.2.1
    550 address 192.0.2.1 not found
    550 192.0.2.1: address unknown
    550 [192.0.2.1] unknown user of our relay
    550 The recipient's filter says: unknown person
    550 recipient's spam filter: unknown user
    550 5.7.1 the user's filter rejects: unknown address
    550 5.7.1 recipient rejects unknown senders
    550 5.7.1 Recipient does not accept mail from unknown users
    550 5.7.1 The user is not known to accept mail from you
    550 5.7.1 user not known to accept mail from example.org
    550 5.7.1 This user only accepts mail from known addresses; yours is an unknown address
    550 5.7.1 Unknown user of a whitelist-only mailbox
    550 5.1.1 Mail from unknown users is not delivered to this mailbox
    550 5.7.1 Your From does not exist
    550 5.7.1 The address in your From header does not exist
    550 5.7.1 The address user@example.org in the From line does not exist
    550 5.7.1 We verified user@example.org and it does not exist: sender unknown
    550 5.1.0 Sender user unknown
    550 5.1.8 Sender mailbox does not exist
    550 5.1.8 Address of sender does not exist
    553 5.1.8 Domain of sender address user@example.org does not exist
    550 5.7.1 Domain example.org (envelope-from) does not exist
    550 Envelope from address rejected: user unknown
    550 5.7.1 bounce@example.org: no such user (checked by callback)
    550 5.7.1 Callback to your server: no such user
    550 callback verification says user unknown for <bounce@example.org>
    550-Verification failed for <bounce@example.org> 550-Called: 192.0.2.7 550-Sent: RCPT TO:<bounce@example.org> 550-Response: 550 No such user 550 Sender verify failed
    550 5.7.1 Rejecting: we called back 192.0.2.2 and it answered "550 5.1.1 user unknown"
    550 5.7.1 Sender callout: remote said: 550 5.1.1 mailbox does not exist
    550 5.1.0 MAIL FROM address does not exist
    550 5.1.7 The originator mailbox does not exist
    550 5.1.7 Invalid address of the author
    550 Access denied - Invalid HELO name: host does not exist
    550 5.7.1 HELO example.local: no such domain
    554 5.7.1 The name you greet with, example.local, does not exist: unknown host
    501 5.5.2 EHLO: no such host
    550 5.7.1 no such host in EHLO argument
    550 5.7.1 The hostname you announced does not exist
    550 5.7.1 The name of the connecting host does not exist
    550 5.7.1 connecting host 192.0.2.1 has an unknown host name
    550 5.7.1 no MX record for sending domain
    550 5.7.1 Domain in return path has no MX record
    550 5.7.1 DMARC record for example.org does not exist
    550 5.7.1 SPF record of domain example.org does not exist
    550 5.7.23 SPF: domain does not exist
    550 5.7.1 DKIM selector does not exist: key not found for domain
    550 5.7.1 Mail from domain without SPF rejected: record not found
    550 5.7.26 Unauthenticated: no such DMARC record, domain not found
    550 5.7.1 policy does not exist for this relay
    550 5.7.1 a policy of that name does not exist
    550 5.7.1 mailbox policy does not exist
    550 5.7.1 account policy not found
    550 5.7.1 the user policy could not be found
    550 5.7.1 Recipient policy not found
    550 5.7.1 Unknown recipient class, blocked
    550 Too many invalid recipients rate
    550 5.7.1 invalid recipients rate too high for 192.0.2.1
    550 5.7.1 Your invalid recipient rate is above our threshold
    421 4.7.1 invalid recipient threshold exceeded
    550 5.7.1 High percentage of unknown users from your IP
    550 5.7.1 A high number of nonexistent users were addressed from your IP
    550 5.7.1 You tried too many unknown users; directory harvest protection
    550 DHA protection: unknown user limit reached
    550 5.5.3 Unknown user limit exceeded
    554 5.7.1 recipient validation attack detected: invalid recipient count exceeded
    550 5.1.1 Repeated unknown users; your address is locked out for an hour
    452 4.5.3 too many user unknown
    550 Invalid recipients exceed 50% of your mail
    550 5.7.1 More than 10 unknown users in this session
    550 5.7.1 Rejected, as most of your recipients do not exist
    550 5.7.1 Mail lists with invalid users are not welcome here
    554 5.7.1 spamtrap hit: user unknown since 2009
    550 5.7.1 Mail to inactive accounts and spamtraps came from 192.0.2.1
    550 5.7.1 You mail to inactive users: clean your list
    550 5.7.1 Your messages go to non-existent accounts; contact our postmaster
    550 5.2.1 Mailbox is being migrated
    550 Mailbox is being migrated, try again tomorrow
    550 5.2.1 The mailbox is being moved to another server
    550 5.2.0 Mailbox is being moved; account disabled meanwhile
    550 5.2.1 Account is being transferred, mailbox disabled until tomorrow
    550 mailbox disabled until Monday
    550 5.2.1 user account disabled for 24 hours
    550 5.2.1 Account locked for 15 minutes
    550 5.2.1 Account locked after too many login attempts
    550 Inactive for receiving temporarily
    550 5.2.1 The account is inactive for receiving for now
    550 Recipient temporarily unavailable
    550 5.2.1 recipient is unavailable at the moment
    550 5.2.1 mailbox unavailable at the moment
    550 mailbox unavailable at this time
    550 Mailbox currently unavailable
    550 5.2.1 Mailbox currently disabled
    550 User's mailbox is unavailable due to a storage failure
    550 mailbox unavailable: backend down
    550 mailbox unavailable, please retry
    550 mailbox unavailable, retry later
    550 mailbox not available, come back later
    550 mailbox unavailable because of a database problem
    550 Account suspended until the storage is paid
    550 5.2.1 Account suspended for non-payment
    550 5.2.1 The mailbox is suspended for non payment
    550 5.2.1 account suspended, unpaid invoice
    550 5.2.1 User suspended: bill overdue
    550 5.2.1 Mailbox suspended pending payment
    550 5.2.1 Domain suspended awaiting renewal payment
    550 5.2.1 Mailbox disabled; payment required
    550 5.2.1 The account is suspended until the subscription is renewed
    550 5.2.1 Account disabled because mailbox is too large
    550 5.2.1 Mailbox disabled: too many messages stored
    550 5.2.1 Mailbox is disabled, size limit was reached
    550 5.2.2 User over quota or does not exist
    550 5.1.1 user over quota; mailbox does not exist any longer on fast storage
    550 5.2.1 suspended: user exceeded disk allowance
    550 5.2.1 Account frozen, disk usage too high
    550 mailbox full, account inactive
    550 5.2.1 Inactive mailbox: it is full
    550 Unknown user or mailbox full
    550 User unknown or over quota
    550 5.1.1 No such user or mailbox full
    550 5.1.1 user unknown; disk full
    550 no such user; the user database is out of space
    550 5.2.1 user has been locked out for an hour
    550 5.2.1 Account under review
    550 The account is on vacation hold
    550 5.7.1 Account blocked from sending
    550 5.7.1 mailbox disabled for spam sending (sender)
    550 5.7.1 Sender's mailbox disabled for sending spam
    550 5.7.1 The account user@example.org has been disabled for sending spam
    550 5.7.1 user@example.org has been suspended from sending mail
    550 5.1.8 Access denied, bad outbound sender: account disabled
    550 5.7.501 Access denied, spam abuse detected: account suspended
    550 5.7.1 The mail account used to send this has been disabled
    550 5.7.1 Outbound mail for this account is disabled
    550 5.7.1 Outgoing mail from account suspended
    550 outgoing account suspended for abuse
    550 this account has been suspended due to outgoing abuse
    550 5.7.1 Account suspended for relaying spam
    550 5.7.1 SMTP account disabled
    550 5.7.1 smtp access for the account is disabled
    550 The customer account that owns 192.0.2.1 is suspended
    550 the account of your hosting is suspended
    554 5.7.1 subscriber account suspended for spamming: 192.0.2.1
    550 5.1.1 User lookup failed
    550 user lookup failed
    550 5.1.1 user lookup error
    550 5.1.1 Recipient lookup failed
    550 5.1.1 Recipient lookup failure, try again
    550 recipient lookup returned an error
    550 5.1.1 Could not verify recipient
    550 5.1.1 could not verify recipient
    550 5.1.1 Cannot verify user
    550 Unable to verify recipient
    550 5.1.1 unable to verify address
    550 5.1.1 Unable to verify user: LDAP timeout
    550 5.1.1 address verification failed: connection refused
    550 5.1.1 <u@example.net>: Recipient address rejected: unverified address: connect to mx.example.net[192.0.2.1]:25: Connection refused
    550 5.1.1 <u@example.net>: Recipient address rejected: undeliverable address: connect to mx.example.net[192.0.2.1]:25: Connection timed out
    550 5.1.1 <u@example.net>: Recipient address rejected: unverified address: host mx.example.net[192.0.2.1] said: 451 4.3.0 try later (in reply to RCPT TO command)
    550 5.1.1 <u@example.net>: Recipient address rejected: undeliverable address: mail for example.net loops back to myself
    550 5.1.1 user not found: ldap server down
    550 5.1.1 LDAP: user not found, server unavailable
    550 5.1.1 no such user (LDAP error 52)
    550 5.1.1 user unknown (database error)
    550 5.1.1 user unknown, mysql connection failed
    550 mailbox not found: NFS error
    550 5.1.1 No such user: stale NFS handle
    550 mailbox not found - internal error
    550 5.3.0 User not found: internal server error
    550 Unknown user due to a configuration problem
    550 5.1.1 Unknown user: server misconfigured
    550 No such user: I/O error
    550 no such user, temporary failure
    550 5.1.1 cannot look up user in Active Directory
    550 5.1.1 Active Directory is not reachable, recipient not found
    550 5.1.1 Directory unavailable; recipient unknown at present
    550 5.1.1 user cannot be looked up now
    550 user unknown for the time being
    550 5.1.1 User unknown, presumably because of our migration
    550 5.1.1 Recipient unknown during maintenance
    550 5.1.1 recipient unknown - please try again later
    550 5.1.1 user does not exist yet, retry in an hour
    550 Recipient not found; retry in a few minutes
    550 5.1.1 alias expansion failed
    550 5.1.1 alias lookup failed
    550 5.1.1 virtual alias lookup error
    550 Callout to recipient server timed out
    550 Could not complete recipient verify callout
    550 5.1.1 Recipient verify failed: remote host did not answer
    550 5.1.1 recipient verification: 192.0.2.1 refused the connection
    550 5.1.1 downstream server rejected the connection
    550 5.1.1 downstream server unavailable
    550 5.1.1 Backend unavailable, address unknown
    550 5.1.1 <u@example.net>: Recipient address rejected: Temporary lookup failure
    550 5.1.1 user unknown; NIS server not responding
    550 5.1.1 unknown user (backend timeout)
    550 5.1.1 mailbox not found on this node
    550 5.1.2 domain lookup failure
    550 5.1.2 DNS lookup failed for domain: try again
    550 5.1.2 host not found: DNS timeout
    550 5.4.4 domain not found (server failure)
    550 host lookup did not complete
    550 5.1.2 Host unknown (Name server: example.net: host name lookup failure)
    Name server: mx.example.net.: host name lookup failure
    host name lookup failed: name server failure, domain not found
    550 5.1.2 no such domain at this time
    550 domain does not exist on our secondary yet, please retry
    550 5.1.2 Domain not found: resolver is down
    550 5.1.1 The forwarding address x@example.com of this user does not exist
    550 5.1.1 user unknown while delivering to forwarding address x@example.com
    550 The recipient's forwarding target x@example.com is unknown: no such user
    550 5.1.1 mail to u@example.net forwards to x@example.com, which said: 550 user unknown
    550 Forward to x@example.com failed: mailbox unavailable
    550 5.4.6 alias points to a nonexistent mailbox
    550 5.7.1 one of the members of this list is unknown
    550 list member x@example.com: user unknown
    550 message for the cc recipient could not be delivered: no such user
    550 user unknown: abuse@example.org (your domain must have an abuse mailbox)
    550 We require postmaster@example.org to exist, and it does not exist
    550 5.7.1 Your postmaster account does not exist
    550 5.7.1 The domain's abuse contact does not exist
    550 5.7.1 The mailbox in Reply-To does not exist
    550 5.7.1 unknown user in Reply-To
    550 5.7.1 Errors-To address unknown
    550 5.7.1 Disposition-Notification-To: no such user
    550 5.7.1 Message contains the text "user unknown"; bounces are not accepted
    550 5.7.1 Bounce message refused: Subject "Undeliverable: user unknown"
    550 Backscatter refused: "User unknown" reports are not wanted
    550 5.7.1 spam: body says "your account has been suspended"
    554 5.7.1 Phishing: "account disabled" mail
    554 5.7.1 rule "mailbox disabled" matched
    550 5.7.1 filter rule NO_SUCH_USER matched
    550 5.7.1 rule matched: Subject: Account suspended
    550 5.6.0 The character set unknown-8bit is not known here
    550 5.6.1 mailbox does not accept HTML
    550 5.7.1 unknown file in attachment
    550 5.7.1 invalid user in certificate
    550 5.7.1 Unknown sender; invalid mailbox
    550 5.7.1 No such user is allowed to send to this list
    550 5.7.1 list does not exist or you are not subscribed
    550 5.7.1 no account at our site, mail needs a registered account
    550 5.7.1 You do not have an account here
    550 5.7.1 You don't have an account on this server
    550 Not a valid user for this SMTP service
    550 user not found in whitelist
    550 address not found in accept list
    550 recipient not found in the list of test recipients of your trial
    550 Email address is not verified. The following identities failed the check
    554 Message rejected: recipient address is not verified in the sandbox
    550 Recipient not allowed in trial mode: unknown recipient
    550 5.7.1 invalid recipient for an unregistered sender
    550 5.7.1 Recipient refuses mail from invalid domains
    550 5.7.1 Unknown domain in message body
    550 5.7.1 message links to an expired domain
    550 5.7.1 no such domain: example.org (mail from)
    550 5.7.1 Your domain could not be found
    550 5.7.1 Reject: domain example.org not found (reject_unknown_sender)
    550 relay host not found
    550 relay unknown: host unknown
    550 5.7.1 unknown client; host not found
    550 5.7.1 Host not found (PTR)
    550 5.7.1 cannot find host name for 192.0.2.1
    550 cannot find host for 192.0.2.1
    550 Client does not exist
    550 5.7.1 Your server's host name does not exist
    550 the host name mail.example.org does not exist, fix your DNS
    550 5.1.2 The domain of your From: address has no MX
    550 No mail exchanger for your return address
    550 5.7.1 There is no MX for example.org, so we cannot answer you
    host mx.example.net[192.0.2.1] refused to talk to me: 550 5.1.1 no such user
    host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user (in reply to HELO command)
    host mx.example.net[192.0.2.1] said: 550 no such domain (in reply to EHLO command)
    host mx.example.net[192.0.2.1] said: 550 Domain does not exist (in reply to MAIL FROM command)
    host mx.example.net[192.0.2.1] said: 550 mailbox not found (in reply to MAIL FROM command)
    host mx.example.net[192.0.2.1] said: 550 account disabled (in reply to MAIL FROM command)
    host mx.example.net[192.0.2.1] said: 554 5.7.1 <bounce@example.org>: Sender address rejected: undeliverable address: host mx.example.org[192.0.2.2] said: 550 5.1.1 <bounce@example.org> User unknown (in reply to RCPT TO command) (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 550 5.1.0 <bounce@example.org>: Sender address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 550 5.1.8 <bounce@example.org>: Sender address rejected: Domain not found (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 450 4.1.8 <bounce@example.org>: Sender address rejected: Domain not found (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 550 5.7.1 <mail.example.org>: Helo command rejected: Host not found (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 550 5.7.1 Client host rejected: cannot find your hostname, unknown user (in reply to RCPT TO command)
    host mx.example.net[192.0.2.1] said: 550 5.1.1 <u@example.net>: Recipient address rejected: User unknown (in reply to end of DATA command)
    host mx.example.net[192.0.2.1] said: 550 5.2.1 mailbox disabled (in reply to DATA command)
    host mx.example.net[192.0.2.1] said: 554 no such user - spam (in reply to end of DATA command)
    SMTP error from remote mail server after end of data: host mx.example.net [192.0.2.1]: 550 no such user
    SMTP error from remote mail server after MAIL FROM:<a@example.org>: host mx.example.net [192.0.2.1]: 550 unknown user
    SMTP error from remote mail server after initial connection: host mx.example.net [192.0.2.1]: 550 unknown host
    SMTP error from remote mail server after HELO mail.example.org: host mx.example.net [192.0.2.1]: 550 no such host
    SMTP error from remote mail server after RCPT TO:<u@example.net>: host mx.example.net [192.0.2.1]: 550-Verification failed for <a@example.org> 550-No Such User Here 550 Sender verify failed
    450 4.1.1 User unknown
    451 no such user
    421 user unknown
    450 4.2.1 mailbox disabled
    450 domain not found
    451 4.1.8 sender domain not found
    550 4.1.1 user unknown
    450 5.1.1 user unknown
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.1 Service unavailable, user unknown, Client host [192.0.2.1] blocked using Spamhaus (in reply to RCPT TO command)
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.1.8 Access denied, bad outbound sender u@example.org (in reply to MAIL FROM command)
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 451 4.7.500 Server busy. Please try again later
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 450 4.1.10 Recipient not found
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains
    host mx1.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.1 Your message can't be delivered because you don't have permission to send to it: unknown sender
    host gmail-smtp-in.l.google.com[192.0.2.1] said: 550-5.7.1 This account is a Google Workspace trial; the sender's account has been disabled
    host gmail-smtp-in.l.google.com[192.0.2.1] said: 550-5.7.1 [192.0.2.1] The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. https://support.google.com/a/answer/172179
    host gmail-smtp-in.l.google.com[192.0.2.1] said: 550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered
    host gmail-smtp-in.l.google.com[192.0.2.1] said: 452 4.2.2 The recipient's inbox is out of storage space
    host gmail-smtp-in.l.google.com[192.0.2.1] said: 550 5.4.5 Daily user sending limit exceeded
    host mta5.am0.yahoodns.net[192.0.2.1] said: 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes
    host mta5.am0.yahoodns.net[192.0.2.1] said: 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints
    host mta5.am0.yahoodns.net[192.0.2.1] said: 451 Mailbox unavailable, try later
    host mta5.am0.yahoodns.net[192.0.2.1] said: 554 30 Sorry, your message to u@yahoo.com cannot be delivered. This mailbox's sender is disabled
    host mx01.mail.icloud.com[192.0.2.1] said: 550 5.7.1 Your message was rejected due to example.org's DMARC policy; the address does not exist
    host mx01.mail.icloud.com[192.0.2.1] said: 552 5.2.2 u@icloud.com: user is over quota
    host mx01.mail.icloud.com[192.0.2.1] said: 550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1 user unknown
    host mx.web.de[192.0.2.1] said: 550 Requested action not taken: mailbox unavailable. Sender address has null MX. For explanation visit https://postmaster.web.de/error-messages
    host mx00.gmx.net[192.0.2.1] said: 554 Transaction failed. Reject due to policy restrictions. Sender domain does not exist
    host mx00.gmx.net[192.0.2.1] said: 550 Requested action not taken: mailbox unavailable. invalid DNS MX or A/AAAA resource record
    host mx00.t-online.de[192.0.2.1] said: 554 IP=192.0.2.1 - A problem occurred. unknown host (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)
    host mx00.t-online.de[192.0.2.1] said: 550-5.7.0 Message considered as spam or virus, rejected
    host smtp-in.orange.fr[192.0.2.1] said: 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
    host smtp-in.orange.fr[192.0.2.1] said: 421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]
    host mx.free.fr[192.0.2.1] said: 550 spam detected; see http://postmaster.free.fr
    host mx.laposte.net[192.0.2.1] said: 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510
    host mxs.mail.ru[192.0.2.1] said: 550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc; user not found
    host mxs.mail.ru[192.0.2.1] said: 550 Sorry, we do not accept mail from dynamic IP addresses, unknown host
    host mxs.mail.ru[192.0.2.1] said: 451 Mailbox temporarily unavailable
    host mx.yandex.ru[192.0.2.1] said: 554 5.7.1 [1] Message rejected under suspicion of SPAM; http://help.yandex.ru/mail/spam/sending-limits.xml
    host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 Policy rejection on the target address
    host mx3.qq.com[192.0.2.1] said: 550 Mailbox unavailable or access denied
    host mx3.qq.com[192.0.2.1] said: 550 Suspected bounce attacks, user unknown
    host mx3.qq.com[192.0.2.1] said: 550 Domain name not found: please set DNS of the sending domain
    host mx3.qq.com[192.0.2.1] said: 550 5.7.1 Ip frequency limited
    host 163mx01.mxmail.netease.com[192.0.2.1] said: 550 MI:SPF 163 mx1,user does not exist
    host 163mx01.mxmail.netease.com[192.0.2.1] said: 554 DT:SPM 163 mx1
    host 163mx01.mxmail.netease.com[192.0.2.1] said: 550 IP:RBL unknown user
    host mx1.naver.com[192.0.2.1] said: 421 4.3.2 Your ip blocked from this server; unknown host
    host mx1.comcast.net[192.0.2.1] said: 550 5.2.0 Message rejected: sender unknown (BL000001)
    host mx1.comcast.net[192.0.2.1] said: 421 4.1.0 192.0.2.1 Throttled - try again later. unknown user rate
    host cxr.cox.net[192.0.2.1] said: 550 5.1.0 sender rejected. unknown user. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html CXSNDR
    host mx.charter.net[192.0.2.1] said: 550 5.1.0 u@example.org sender rejected. AUP#In-1380
    host us-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 csi.mimecast.org Poor Reputation Sender. - unknown user
    host us-smtp-inbound-1.mimecast.com[192.0.2.1] said: 550 Administrative prohibition - envelope blocked - user unknown https://community.mimecast.com/docs/DOC-1369#550
    host us-smtp-inbound-1.mimecast.com[192.0.2.1] said: 451 Internal resource temporarily unavailable
    host mx1.hc1.iphmx.com[192.0.2.1] said: 550 #5.7.1 Your access to submit messages to this e-mail system has been rejected. unknown host
    host d1.ess.barracudanetworks.com[192.0.2.1] said: 550 permanent failure for one or more recipients (u@example.net:blocked)
    host d1.ess.barracudanetworks.com[192.0.2.1] said: 550 Domain not found for sender: no such domain
    host mx.zoho.com[192.0.2.1] said: 550 5.4.1 Email sending denied; account blocked
    host mx.zoho.com[192.0.2.1] said: 554 5.2.1 Unusual sending activity detected. Account blocked
    host mx.zoho.com[192.0.2.1] said: 541 5.4.1 Mail rejected by destination domain; unknown user
    host in1-smtp.messagingengine.com[192.0.2.1] said: 550 5.7.1 Client host rejected: cannot find your hostname; user unknown
    host mx.libero.it[192.0.2.1] said: 550 smtp-01.iol.local smtp-01.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-01.iol.local; LIB_102] user unknown
    host mx.aruba.it[192.0.2.1] said: 554 5.1.8 sender domain does not exist, user not found
    host mx1.emailsrvr.com[192.0.2.1] said: 550 5.7.1 blocked for user unknown abuse
    host mx-biz.mail.am0.yahoodns.net[192.0.2.1] said: 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; unknown user
    host mx.seznam.cz[192.0.2.1] said: 550 5.7.1 Denied by policy, domain does not exist in DNS (sender)
    host mx.wp.pl[192.0.2.1] said: 550 Sender mailbox does not exist
    host mx.onet.pl[192.0.2.1] said: 554 5.7.1 Client host rejected: unknown host
    host mx.uol.com.br[192.0.2.1] said: 550 5.7.1 Sua conta foi suspensa para envio
    550 5.7.1 Der Absender existiert nicht
    550 5.7.1 Die Absenderadresse ist unbekannt: Benutzer unbekannt
    550 5.7.1 Absenderdomain existiert nicht
    550 5.1.1 Benutzer zurzeit nicht verfügbar
    550 5.2.1 Postfach vorübergehend deaktiviert
    550 5.2.1 Das Konto ist wegen Wartungsarbeiten gesperrt
    550 5.7.1 L'adresse de l'expéditeur n'existe pas
    550 5.7.1 Expéditeur inconnu: utilisateur inconnu
    550 5.7.1 Le domaine de l'expéditeur n'existe pas
    550 5.2.1 Boîte temporairement désactivée
    550 5.7.1 El remitente no existe
    550 5.7.1 La dirección del remitente no existe: usuario desconocido
    550 5.7.1 El dominio del remitente no existe
    550 5.2.1 Cuenta suspendida temporalmente
    550 5.2.1 Cuenta suspendida por falta de pago
    550 5.7.1 O remetente não existe
    550 5.7.1 Usuário remetente desconhecido
    550 5.7.1 O domínio do remetente não existe
    550 5.2.1 Conta suspensa temporariamente
    550 5.7.1 Il mittente non esiste
    550 5.7.1 Indirizzo del mittente inesistente: utente sconosciuto
    550 5.7.1 Dominio del mittente inesistente
    550 5.2.1 Casella temporaneamente disabilitata
    550 5.7.1 De afzender bestaat niet
    550 5.7.1 Onbekende afzender: gebruiker onbekend
    550 5.2.1 Postvak tijdelijk uitgeschakeld
    550 5.7.1 Nadawca nie istnieje
    550 5.7.1 Nieznany nadawca: nieznany użytkownik
    550 5.2.1 Konto tymczasowo zablokowane
    550 5.7.1 Odesílatel neexistuje
    550 5.2.1 Schránka dočasně zablokována
    550 5.7.1 Отправитель не существует
    550 5.7.1 Неизвестный отправитель: пользователь не найден
    550 5.7.1 Домен отправителя не существует
    550 5.2.1 Ящик временно заблокирован
    550 5.7.1 差出人が存在しません
    550 5.7.1 送信者のアドレスは存在しません
    550 5.7.1 送信元ドメインが存在しません
    550 5.2.1 メールボックスは一時的に利用できません
    550 5.7.1 发件人不存在
    550 5.7.1 发件人地址不存在，用户不存在
    550 5.7.1 发件人域名不存在
    550 5.2.1 邮箱暂时停用
    550 5.7.1 보낸 사람이 존재하지 않습니다
    550 5.7.1 발신자 주소가 존재하지 않습니다
    550 5.2.1 메일함이 일시적으로 사용 중지되었습니다
    550 5.7.1 Gönderen bulunamadı
    550 5.7.1 Gönderen adresi mevcut değil: kullanıcı bilinmiyor
    550 5.2.1 Posta kutusu geçici olarak devre dışı
    550 5.1.1 Benutzer unbekannt: LDAP-Server nicht erreichbar
    550 5.1.1 Utilisateur inconnu: base de données indisponible
    550 5.1.1 Usuario desconocido, reintente más tarde
    Network is down
    connect to mx.example.net[192.0.2.1]:25: Network is down
    Protocol not supported
    connect to mx.example.net[192.0.2.1]:25: Address family not supported by protocol
    connect to mx.example.net[192.0.2.1]:25: Cannot assign requested address
    No buffer space available
    Software caused connection abort
    Transport endpoint is not connected
    Connection reset by peer
    Broken pipe
    """#
}
