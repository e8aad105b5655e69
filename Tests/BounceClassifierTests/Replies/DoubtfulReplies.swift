/// Invented replies, one each line, with "unknown", "no such" or "disabled" about a host, a sender,
/// a link or a login, or about a temporary condition.
enum DoubtfulReplies {
  static let all = lines.split(separator: "\n").map(String.init)

  private static let lines = #"""
    550 5.7.1 The recipient does not accept mail with attachments
    550 This user does not accept mail of this kind
    550 5.7.1 This host does not accept mail in HTML
    554 Our server does not accept mail larger than 5 MB
    550 We do not know your host: unknown host
    550 Your host does not exist in DNS
    550 5.7.1 Host unknown to us, please use your provider's relay
    550 Host not found: cannot verify your HELO
    550 5.7.1 Reverse lookup failed: host not found for 192.0.2.1
    550 The domain in your From: does not exist
    550 5.7.1 No MX record for the domain of your address
    550 no such domain as example.org in MAIL FROM
    550 5.7.1 No such user may send through here
    550 Mailbox of the sender not found
    550 5.7.1 the address you send from was not found
    550 account suspended for spam: your account
    550 5.7.1 Your account has been disabled
    550 5.7.0 The account you log in with is disabled
    550 Sending account suspended
    550 Mail service suspended for your domain
    550 This customer has been suspended from sending
    550 5.7.1 Sender suspended
    550 account example blocked from sending mail
    550 5.7.1 link in message no longer exists
    550 5.7.1 The attachment does not exist any more
    550 Template does not exist
    550 5.7.1 User has not been whitelisted: unknown user for the whitelist
    550 5.7.1 Recipient has been disabled for external senders
    550 5.7.1 This mailbox is disabled for mail from outside the company
    550 5.2.1 User is not allowed to receive from external senders
    550 5.1.1 too many invalid recipients in this session
    550 5.1.1 Too many unknown users; you are blocked
    550 5.5.1 too many user unknown errors
    550 too many errors from your host, last: no such user
    554 5.7.1 blocked for dictionary attack: unknown users
    550 5.7.1 You send to too many nonexistent users
    550 5.7.1 Rejected: excessive unknown users from 192.0.2.1
    550 Recipient address rejected: Policy rejection, user unknown to whitelist
    550 5.7.1 greylisted: unknown user until proven
    550 5.1.1 Recipient verification failed: try later
    550 5.1.1 callout failed: could not connect to the recipient's server
    550 5.1.1 The recipient server could not be reached for verification
    550 Relay not set up: temporarily
    550 5.7.1 SPF: no such host in record
    550 DKIM: key not found: no such domain key
    550 5.7.1 DMARC: domain not found
    550 5.7.1 Domain example.com has no DMARC record
    550 5.7.1 Sender's domain does not exist
    550 sender domain not found
    550 HELO name does not exist
    550 5.7.1 helo: host not found
    550 your server is not found in DNS: domain not found
    550 unknown reverse host
    550 5.7.1 The user you authenticated as does not exist
    550 5.1.1 Benutzerverzeichnis nicht erreichbar, Empfänger nicht gefunden
    550 5.1.1 annuaire indisponible, utilisateur introuvable
    550 5.1.1 LDAP is down. No such user
    550 5.1.1 Käyttäjää ei löydy, hakemisto ei vastaa
    550 5.0.0 <u@example.net> removed because of content
    550 This message has been deleted
    550 the message was deleted: account policy
    550 Message deleted: mailbox policy
    550 file not found
    550 No such file or directory
    550 5.3.0 no such mail spool: cannot open mailbox
    550 5.3.0 Error opening mailbox
    550 cannot open mailbox for user
    550 5.2.0 mailbox locked by another process
    550 mailbox is locked
    550 mailbox is busy
    550 Mailbox temporarily unavailable
    550 mailbox unavailable due to maintenance
    550 5.2.1 Mailbox temporarily disabled for maintenance
    550 Account temporarily suspended
    550 5.2.1 The mailbox is temporarily locked because of too much mail
    550 Mailbox disabled: over quota
    550 5.2.1 account disabled because it is over quota
    552 5.2.2 user account disabled: storage full
    550 5.2.2 mailbox disabled, full
    550 5.7.1 Message refused because the user's mailbox settings block unknown senders
    550 5.7.1 The user does not exist in your address book
    550 5.7.1 unknown sender; user not found in allow list
    550 5.7.1 Recipient rejects mail from people he does not know
    550 5.7.1 Not a valid recipient for this sender
    550 5.7.1 not a valid user of this relay
    550 You are not a valid user
    550 Not a registered user: please register your mail server
    550 invalid user name or password
    535 5.7.8 no such user or wrong password
    550 5.7.1 Authentication: unknown user
    550 login failed: account disabled
    535 5.7.8 account suspended
    550 5.7.1 Virus found, the account has been closed to you
    550 Sorry, you have been blocked: account closed for abuse
    550 Unknown client: address unknown in DNS
    550 your IP address does not exist in our list
    550 5.7.1 IP not found in DNS, address unknown
    550 Your e-mail address is unknown to us; please register at https://x.example
    550 your email address does not exist
    550 5.7.1 invalid address in From: header
    550 5.6.0 Invalid address in To: header
    550 5.6.0 missing recipient in the header: no recipient
    550 5.1.3 Invalid address syntax in header
    550 Reply-To address does not exist
    550 5.7.1 bounce address does not exist
    550 Return address unknown
    550 5.7.1 postmaster of your domain: user unknown
    550 abuse@ of your domain does not exist
    550 Your domain has no postmaster: mailbox not found
    550 5.7.1 Your MX does not exist
    550 5.7.1 This message has no valid recipient in To: header
    550 we moved: please use smtp2.example.net
    550 service has moved
    550 This server has been replaced
    550 Server has been decommissioned
    550 This MX is no longer in use
    550 This host is no longer in use, look up MX again
    550 mail server no longer used
    550 This relay is no longer valid
    550 The server no longer receives mail
    550 5.3.2 this server no longer receives mail, use the other MX
    550 your certificate is no longer valid
    550 Your license has expired
    550 account expired: licence of the filter
    550 message expired
    554 password expired
    550 5.7.1 DKIM signature expired
    550 Session expired
    550 domain expired for sender
    550 5.7.1 Sender domain has expired
    550 5.7.1 The link you sent points to an unknown domain
    550 5.7.1 message contains a link to a non existent domain
    550 5.7.1 URL host does not exist
    550 Bad HELO: no such host
    550 NXDOMAIN for your HELO
    550 5.7.1 PTR nxdomain
    550 Not our user, you must authenticate
    550 not a local user: please authenticate
    550 Only local users may send
    550 user not local; relaying denied
    550 Unknown user agent
    550 5.7.1 mail from unknown user is not accepted
    550 Mail from unknown domain
    550 5.7.1 mail from a nonexistent user
    550 sent by an invalid user
    550 this address is not valid as a sender
    550 no such user on sending system
    550 user not found (your ident)
    550 5.7.1 forged sender, no such account at your site
    550 5.7.1 Mail from hosts that do not exist in DNS is refused: unknown host
    550 5.7.1 We checked your postmaster address: no such user
    550 Verification of your address failed: 550 user unknown
    550-Callback setup failed while verifying <a@example.com> 550-The initial connection: 550 user unknown 550 Sender verify failed
    550 Sender verify failed: The mail server of example.com said: 550 No such user
    550 5.1.1 Rejected by content policy
    550 5.1.1 Access denied for spam
    550 5.1.1 Your IP is on our blocklist
    550 5.1.1 Message rejected by policy
    550 5.2.1 Spam is not wanted
    550 5.2.1 Your message was quarantined
    550 5.2.1 rate limit of this mailbox
    550 5.1.2 SPF failure
    550 5.1.1 DMARC failure
    550 5.1.1 Virus found
    550 5.1.1 Message too large
    550 5.1.1 Too many recipients
    550 5.1.1 Too many connections
    550 5.1.1 connection timed out
    550 5.1.1 greylisted
    550 5.1.1 Relaying denied
    550 5.1.1 Recipient prefers not to get mail from you
    550 5.1.1 The user only accepts mail from known senders
    550 5.1.1 blocked by the recipient
    550 5.1.1 attachment not allowed
    550 5.1.1 Mailbox is full
    550 5.1.1 Internal server error
    550 5.1.1 LDAP server unavailable
    550 5.1.1 cannot connect to the user database
    550 5.1.1 User lookup failed: database error
    550 5.1.1 Your message could not be delivered now, try again later
    550 5.7.1 unknown user, greylisted
    550 5.1.2 temporary DNS failure
    550 5.1.2 DNS server did not answer
    550 5.1.2 SERVFAIL
    550 5.1.2 your domain has no MX
    550 5.1.2 reverse DNS lookup failed
    550 5.1.2 HELO domain does not exist
    550 5.4.4 Unable to route at this time
    550 5.4.4 Connection refused
    550 Relay access temporarily denied
    550 Host name lookup failure
    550 Name service error, try again
    550 User mailbox locked by another session
    550 The mailbox is closed for the night, maintenance
    550 user is over quota and suspended
    550 5.2.1 Account suspended: storage limit reached
    550 mailbox disabled due to quota
    550 5.2.1 the recipient's mailbox is receiving mail too fast, disabled for an hour
    550 5.7.1 User has moved to greylisting
    550 5.7.1 recipient is not accepting mail from this sender
    550 Your message to u@example.net was blocked: unknown sender
    550 5.7.1 Address unknown to our allow list
    550 Administrative lock: your host is suspended
    550 your access has been suspended
    550 Your IP has been deactivated
    550 5.7.1 Account of the sender is disabled
    550 sending user unknown
    550 user unknown in sender's domain
    550 SMTP user unknown, authenticate
    550 no such command
    550 no such option
    550 Unknown command
    550 unknown charset
    550 unknown attachment type
    550 unknown error
    550 unknown virus
    550 Unknown reason
    550 invalid HELO
    550 Invalid header
    550 Invalid message
    550 invalid character in the subject
    550 Invalid response to challenge
    550 Invalid SPF
    550 invalid data
    550 not found
    550 does not exist
    550 Object not found
    550 Key not found
    550 Record not found
    550 PTR record not found
    550 MX not found
    550 rule not found
    550 service not found
    550 disabled
    550 VRFY is disabled
    550 this feature has been disabled
    550 Command disabled
    550 TLS disabled
    550 plain login disabled
    550 relay is disabled
    550 suspended
    550 closed
    550 expired
    550 terminated
    550 moved
    550 removed
    550 Connection terminated
    550 session closed
    550 The channel has been closed
    550 message removed by filter
    550 Certificate expired
    550 Signature expired
    550 Trial expired
    550 Subscription of the spam filter expired
    550 inactive
    550 Idle session inactive
    550 filter inactive
    550 This list is inactive
    550 list closed
    550 group does not exist or you may not post
    550 the group you tried to reach may not exist, or you may not post to it
    """#
}
