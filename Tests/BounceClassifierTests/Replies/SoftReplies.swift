@testable import BounceClassifier

/// Invented replies, one each line, that do not show that an address is dead.
enum SoftReplies {
  static let all: [ReplyRow] = [
    ReplyRow.rows(.badMailbox, badMailbox),
    ReplyRow.rows(.badDomain, badDomain),
    ReplyRow.rows(.inactiveMailbox, inactiveMailbox),
    ReplyRow.rows(.policyRelated, policyRelated),
    ReplyRow.rows(.relayingIssues, relayingIssues),
    ReplyRow.rows(.quotaIssues, quotaIssues),
    ReplyRow.rows(.noAnswerFromHost, noAnswerFromHost),
    ReplyRow.rows(.badConnection, badConnection),
    ReplyRow.rows(.routingErrors, routingErrors),
    ReplyRow.rows(.protocolErrors, protocolErrors),
    ReplyRow.rows(.badConfiguration, badConfiguration),
    ReplyRow.rows(.contentRelated, contentRelated),
    ReplyRow.rows(.spamRelated, spamRelated),
    ReplyRow.rows(.invalidSender, invalidSender),
    ReplyRow.rows(.virusRelated, virusRelated),
    ReplyRow.rows(.messageExpired, messageExpired),
    ReplyRow.rows(.other, other),
  ].flatMap { $0 }

  private static let badMailbox = #"""
    550 5.2.0 Something about the mailbox
    553 5.0.0 That name again
    host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to end of DATA command)
    host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 No such user here (in reply to end of DATA command)
    450 4.1.1 <u@example.net>: Recipient address rejected: User unknown in local recipient table
    450 4.1.1 user unknown
    550 That address is not known to us
    host mx.example.net[192.0.2.1] said: 550 Unknown user (in reply to end of DATA command)
    host lsean.ezweb.ne.jp[192.0.2.1] said: 550 <u@ezweb.ne.jp>: Recipient address rejected. (in reply to RCPT TO command)
    451 4.1.1 Recipient unknown at the moment
    450 4.1.1 <u@example.net>: user not found
    550 It is not known
    550 5.5.1 no valid recipients
    550 5.1.1 User unknown at this time; temporarily unable to verify
    550 Mailbox unavailable, maintenance until noon
    host mx.example.net[192.0.2.1] said: 550 5.1.1 <u@example.net> User unknown (in reply to end of DATA command)
    450 Requested mail action not taken: mailbox unavailable
    450 4.2.0 user not found
    450 4.1.1 <u@example.net>: Recipient address rejected: unverified address: unknown user
    450 4.1.1 <a@b.example>: Recipient address rejected: unverified address: host mx.b.example[192.0.2.4] said: 550 5.1.1 User unknown (in reply to RCPT TO command)
    """#

  private static let badDomain = #"""
    521 5.3.2 System not accepting network messages
    450 4.1.2 <u@example.net>: Recipient address rejected: Domain not found
    550 A bad domain, we think
    """#

  private static let inactiveMailbox = #"""
    550 5.2.123 That mailbox again
    450 4.2.1 The mailbox is temporarily disabled
    550 This service was discontinued
    550 5.2.1 Mailbox disabled (in reply to end of DATA command)
    450 4.2.1 帐号暂时被冻结,请稍后再试
    """#

  private static let policyRelated = #"""
    538 5.7.11 Encryption is needed for that mechanism
    451 4.7.1 Greylisting in effect, come back in 5 minutes
    450 4.2.0 <u@example.net>: Recipient address rejected: Greylisted
    421 4.7.0 Rate limit reached for your host
    452 4.5.3 Too many recipients
    450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]
    550 5.7.25 No PTR record for 192.0.2.1
    530 5.7.0 Must issue a STARTTLS command first
    TLS is required, but was not offered by host mx.example.net[192.0.2.1]
    550 5.7.1 Rejected by local policy
    554 Mail from shop@example.com rejected for policy reasons.
    550 5.7.1 The recipient does not accept mail from you
    550 5.7.1 You are not allowed to post to this list
    450 4.2.1 The user receives mail at a rate that prevents further messages
    550 5.4.5 Daily sending limit exceeded
    550 5.7.133 Sender not authenticated for this group
    450 4.7.1 Helo command rejected: Host not found
    550 5.7.1 Access denied
    421 4.7.1 Too many messages from your server within this hour
    550 5.7.1 <u@example.net>: Recipient address rejected
    554 5.7.1 <u@example.net>: Recipient address rejected: Access denied
    550 5.7.1 Message quarantined by our administrator
    550 5.7.2 Only members may post here
    450 4.3.2 Service currently unavailable
    521 5.3.2 Service currently unavailable
    550 Administrative prohibition
    550 5.7.10 Encryption needed
    450 4.7.1 Please slow down
    550 Only authorized senders may write to this address
    541 refused
    421 4.7.0 unfamiliar sender, please try again in 300 seconds
    550 Number of messages per hour exceeded
    450 4.7.1 your HELO name does not resolve
    450 4.2.0 Greylisted for 300 seconds
    451 Please come back in 10 minutes
    451 4.7.1 You have been deferred, first time sender
    452 too many recipients in this session
    550 5.7.1 no reverse DNS for your host
    554 5.7.1 Client host rejected: Access denied
    550 5.7.1 TLS required by recipient's domain
    550 5.7.1 rejected by our firewall
    550 5.7.1 security policy does not permit this mail
    421 throttled
    550 the user rejects mail from strangers: blocked by the recipient
    550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
    550 Ihr Server hat keinen Reverse-DNS-Eintrag
    451 Bitte versuchen Sie es später noch einmal: Greylisting
    550 5.7.1 not permitted by transport rule
    450 4.7.1 more than 100 messages per hour
    421 4.7.0 too many errors from your host
    550 5.7.1 Only members can post
    550 5.7.1 Delivery not authorized, message refused
    550 Message refused by administrator
    450 4.7.0 rate limited
    452 4.1.1 requested action aborted: try again later, too many recent messages
    550 HELO/EHLO must be your real hostname: invalid HELO
    550 We do not take bulk mail
    554 5.7.1 your HELO is forged: helo rejected
    550 5.7.1 mails without a PTR record are refused
    550 5.7.1 restricted: only allowed senders
    550 message refused because of transport rules
    451 4.7.1 Temporarily rejected, greylisted; try again in 600 seconds
    421 4.7.0 too many messages, slow down
    450 4.7.1 Client host rejected: cannot find your reverse hostname
    550 Message refused by policy
    554 5.7.1 Message not allowed
    550 5.7.1 not authorized to send to this list
    550 Transport rule blocked the message: policy
    550 PTR missing
    452 4.5.3 recipient limit per message reached
    550 5.7.1 encryption required by policy: TLS required
    451 4.7.1 frequency limit exceeded
    550 5.7.1 daily quota of messages reached
    550 5.7.1 Permission denied for this sender: sender may not write to the recipient
    550 5.7.1 recipient has blocked you
    550 the recipient only accepts mail from his contacts
    450 4.7.1 Greylisted
    451 4.7.1 Greylisting in action, please come back later
    450 Greylisted, see http://postgrey.schweikert.ch/help/example.net.html
    452 Too many recipients
    450 4.7.1 rate limit exceeded
    421 Excessive mail from your server: too many messages
    550 Denied by policy
    554 5.7.1 Rejected by policy
    550 access denied
    554 5.7.1 Access denied
    550 Client host rejected: cannot find your hostname
    554 Reverse DNS required
    550 No reverse DNS
    550 5.7.1 HELO rejected: not FQDN: helo rejected
    550 You are not permitted to send mail to this group
    550 5.7.1 Delivery not authorized
    550 Mail rejected by recipient's rules: rejected by the recipient
    554 TLS required
    530 Must issue STARTTLS command first
    421 4.7.0 Try again later, closing connection; too many errors
    550 5.7.1 Message blocked by administrator
    550 message rejected by rule
    550 Sorry, mail from your country is not allowed
    554 Security policy violation
    550 hourly limit exceeded
    550 Max number of messages per day exceeded
    550 5.7.1 restricted recipient: not permitted
    550 Message was not accepted
    451 Graulistung, bitte später versuchen: Greylisting
    450 Liste grise, réessayez plus tard
    451 Lista gris, intente más tarde
    550 Refusé par la politique du serveur
    550 Rechazado por la política
    550 Durch Richtlinie abgelehnt
    550 Отклонено политикой
    """#

  private static let relayingIssues = #"""
    450 Mail to remote domains not supported here
    454 4.7.1 <u@example.net>: Relay access denied
    454 4.7.0 Temporary authentication failure
    451 4.7.1 relaying denied for now
    432 4.7.12 A password transition is needed
    """#

  private static let quotaIssues = #"""
    552 5.2.2 Mailbox of u@example.net is over its quota
    452 4.2.2 Mailbox full
    550 5.7.1 Quota of the recipient exceeded
    554 5.1.1 The mailbox is full, try later
    552 5.3.4 Message is bigger than we take: size limit is 10 MB
    552 Message exceeds fixed maximum message size
    550 5.2.3 The message is too large for this recipient
    452 4.3.1 Insufficient system storage
    452 4.3.1 Out of disk space
    550 user has exceeded the storage allocated to him: over quota
    523 5.3.4 too large
    422 4.2.2 Recipient is over quota
    maildir delivery failed: error writing message: Disk quota exceeded
    550 5.2.2 STOREDRV.Deliver; mailbox full
    message size 30123456 exceeds size limit 20971520 of server mx.example.net[192.0.2.1]
    554 5.2.2 mailbox full
    550 The account has used up its space: no space left
    552 5.2.2 This inbox is out of storage space
    552 5.2.2 Our user has no more storage space left
    550 5.7.16 The message is too big for its priority
    431 4.3.1 The disk is full
    451 4.2.2 mailbox over limit: overquota
    550 5.3.4 Attachment makes the message too big
    552 Too much mail data
    550 5.2.2 quota exceeded for u@example.net
    552 Requested mail action aborted: exceeded storage allocation
    552 5.7.1 Message size violates the policy: message too large
    452 4.2.2 Das Postfach ist voll
    552 5.2.2 La boîte aux lettres est pleine
    552 5.2.2 Buzón lleno
    552 5.2.2 Caixa postal cheia
    552 5.2.2 Casella piena
    552 5.2.2 ящик переполнен
    552 5.2.2 邮箱已满
    552 5.2.2 容量を超えています
    452 4.3.1 The system is full: insufficient disk space
    550 The mail box is full
    554 message size exceeds the limit of this domain
    550 5.1.1 User's mailbox is over quota, no such luck
    550 5.2.1 disk quota exceeded
    552 5.3.4 Your mail with attachments is larger than our limit: message too big
    552-5.2.2 The inbox you wrote to is out of storage. 552 5.2.2 Ask them to clean up
    554 No disk space: not enough disk space
    550 5.2.2 user's mailbox full: 100 % of 1 GB used
    550 Mailbox exceeds its limit
    422 The mailbox of the recipient has exceeded its storage limit
    550 5.7.0 Quota exceeded (mailbox for user is full)
    552 5.3.4 Message too large, limit 26214400
    554 5.3.4 message exceeds local size limit
    550 message larger than 10 MB
    550 Account has exceeded allotted storage: over storage
    552 maximum message size exceeded
    552 message would exceed the quota of the mailbox
    450 4.2.2 user has too many messages on the server: mailbox full
    550 Mailbox full
    550 5.2.2 Over quota
    552 5.2.2 mailbox is full
    552 Mailbox Full
    552 Quota violation for u@example.net
    554 User over quota
    550 5.7.1 insufficient storage
    450 user is over quota
    Mail quota exceeded
    522 mailbox full
    550 mailbox quota exceeded
    550 5.2.2 mailfolder is full
    u: user's mail quota exceeded
    Can't create output: Disc quota exceeded
    552 <u@example.net> mailbox storage limit exceeded
    452 <u@example.net> Insufficient system storage
    552 message too big
    552 5.3.4 Error: message file too big
    550 Message size exceeds maximum value
    552 maximum allowed message size is 1024 KB
    550 5.2.3 Message too large for this recipient
    554 5.3.4 Message size exceeds fixed limit
    550 message exceeds maximum size
    message is larger than 20 MB
    550 Message exceeded max message size
    552 The message exceeded fixed size
    550 Account is full: account over storage
    5.3.4 Message too big for system
    452 4.2.2 The email account that you tried to reach is over quota
    552 sorry, that message size exceeds my databytes limit (#5.3.4)
    550 mailbox has exceeded its allowed space
    550 5.1.1 Mailbox is over quota
    552 Casella di posta piena
    552 La boîte de réception a dépassé son quota
    552 Das Postfach hat seine Quota überschritten
    552 El buzón del destinatario está lleno
    552 Caixa de correio cheia
    552 Postvak vol
    552 Skrzynka pełna
    552 Schránka je plná
    552 Почтовый ящик переполнен
    552 信箱已满
    552 受信箱がいっぱいです
    552 메일함이 가득 찼습니다
    552 Posta kutusu dolu
    452 4.2.2 Usuario acima da cota, tente novamente mais tarde
    """#

  private static let noAnswerFromHost = #"""
    connect to mx.example.net[192.0.2.1]:25: Connection timed out
    connect to mx.example.net[2001:db8::1]:25: No route to host
    connect to mx.example.net[192.0.2.1]:25: Network is unreachable
    450 4.4.1 no answer from host
    550 5.4.1 No answer from host
    All hosts for example.net have been unreachable
    Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
    The recipient's server did not respond
    delivery temporarily suspended: connect to mx.example.net[192.0.2.1]:25: Connection refused
    450 4.4.316 Connection refused
    441 4.4.1 No answer from host
    an attempt to reach mx.example.net failed: host is down
    connect to example.net[192.0.2.1]:25: Operation timed out
    (connect to mx.example.net[192.0.2.1]:25: Connection refused)
    Connection timed out: could not connect to mx.example.net
    The recipient server did not accept our requests to connect
    host mx.example.net is unreachable
    unable to connect successfully to the destination mail server
    451 4.4.1 The destination does not answer: no answer
    Connection refused
    mx.example.net: No route to host
    5.4.1 connection timed out
    Unable to contact the mail server: no response
    Failed to connect to any MX
    Host or network unreachable
    Connection timed out with mx.example.net
    Deferred: Connection refused by mx.example.net
    Couldn't connect to host
    connect: Connection refused
    No route to host
    Unable to connect to remote host
    Network is unreachable
    The destination server is not responding
    450 host not responding
    Host is down
    """#

  private static let badConnection = #"""
    lost connection with mx.example.net[192.0.2.1] while sending end of data -- message may be sent more than once
    conversation with mx.example.net[192.0.2.1] timed out while performing the EHLO handshake
    421 4.4.2 mx.example.net Error: timeout exceeded
    421 mx.example.net closing connection
    421 4.3.2 Too many connections from your address
    421 4.7.0 Too many concurrent SMTP connections
    host mx.example.net[192.0.2.1] refused to talk to me: 421 mx.example.net Service not available
    host mx.example.net[192.0.2.1] refused to talk to me: 554 mx.example.net
    Cannot start TLS: handshake failure
    451 4.4.2 The connection was reset: connection reset by peer
    421 4.3.2 System busy, try again later
    450 4.3.2 System not accepting network messages
    426 connection lost
    442 connection dropped
    421 4.4.5 Server busy
    read error: Broken pipe
    550 5.4.2 bad connection
    TLS handshake failed with mx.example.net
    421 server load too high
    554 Too many sessions opened from your host: too many sessions
    host mx.example.net[192.0.2.1] refused to talk to me: 421 4.7.0 Too many connections
    421 4.4.2 Connection timed out. Total session duration: 00:10:00: connection closed
    lost connection with mx.example.net[192.0.2.1] while performing the HELO handshake
    421 Service not available, closing transmission channel
    timed out while sending message body
    421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing
    451 4.3.2 mail server too busy
    Connected to 192.0.2.1 but connection died. (#4.4.2)
    550 connection dropped by peer
    452 4.3.1 server overloaded
    SSL handshake failure
    host mx.example.net[192.0.2.1] refused to talk to me: 550 go home
    421 4.7.0 mx.example.net: connection reset
    450 4.4.2 bad connection
    Remote host closed connection unexpectedly
    421 Too many SMTP sessions from this host
    454 4.7.0 TLS not available due to a local problem
    421 4.3.2 Please try again later, server busy
    550 too busy
    Connection reset by peer
    Deferred: Connection reset by mx.example.net
    Broken pipe
    lost connection while sending MAIL FROM
    Timeout while waiting for reply
    421 Too many connections
    421 4.7.0 Too many sessions from your IP
    421 Service not available
    421 4.2.1 try later: too busy
    421 too many concurrent connections
    Remote host closed the connection
    SMTP session timed out
    """#

  private static let routingErrors = #"""
    451 Malformed name server answer for example.net
    554 5.4.6 Too many hops
    mail for example.net loops back to myself
    554 5.4.14 Hop count exceeded - possible mail loop
    Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again
    451 4.4.3 Temporary name lookup failure: SERVFAIL
    550 5.4.4 Unable to route the message
    450 4.4.4 Unable to route
    450 4.4.0 Something on the way
    mail forwarding loop for u@example.net
    554 5.4.6 This message has been here before: routing loop detected
    lowest numbered MX record points to local host
    451 4.4.3 directory server failure
    446 too many hops
    554 Message exceeded 50 hops, this may indicate a mail loop
    450 DNS temporarily not available: temporary DNS failure
    554 5.4.6 Delivery loop detected
    550 5.4.6 Hop count exceeded
    554 too many received headers
    451 4.4.3 could not resolve the next hop: temporary DNS error
    5.4.4 Unable to route: no route found to domain
    Malformed or unexpected name server reply
    unable to find primary relay for example.net
    This message is looping: it already has my Delivered-To line. (#5.4.6)
    451 DNS lookup failure, try later: dns lookup timed out
    550 5.4.6 mail loop
    552 5.4.6 Too many hops 26 (25 max)
    450 4.4.3 Host lookup did not complete: temporary dns failure
    554 message looping between servers
    name server failure for example.net: SERVFAIL
    554 Too many hops
    5.4.6 Hop count exceeded
    554 5.4.6 Routing loop detected
    553 5.4.6 example.net config error: mail loops back to me (MX problem?)
    Too many Received headers (26 max)
    Possible mail loop
    451 4.4.3 example.net: Name server timeout
    Temporary DNS problem
    DNS lookup failed temporarily
    Message was looping
    Host not found, try again
    mail system loop detected
    all relevant MX records point to non-existent hosts
    """#

  private static let protocolErrors = #"""
    500 5.5.1 Command unrecognized
    502 5.5.1 Not implemented
    503 5.5.1 Bad sequence of commands
    501 5.5.4 Syntax error in parameters
    555 5.5.4 Unsupported option: BODY=8BITMIME
    504 5.5.4 Parameter not implemented
    SMTPUTF8 is required, but was not offered by host mx.example.net[192.0.2.1]
    501 5.5.2 Cannot parse the address
    500 5.5.2 Line too long, command unknown
    503 Polite people say HELO first
    550 5.5.1 Protocol error
    455 4.5.0 Cannot accommodate these parameters
    503 5.5.1 RCPT first, please: need RCPT
    554 SMTP synchronization error
    502 Command not implemented
    500 unrecognized command
    503 Bad sequence: need MAIL before RCPT
    501 Syntax: RCPT TO:<address>
    503 5.5.1 Error: nested MAIL command
    554 5.5.1 unexpected command
    500 5.5.2 Error: bad syntax
    501 5.5.2 invalid parameters
    550 5.6.8 UTF-8 string reply required
    554 Data before the reply: improper pipelining
    504 5.5.2 <foo>: Recipient address rejected: need fully-qualified address
    500 Syntax error
    421 4.5.0 SMTP protocol violation
    501 Bad address syntax in command: syntax error
    503 Valid RCPT command must precede DATA: bad sequence
    554 5.5.0 protocol error
    550 5.5.2 syntax error
    502 VRFY disabled: command not implemented
    500 Command unrecognized
    501 Syntax error
    503 Bad sequence of commands
    Unexpected reply from the server: unexpected response
    550 5.5.1 Invalid command
    500 Line too long
    503 5.5.0 Need MAIL command
    """#

  private static let badConfiguration = #"""
    451 4.3.0 Internal error, our fault
    451 4.3.5 Server configuration error
    550 5.3.5 System incorrectly configured
    Command died with status 75: "/usr/local/bin/deliver"
    451 4.3.0 Error: queue file write error
    451 4.7.1 Service is unavailable, antivirus did not answer
    451 4.3.2 Our LDAP directory is down: ldap server not responding
    450 4.7.5 Server certificate not trusted
    451 Could not complete the sender verify callout
    451 4.3.0 mail server temporarily rejected message
    550 5.2.4 The list could not be expanded
    454 4.3.0 Try again later, we repair the database
    451 Temporary local problem - please try later
    451 4.3.0 The backend does not answer
    mail transport unavailable
    552 5.3.5 our scanner failed: internal server error
    550 local configuration error
    451 temporary failure in the user lookup
    TLSA lookup error for mx.example.net:25
    550 5.3.0 Other mail system problem
    452 4.3.0 Out of memory
    451 4.3.0 local error in processing
    451 4.3.0 <u@example.net>: Temporary lookup failure in the user database
    450 4.3.0 Mail server temporarily out of order: temporary system problem
    554 5.3.0 unknown mailer error 1: command died with status 1
    451 qq internal bug (#4.3.0): internal error
    451 qq write error or disk trouble: write error
    550 5.3.5 misconfigured server
    451 4.3.0 mysql server has gone away
    421 4.3.0 Temporary system problem. Try again later
    451 4.3.5 Unable to accept the message because the server is misconfigured
    454 4.7.5 Certificate verification error
    451 4.7.1 content scanner failed, try later
    451 milter is not answering
    554 5.3.5 Local configuration error
    451 Requested action aborted: local error in processing
    can't create user output file
    553 5.3.5 system config error
    451 4.0.0 zorp
    451 4.3.0 Cannot open the database
    450 4.3.0 Disk I/O problem in our server: internal error
    421 4.3.5 server misconfigured
    550 5.3.0 program failed: exited with status 2
    451 system error
    451 4.3.0 Message could not be queued: cannot create queue file
    450 4.2.0 Mailbox temporarily unavailable
    550 5.3.0 expansion of the list failed
    421 4.3.0 service temporarily unavailable
    451 4.3.0 LMTP backend failed
    452 Insufficient system resources
    451 could not load the configuration of the recipient
    451 4.3.0 Temporary system problem
    451 Local error in processing
    451 System error: can't open queue file
    451 internal server error
    Local delivery failed: permission denied writing the mailbox
    service configuration error
    550 5.2.0 mailbox could not be opened: internal error
    mailer exited with status 73
    5.3.0 Other mail system problem
    can't write to mailbox: no such file or directory
    command died with signal 6
    451 4.3.0 Interner Fehler: Benutzerdatenbank derzeit nicht erreichbar
    """#

  private static let contentRelated = #"""
    552 5.7.0 A file of this type may not be attached: attachment type .exe
    550 5.6.0 The message is malformed
    554 5.6.1 Media type not supported
    550 5.7.1 Message has two From: header fields: multiple From
    554 Bare LF in the message
    554 5.7.1 Banned file name: invoice.js
    550 5.7.1 The message has no Date: header: missing header
    552 5.7.0 Our policy forbids zip files as attachments
    550 5.6.7 Non-ASCII addresses not permitted here
    550 5.7.7 Message integrity lost
    554 5.6.0 Line too long in the body
    550 We do not take encrypted archives
    550 5.7.1 Message contains forbidden words
    554 5.6.3 Conversion required but not supported
    550 5.7.0 Message rejected by content filter
    554 5.7.1 The subject contains words that are not wanted here
    550 not RFC 5322 compliant
    552 5.6.0 Headers too large
    554 Macros in documents are refused
    550 5.7.1 No Message-ID: message id missing
    550 5.7.1 attachment with the extension .js is not allowed
    552 5.7.0 Illegal attachment
    554 5.6.0 Malformed MIME structure
    550 5.7.1 Message-ID header is missing
    550 8-bit characters in the header
    554 5.6.0 bad header: duplicate header field Subject
    550 invalid content in the message body
    554 nested archive, cannot scan
    550 5.7.1 Your message was rejected for its content: objectionable content
    552 5.6.0 Mail with password-protected zip file is rejected
    550 5.6.2 Conversion required but prohibited
    550 Attachments are not allowed
    554 5.6.1 body type not supported
    550 Rejected: message contains a .zip attachment
    550 header too long
    550 5.7.1 message rejected: executable attachment
    554 5.7.1 illegal characters in the header: invalid header
    550 Subject is missing: missing subject
    550 5.7.0 bare linefeeds in the message
    554 lines in message are too long
    552 5.7.1 Attachment not allowed
    550 5.7.1 Header error
    550 5.6.0 Lone CR or LF in headers
    550 5.7.1 Message content rejected
    554 Message refused because of forbidden attachment name
    552 message has too many MIME parts: bad MIME structure
    550 5.7.1 Content-Type not accepted
    554 5.6.1 Eight bit data not allowed
    554 File type .exe is blocked
    550 Banned content: file extension
    500 Message too complex: nested MIME
    550 Improper use of 8-bit data in message header
    554 bad header
    """#

  private static let spamRelated = #"""
    554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.example.org
    550 5.7.1 Your IP 192.0.2.1 is on our blacklist
    554 5.7.1 This message looks like spam: score 12.1
    550 5.7.1 Poor reputation of your network
    550 5.7.1 Message refused as junk
    421 4.7.0 Mail from your address deferred for user complaints
    550-5.7.1 The mail was identified as spam. 550 5.7.1 Goodbye
    554 Denied: you are listed at Spamhaus
    550 5.7.1 Messages from [192.0.2.1] were not sent: your network is on our block list (S3150)
    553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred
    421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints
    550 5.7.1 Unsolicited mail is not wanted
    550 spam detected by our content filter
    550 Client blocked by our RBL
    550 5.7.1 URL in the body is on SURBL
    550 Access denied: bad reputation of 192.0.2.1
    554 refused: see https://www.spamhaus.org/query/ip/192.0.2.1
    550 rejected: sender's IP address is on a DNSBL
    571 5.7.1 Your host is blacklisted
    550 5.7.1 Bulk mail that looks like phishing
    550 5.7.28 Mail flood detected
    550 Your server has been blocked for sending spam
    451 4.7.1 IP 192.0.2.1 is temporarily blocked for spam
    550 5.7.606 Access denied, banned sending IP 192.0.2.1
    550 5.1.1 <u@example.net>: rejected, your IP is blacklisted
    554 5.7.1 Recipient address rejected: listed in zen.spamhaus.org
    550 Mail from a dynamic IP is not accepted
    550 5.7.1 Too many spam messages came from you
    550 5.7.1 blocked: see https://www.spamhaus.org/lookup
    554 5.7.1 Blocked by SpamAssassin with 9 points
    550 rejected because 192.0.2.1 is in a black list at bl.example.org
    550 5.7.1 mail from 192.0.2.1 refused - see our blocklist
    421 4.7.1 Intrusion prevention active for [192.0.2.1]: blacklisted
    550 Ihre IP-Adresse steht auf einer Sperrliste
    550 Votre adresse IP est sur liste noire
    550 Su IP está en una lista negra
    550 5.7.1 Spamverdacht
    550 邮件被识别为垃圾邮件
    550 メールはスパムと判定されました
    550 Спам
    550 5.7.1 [CS01] Message rejected due to local policy, spam
    550 5.1.0 192.0.2.1 sender blocked for spamming, AUP#CXBL
    554 mx.example.net your sender score is too low: poor sender score
    550 5.2.1 Mail from this network is blacklisted
    550 user unknown, but your IP is listed at bl.example.org
    550 We think this is UCE
    550 5.7.350 Remote server returned message detected as spam
    550 5.7.1 fraud suspected: phishing
    554 sending IP listed by Barracuda Reputation
    550 High probability of spam
    450 4.7.1 temporarily blocked: too many spam reports
    host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 192.0.2.1 is blacklisted
    550 5.7.1 Spam message rejected
    554 Spam score too high
    550 5.7.0 Your message was classified as spam
    554 5.7.1 rejected as bulk spam
    550 5.7.1 Mail appears to be unsolicited
    550 IP 192.0.2.1 blacklisted
    554 your IP address has a poor reputation
    550 the domain of a link is listed in the DBL at Spamhaus
    550 5.7.1 Sorry, your IP is blocked
    554 Your access to this mail system has been rejected due to poor reputation of a domain used in message transfer
    550 JunkMail rejected
    550 5.7.1 Access denied, your network is a known spam source
    421 temporarily deferred due to user complaints - 4.16.55.1
    550 message has been identified as phishing
    550 5.7.1 [192.0.2.1] listed on a blocklist
    550 5.7.1 Client host blocked by reputation
    550 192.0.2.1 is listed by UCEPROTECT
    550 Message looks like SPAM
    550 5.7.1 Blocked by SpamCop
    554 5.7.1 rejected due to spam content
    550 rejected by spam filter
    554 5.7.0 Reject: spam
    550 SPAM detected
    550 we do not accept spam
    550 Your message has been rejected because it was considered spam
    550 5.7.1 Sorry, your message scored 15 points of spam
    550 Message filtered as junk
    554 Your IP (192.0.2.1) is blacklisted
    550 5.7.1 Mail from 192.0.2.1 has been blocked using DNSBL
    550 Connection rejected: on our local blacklist
    554 Connections from this host have been banned for spam
    550 The IP you use has been flagged as spam source
    550 Your host 192.0.2.1 is in a blocklist
    550 sender is blacklisted
    550 Sender's domain is in URIBL
    554 reputation is too low: poor reputation
    550 Rejected because of low reputation
    550 Denied by SURBL
    550 5.7.1 message content is spam
    550 mail from you is considered unsolicited bulk
    571 Message refused: junk mail
    554 This message contains a blacklisted URL
    550 5.7.511 Access denied, banned sender
    550 5.7.1 The message was rejected because of spam
    550 Access from dynamic IP space denied
    550 Too much spam from your address
    550 "spam mail"
    550 Ihre Nachricht wurde als Spam erkannt
    550 Votre message a été considéré comme du spam
    550 Mensaje rechazado por spam
    550 Mensagem classificada como spam
    550 Messaggio rifiutato: spam
    550 Bericht geweigerd als spam
    550 Wiadomość uznana za spam
    550 Письмо отклонено как спам
    550 您的邮件被判定为垃圾邮件
    550 スパムメールと判断されました
    550 스팸 메일로 차단되었습니다
    550 İletiniz spam olarak algılandı
    """#

  private static let invalidSender = #"""
    550 5.1.8 <a@example.com>: Sender address rejected: Domain not found
    550 5.7.23 SPF check failed for example.com
    550 5.7.1 Message fails DKIM verification
    550 5.7.26 Unauthenticated mail from example.com is refused by its DMARC policy
    553 5.1.7 Bad sender address syntax
    550 Sender verify failed
    553 Sorry, your envelope sender is in my badmailfrom list (#5.7.1)
    host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to MAIL FROM command)
    host mx.example.net[192.0.2.1] said: 553 Sorry (in reply to MAIL FROM command)
    450 4.1.8 Sender domain does not resolve
    550 5.7.1 The From: domain does not exist
    550 5.7.20 No passing DKIM signature found
    550 5.7.27 Sender address has null MX
    554 5.7.5 Permanent error evaluating the DMARC policy
    550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level
    501 5.1.7 Invalid sender address
    550 5.7.1 You may not send as that user: sender not owned by user
    553 sender is forged
    550 SPF: 192.0.2.1 is not allowed to send for example.com
    550 no such sender: unknown sender
    550 5.7.24 SPF validation error
    554 5.7.1 Return path does not exist
    550 5.7.1 Sender ID check did not pass: sender id fail
    host mx.example.net [192.0.2.1] SMTP error from remote mail server after end of data: 553 shop.example.com does not exist
    550 5.1.0 <a@example.com>: Sender rejected
    550 5.7.1 DMARC policy of the From: domain says reject
    550 SPF softfail
    451 4.7.24 SPF temperror, try again
    550 Absenderadresse abgelehnt: Absender unbekannt
    550 5.1.7 <a@example.com>: sender address is malformed: bad sender
    550 sender domain has no MX: sender domain must have an MX
    554 5.7.1 Forged sender
    550 spoofing is not permitted: spoofed message
    550 From address does not match the login: from address not allowed
    550 5.7.9 ARC failed
    550 5.1.8 Access denied, bad outbound sender
    553 5.1.8 Domain of sender address a@example.com does not exist
    550 DKIM signature is missing
    550 5.7.0 null sender is not accepted here
    550 5.7.1 empty envelope senders not allowed: bounces not accepted
    550 Email rejected per DMARC policy for example.com
    550 5.7.1 SPF fail - mail from 192.0.2.1 not permitted
    550 rejected because of DMARC
    550 5.7.1 Sender address rejected: not owned by user
    501 sender address must contain a domain: bad sender
    550 Sender not found: sender unknown
    550 5.1.8 sender domain does not exist
    554 Sender address a@example.com cannot be verified: could not verify sender
    550 5.7.1 the signature of DKIM is invalid: dkim invalid
    553 5.5.4 Domain name required for sender address
    550 Invalid sender
    550 forged sender address
    550 SPF check failed
    550 5.7.1 SPF unauthorized mail is prohibited
    550 Sender verification failed
    550 5.1.0 sender rejected
    553 Invalid sender
    550 5.7.1 Sender domain not found
    550 5.1.8 Cannot resolve your sender domain
    501 Sender domain must exist
    553 5.1.8 <a@example.com>... Domain of sender address does not exist
    550 Sender address rejected
    554 5.7.1 <a@example.com>: Sender address rejected: Access denied
    550 5.7.0 From address is not verified: sender not verified
    550 domain example.com of your envelope sender does not exist
    450 Sender address rejected: Domain not found
    550 mail from a@example.com not allowed
    554 Email rejected per DMARC policy
    550 5.7.1 DKIM signature does not verify: dkim verification failed
    550 bad DKIM signature
    550 we do not accept bounces: null sender
    553 Sorry, your envelope sender has been denied (#5.7.1)
    553 mail from domain is invalid
    550 5.7.1 You are not allowed to send mail as this user: not allowed to use this sender
    550 Sender is unauthenticated and SPF is missing
    host mx.remote.example[192.0.2.5] said: 550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: host mx.example.com[192.0.2.9] said: 550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command) (in reply to RCPT TO command)
    550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: unknown user: "a"
    550 Sender verify failed: The mail server of example.com said: 550 No such user
    550-Verification failed for <a@example.com> 550-Called: 192.0.2.1 550-Sent: RCPT TO:<a@example.com> 550-Response: 550 User unknown 550 Sender verify failed
    host mx.remote.example[192.0.2.5] said: 450 4.1.7 <a@example.com>: Sender address rejected: unverified address: connect to mx.example.com[192.0.2.9]:25: Connection refused (in reply to RCPT TO command)
    550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: host mx.example.com[192.0.2.9] refused to talk to me: 554 5.7.1 no
    host mx.remote.example[192.0.2.5] said: 550-Callback setup failed while verifying <a@example.com> 550-The initial connection, or a HELO or MAIL FROM:<> command was rejected. 550 Sender verify failed (in reply to RCPT TO command)
    550 Die Absenderdomain existiert nicht
    550 Adresse de l'expéditeur refusée
    550 Dirección del remitente rechazada
    550 Remetente inválido
    550 Mittente non valido
    550 Ongeldige afzender
    550 Nieprawidłowy nadawca
    550 Неверный отправитель
    550 发件人地址无效
    550 送信元アドレスが無効です
    550 보낸 사람 주소가 올바르지 않습니다
    550 Geçersiz gönderen
    """#

  private static let virusRelated = #"""
    554 5.7.1 Virus Eicar-Test-Signature found
    550 5.7.1 Message infected by malware
    552 Worm in your attachment
    554 5.7.0 Reject, id=1-1 - INFECTED: Trojan.X
    550 Malicious content was detected
    554 the antivirus found something
    550 Ransomware seen
    550 5.7.1 Virus in the attachment invoice.doc
    554 infected with Win32.X
    550 Virus gefunden
    550 病毒邮件
    552 5.7.0 malware detected by ClamAV
    550 Your mail contained a virus
    554 5.6.0 malicious attachment: malware
    554 5.7.1 Trojan found
    550 Virus detected
    554 virus infected message
    550 5.7.1 Message contains a virus
    554 5.7.1 infected
    552 Worm.Mydoom found
    550 Un virus a été détecté
    550 Virus encontrado
    550 Обнаружен вирус
    550 发现病毒
    550 ウイルスが検出されました
    550 바이러스가 발견되었습니다
    """#

  private static let messageExpired = #"""
    Retry timeout exceeded
    550 4.4.7 QUEUE.Expired; message expired
    554 5.4.7 Delivery time expired
    I'm not going to try again; this message has been in the queue too long.
    550 5.4.300 Message expired
    retry time not reached for any host after a long failure period
    Message could not be delivered for 5 days: delivery timeout
    447 4.4.7 timed out in the queue
    451 The message was in the queue for 48 hours and we give up
    550 5.4.316 Message expired, connection refused
    delivery time expired
    message expired after 5 days in the queue
    550 5.4.7 too long in the queue
    Delivery attempts failed for 3 days, giving up
    retry limit reached: retries exceeded
    expired: 4 days in the queue
    4.4.7 delivery time expired
    Message timed out after 72 hours: message timeout
    Message expired
    550 4.4.7 Message expired
    Delivery time expired
    Too old: message could not be delivered for 4 days
    retry timeout exceeded
    I'm giving up: message has been in the queue too long
    Maximum retries exceeded: too many retries
    """#

  private static let other = #"""
    550
    550 Sorry
    554 5.0.0 Sorry
    550 5.1.0 Sorry
    554 Transaction failed
    450 Hmm
    550 Ask your postmaster
    554 5.0.0 Ref. 0815
    521 Sorry
    450 4.0.0 Please try again later
    550 Error 42
    554 delivery error
    550 Requested action not taken
    550 5.0.0 zorp
    550 Requested action aborted by badgers
    554 <u@example.net>: zorp
    550 <no-such-user@example.net> zorp
    550 see https://user-unknown.example.net/mailbox-full
    550 mail.spam-blocked.example.net zorp
    550 zorp spam@example.net zorp
    550 mx10.mailspamprotection.com zorp
    550 zorp http://virus.example.net/quota
    550 5.0.0 user-unknown.example.net [192.0.2.1]
    550 nope
    554 5.0.0 id=4711
    550 Recipient address rejected
    550 5.0.0 <u@example.net>: Recipient address rejected: On probation
    550 Error
    554 Failure
    550 5.0.0 Command failed
    550 failed
    554 message undeliverable
    550 5.0.0
    Delivery failed
    550 mail undeliverable to this address
    unknown error
    undefined reason
    """#
}
