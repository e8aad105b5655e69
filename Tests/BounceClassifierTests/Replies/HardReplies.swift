@testable import BounceClassifier

/// Invented replies, one each line, that show that an address is dead or that our host may not send
/// there.
enum HardReplies {
  static let all: [ReplyRow] = [
    ReplyRow.rows(.badMailbox, badMailbox),
    ReplyRow.rows(.badDomain, badDomain),
    ReplyRow.rows(.inactiveMailbox, inactiveMailbox),
    ReplyRow.rows(.relayingIssues, relayingIssues),
  ].flatMap { $0 }

  private static let badMailbox = #"""
    550 5.1.1 <u@example.net>: User unknown. Please check the address and try again
    550 5.1.1 Recipient not found in our database
    550 5.1.1 user not found in LDAP directory
    550 User unknown; no forwarding address
    550 5.1.1 No such user - do not retry
    550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address
    550 Unknown address error: no such user
    550 5.1.1 Unknown address u@example.net
    550 No such user [192.0.2.1]
    550 5.1.1 Message could not be delivered because the recipient does not exist
    550 5.1.1 unknown recipient; contact postmaster@example.net
    550 5.1.1 Sorry
    550 5.1.1 Mailbox not found, bill@example.net
    550 5.1.1 <u@example.net>: Recipient address rejected: User unknown in virtual alias table
    550 5.1.1 There is no mailbox called fred on this system
    550 5.1.1 fred is not a known user here
    550 No mailbox of that name lives here
    550 5.1.1 Addressee unknown
    550 5.1.1 unknown or illegal alias: u@example.net
    550 #5.1.1 bad address u@example.net
    551 5.1.1 User not local; please try another path
    550 5.1.1 The email account you tried to reach does not exist
    550-5.1.1 The account you wrote to does not exist. 550 5.1.1 Check for typos
    550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient u@example.net not found by SMTP address lookup
    550 5.1.1 User u@example.net cannot be found in the directory
    550 5.1.1 Invalid mailbox: u@example.net
    550 5.1.1 <u@example.net>... User does not exist
    550 Invalid recipient <u@example.net>
    553 5.1.3 <u@example.net>: mailbox name is not valid here: no such user
    553 sorry, no mailbox here by that name (#5.1.1)
    550 5.1.1 Mailbox "fred" does not exist
    550 5.1.1 RCPT TO: user not found: fred
    550 5.1.1 recipient does not exist
    550 5.1.1 No such person at this address
    550 5.1.1 Account u@example.net unknown
    550 User fred does not have an account on this server
    550 5.1.1 Unknown local part fred in <u@example.net>
    550 unknown user
    550 5.1.1 Der Empfänger existiert nicht
    550 user "fred" unknown
    550 5.1.1 That is not one of our users: no such user
    550 5.1.1 no valid mailbox for this recipient: user unknown
    host mx.example.net[192.0.2.1] said: 550 5.1.1 <u@example.net> User unknown; rejecting (in reply to RCPT TO command)
    mx.example.net[192.0.2.1] said: 550-5.1.1 This user does not exist 550 5.1.1 on our server (in reply to RCPT TO command)
    <u@example.net>: unknown user: "fred"
    550 5.4.1 Recipient address rejected: Access denied. [AMS0EPF0000.eurprd05.prod.outlook.com]
    550 5.7.17 The owner of this mailbox has changed
    550 5.1.1 Recipient not found. <http://x.example/5.1.1>
    550 5.1.1 fred... we do not know this user: user unknown
    550 <u@example.net> is not a valid mailbox
    550 address unknown
    550 5.1.1 Email address could not be found, or was misspelled
    550 5.1.1 <u@example.net> recipient unknown
    554 5.1.1 No account by that name
    550 Unrouteable address
    550 There is no such active account.
    550 5.1.1 We have nobody of that name: no such user
    550 5.1.1 <u@example.net> does not exist here
    550 No one by that name works here: no such person
    550 5.1.1 Sorry, that mailbox could not be found
    550 delivery failed: mailbox not found
    550 mailbox not known here: not known here
    550 5.1.1 Adresse inconnue au bataillon : utilisateur inconnu
    550 5.1.1 El usuario no existe
    550 5.1.1 Usuário desconhecido
    550 5.1.1 Utente sconosciuto
    550 5.1.1 Empfänger unbekannt
    550 5.1.1 Onbekende gebruiker
    550 5.1.1 Nieznany użytkownik
    550 5.1.1 Neznámý uživatel
    550 5.1.1 Пользователь не найден
    550 5.1.1 用户不存在
    550 5.1.1 ユーザーが見つかりません
    550 5.1.1 사용자가 존재하지 않습니다
    550 5.1.1 Kullanıcı bulunamadı
    550 5.1.1 Mailbox does not exist on this server, check the spelling
    550-Callout verification failed: 550 5.1.1 User unknown
    host mx.example.net [192.0.2.1] SMTP error from remote mail server after RCPT TO:<u@example.net>: 550 5.1.1 No such mailbox
    Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'
    192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 no such user here Giving up on 192.0.2.1.
    smtp; 550 5.1.1 unknown recipient
    >>> RCPT To:<u@example.net> <<< 550 5.1.1 <u@example.net>... User unknown
    550 5.1.1 Recipient <u@example.net> unknown, please check the address
    550 invalid address: no such mailbox
    550 5.1.1 <mailbox-full@example.net>: Recipient address rejected: User unknown
    550 5.1.1 <spam@example.net>: No such user
    550 5.1.1 <quota@example.net> unknown user
    550 5.1.1 Name nicht im Verzeichnis: Benutzer unbekannt
    551 we have no such local user
    550 unable to find that user: cannot find the user
    550 5.1.1 The person you write to is not known here: user is not known here
    550 5.1.1 no recipient of this name
    550 5.1.1 Not a valid address at this domain
    550 5.1.1 User unknown; if you think this is wrong call our help desk
    550 We can not find any user u@example.net on our server
    550 5.1.1 email address does not exist, please check spelling
    550 No such user - psmtp
    550 5.1.1 User does not exist [TPH01]
    550 5.1.0 Unknown recipient u@example.net
    550 5.7.1 No such mailbox
    550 5.4.1 No such recipient here
    550 5.0.0 User unknown
    554 5.0.0 no such user here
    550-Unknown user 550 Try again with the right name
    550 "u@example.net" is not a known mailbox: unknown mailbox
    511 5.1.1 unknown address
    550 Mailbox u@example.net unknown
    550 Can't find that user here: can't find the user
    550 The user you are trying to reach does not exist
    550 5.1.1 invalid user
    550 the recipient is not a valid recipient of this domain
    550 5.1.1 <u@example.net>... User unknown, not local address
    550 User not in directory: not found in the directory
    550 Recipient does not exist here
    550 Account does not exist
    550 Mail to a nonexistent user is refused: nonexistent user
    550 <u@example.net> No such user here
    550 5.1.1 <u@example.net> is not a valid mailbox
    550 Requested action not taken: mailbox unavailable
    550 5.1.1 Requested action not taken: mailbox unavailable
    550 #5.1.0 Address rejected u@example.net
    550 No such local user
    550 User's mailbox unavailable
    550 5.1.1 sorry, no mailbox here by that name
    511 sorry, no mailbox here by that name (#5.1.1 - chkuser)
    550 5.7.1 <u@example.net>: Recipient address rejected: User unknown in relay recipient table
    550 Invalid recipient u@example.net (#5.1.1)
    550 5.1.1 Recipient address rejected: u@example.net
    550 RCPT (u@example.net) User unknown
    550 unrouteable address
    550 We don't have a mailbox with this name here - 5.1.1
    550 5.1.1 unknown or invalid recipient
    553 5.3.0 <u@example.net>... No such user here
    550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found
    550 Recipient address rejected: User unknown
    554 delivery error: dd This user doesn't have a yahoo.com account
    550 Mailbox not found
    550 u@example.net... no such user
    550 Unknown user: u@example.net
    550 Address invalid: user does not exist
    550 cannot find user
    5.1.1 The e-mail account does not exist at the organization this message was sent to
    550 5.1.1 Unable to deliver to <u@example.net>: no such mailbox
    user unknown: u
    550 5.1.1 RecipientNotFound
    550 The email account that you tried to reach does not exist
    5.1.0 - Unknown address error 550-'5.1.1 <u@example.net>... User unknown'
    5.1.0 - Unknown address error 550-'Requested action not taken: mailbox unavailable'
    553 5.1.1 unknown recipient
    550 no mailbox by that name is currently available
    550 account does not exist here
    554 5.7.1 <u@example.net>: Recipient address rejected: user u@example.net does not exist
    550 Not our Customer
    550 no such user - please check the address
    User u@example.net not listed in public Name & Address Book
    550 Recipient not found
    The following recipient's email address was not found: u@example.net
    550 Mailbox does not exist
    550 "Unknown User"
    550 5.1.1 User does not exist - <u@example.net>
    550 5.1.1 'u@example.net' Not found.
    550 invalid username: u
    550 RP-000 The user does not exist
    550 5.2.1 <u@example.net>... Addressee unknown
    Your message cannot be delivered to the following recipients: Reason: Illegal user
    mail.local: unknown user: u
    550 Unknown local-part "u" in <u@example.net>
    550 Address unknown: u@example.net
    host mx.remote.example[192.0.2.5] said: 550 5.1.1 <u@example.net>: Recipient address rejected: undeliverable address: host mx.inner.example[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command) (in reply to RCPT TO command)
    550 5.1.1 Questo utente non esiste
    550 5.1.1 L'utilisateur est inconnu
    550 Cette boîte n'existe pas
    550 5.1.1 Dieser Empfänger ist uns nicht bekannt: Empfänger unbekannt
    550 El destinatario no existe en este servidor
    550 Destinatário não encontrado
    550 Gebruiker onbekend
    550 Adresat nieznany
    550 Příjemce neexistuje
    550 Такого пользователя нет
    550 Почтовый ящик не существует
    550 收件人不存在
    550 用戶不存在
    550 宛先不明
    550 そのようなユーザーは存在しません
    550 수신자를 찾을 수 없습니다
    550 Böyle bir kullanıcı yok
    550 Alıcı bulunamadı
    """#

  private static let badDomain = #"""
    550 Host not found
    550 5.1.2 No such domain
    550 unknown host example.invalid
    Host or domain name not found. Name service error for name=nowhere.example type=AAAA: Host not found
    Domain nowhere.example does not accept mail (nullMX)
    550 5.1.2 The domain of the recipient does not exist
    550 5.1.2 Host unknown (Name server: nowhere.example: host not found)
    556 5.1.10 Recipient address has null MX
    550 5.1.10 The recipient's domain publishes a null MX
    Sorry, I couldn't find any host named nowhere.example. (#5.1.2)
    550 5.4.4 Domain not found: NXDOMAIN
    DNS Error: DNS type 'mx' lookup of nowhere.example responded with code NXDOMAIN
    550 5.1.2 unknown domain
    550 5.1.2 Bad destination system: no such domain
    550 5.7.18 The owner of this domain has changed
    550 5.4.310 DNS domain nowhere.example does not exist
    550 We host no such domain
    512 The host of the recipient is not known: no such host
    550 5.1.2 Domain is not hosted here: domain not hosted
    554 5.4.4 Unable to look up host nowhere.example: nxdomain
    521 5.3.2 mx.example.net accepts no mail
    521 mx.example.net does not accept mail
    550 5.1.2 Der Domainname existiert nicht: Domain existiert nicht
    550 5.4.4 domain does not exist
    Name service error for name=example.invalid type=MX: Host not found
    550 5.1.2 host unknown
    550 unknown host
    The domain example.invalid could not be found: domain not found
    550 5.1.10 nullMX
    DNS: NXDOMAIN for example.invalid
    550 5.1.2 recipient domain does not exist
    550 no such domain here
    554 5.4.4 Host not found
    550 5.1.2 Bad domain, does not exist: unknown destination domain
    Unknown host
    550 Host unknown
    550 5.1.2 <u@example.net>... Host unknown (Name server: example.net: host not found)
    host not found
    550 Domain does not exist
    Illegal host/domain name found
    550 5.1.2 Unable to find mail server: no such host
    Unrouteable mail domain "example.net"
    The address's domain does not exist
    550 5.1.2 Domain name not found
    Message delivery failed: domain not found
    554 unknown domain name: no such domain
    550 Die Domain existiert nicht
    550 Domaine inexistant
    550 Dominio inexistente
    550 Domínio inexistente
    550 Dominio sconosciuto
    550 Домен не найден
    550 域名不存在
    """#

  private static let inactiveMailbox = #"""
    550 5.2.1 Mailbox disabled due to inactivity
    550 Account has been closed
    550 The mailbox has expired
    550 5.2.1 account inactive for 180 days
    550 5.1.6 The user has moved, no forwarding address
    550 User has left the company
    550 5.2.1 Account terminated
    550 5.2.1 This mailbox has been disabled
    550 5.2.1 The account of this user is suspended
    550 5.2.1 account closed
    550 5.7.13 User account disabled
    550 5.1.6 The mailbox has moved and left no forwarding address
    550 The account has expired
    550 5.2.1 User is inactive
    550 5.1.1 This employee has left the company
    550 5.2.1 mailbox is frozen for lack of use
    550 5.1.1 This address is no longer in use
    550 5.2.1 The email account that you tried to reach is disabled
    550 5.2.1 account deactivated by its owner: has been deactivated
    550 The mailbox was deleted: account has been deleted
    550 5.2.1 <u@example.net>: account is locked
    550 Account terminated on request of its owner
    550 user account is no longer active
    550 5.1.1 <u@example.net> no longer exists
    550 5.2.1 Inactive user
    525 5.7.13 Disabled recipient address
    550 5.1.6 recipient no longer on server
    550 5.2.1 Account disabled by the administrator
    550 5.2.1 Mailbox inactive for 12 months
    554 This account has been suspended
    550 5.7.13 account locked out
    550 Konto deaktiviert: Postfach deaktiviert
    550 Compte désactivé
    550 La cuenta está desactivada
    550 邮箱已停用
    550 5.1.6 Recipient moved to another company: mailbox has moved
    550 the employee is no longer employed here
    550 5.2.1 Disabled mailbox
    554 delivery error: this mailbox is disabled
    550 mailbox closed by owner
    550 This address has been disabled: account has been disabled
    550 5.2.1 Subscriber has been suspended: user suspended
    550 5.2.1 The mailbox is inactive since 2019
    550 This account was closed
    550 5.1.1 user is no longer active
    554 mailbox is inactive
    550 Your mail cannot be delivered: the account is disabled
    550 5.2.1 account on hold
    550 5.2.1 mailbox no longer in use
    550 5.2.1 This user has left us: account deleted
    550 User left the company
    554 delivery error: dd Sorry your message to u@example.net cannot be delivered. This account has been disabled or discontinued
    550 Account disabled
    550 User suspended
    550 mailbox is inactive
    550 5.2.1 Mailbox inactive
    550 The user's account has expired
    550 5.2.1 Account inactive, unable to deliver
    550 Mailbox disabled for this recipient
    550 account not active
    550 5.1.6 Address no longer valid
    550 User account expired
    550 5.1.1 mailbox has been suspended: account is suspended
    550 extended mailbox hold: account terminated
    554 5.2.1 The recipient's mailbox is disabled and not accepting messages
    550 This user has been deleted
    550 Recipient is suspended
    550 Dieses Konto ist gesperrt: Konto gesperrt
    550 Compte suspendu
    550 Cuenta deshabilitada
    550 Conta desativada
    550 Account disabilitato
    550 Konto zablokowane
    550 Účet je zablokován
    550 Аккаунт заблокирован
    550 账号已停用
    550 계정이 정지되었습니다
    550 Hesap askıya alındı
    """#

  private static let relayingIssues = #"""
    550 5.7.1 We do not relay for you
    554 5.7.1 <u@example.net>: Relay access denied
    550 relay not permitted
    550 5.7.64 TenantAttribution; Relay Access Denied
    530 5.7.0 Authentication required
    535 5.7.8 Error: authentication failed: bad password
    530 5.7.1 Client was not authenticated
    553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
    550 5.7.1 Unable to relay for u@example.net
    550 Relaying denied. Proper authentication required
    554 5.7.1 You have to log in before you send: please authenticate
    550-Please turn on SMTP authentication in your mail program. 550 We do not relay.
    550 This is no open relay: relaying prohibited
    550 5.7.1 <u@example.net>... Relaying denied
    550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.1]
    503 5.7.0 Authentication required first: authentication is required
    550 SMTP AUTH is required for that: smtp authentication needed
    530 Access denied: log in first
    550 not allowed to relay
    554 5.7.1 No relaying through this host: no relaying
    535 5.7.3 Authentication unsuccessful
    550 Weiterleitung (Relay) nicht erlaubt
    550 No se permite el reenvío: relay denegado
    SASL authentication failed; server mx.example.net[192.0.2.1] said: 535 5.7.8 Error
    550 5.7.1 We do not relay, sorry
    550 5.7.1 relaying to <u@example.net> prohibited by administrator
    554 Relay rejected for policy reasons: relay rejected
    550 Authentication is required for relay
    550 no permission to relay through this server: relay not permitted
    571 5.7.1 relaying denied
    550 unable to relay
    550 relay not permitted, authentication needed
    550 5.7.1 Relaying to <u@example.net> denied (authentication required)
    553 5.7.1 <u@example.net>... Relaying denied
    550 <u@example.net> we do not relay
    554 SMTP error: relay access denied
    501 5.7.1 relaying not allowed
    550 Sorry, the recipient's domain is not in my list of allowed rcpthosts
    550-Verification failed 550 relaying denied
    550 5.7.1 Insecure mail relay
    550 No relay here
    550 cannot relay
    503 This mail server requires authentication before sending mail
    530 5.7.57 Client not authenticated to send mail
    535 Incorrect authentication data
    550 Verify your credentials: authentication failed
    550 must be authenticated
    550 Relais interdit
    550 Relay non consentito
    550 Пересылка запрещена
    550 Relaying nicht gestattet
    """#
}
