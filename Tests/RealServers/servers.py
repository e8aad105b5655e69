"""The mail servers that make-bounces runs: their Debian packages, configuration and commands.

All commands are run by a shell inside the server's directory. Times are short: warnings come after
seconds, and failures soon after.
"""

from dataclasses import dataclass, field

from names import SERVER

ALIASES = "team: unknown@remote.example\npostmaster: root\nroot: root\n"


@dataclass
class Server:
    packages: str
    files: dict = field(default_factory=dict)
    start: str = "true"
    # The sender is $SENDER, the recipients $RECIPIENTS; the letter comes on standard input.
    send: str = "sendmail -oi -f $SENDER $RECIPIENTS"
    queue: str = "true"  # tries what waits again
    without: tuple = ()  # letters that make no bounce there
    warns: bool = True  # tells of delays before it gives up


EXIM = f"""
primary_hostname = {SERVER}
domainlist local_domains = {SERVER}
local_interfaces = 127.0.0.1
trusted_users = root
delay_warning = 2s:1h
begin routers
remote:
  driver = dnslookup
  domains = ! +local_domains
  transport = smtp
  no_more
aliases:
  driver = redirect
  data = ${{lookup{{$local_part}}lsearch{{/etc/aliases}}}}
begin transports
smtp:
  driver = smtp
begin retry
* * F,10s,1s
"""

SENDMAIL = f"""
include(`/usr/share/sendmail/cf/m4/cf.m4')
OSTYPE(`debian')
define(`confDOMAIN_NAME', `{SERVER}')
define(`ALIAS_FILE', `/etc/aliases')
define(`confTRUSTED_USER', `smmta')
undefine(`confHOST_STATUS_DIRECTORY')
define(`confTO_QUEUEWARN', `2s')
define(`confTO_QUEUERETURN', `10s')
define(`confTO_ICONNECT', `5s')
define(`confDONT_PROBE_INTERFACES', `True')
MAILER(`local')
MAILER(`smtp')
"""

OPENSMTPD = f"""
table aliases file:/etc/aliases
queue ttl 10s
bounce warn-interval 2s
listen on 127.0.0.1
action "local" maildir alias <aliases>
action "remote" relay
match from any for domain "{SERVER}" action "local"
match from any for any action "remote"
"""

SERVERS = {
    "exim": Server(
        packages="exim4-daemon-light",
        files={"/etc/exim4/exim4.conf": EXIM},
        queue="exim4 -qff",
    ),
    "sendmail": Server(
        packages="sendmail-bin",
        files={"/etc/mail/real.mc": SENDMAIL},
        start="cd /etc/mail && m4 real.mc >sendmail.cf && newaliases",
        send="sendmail -Am -odi -oi -f $SENDER $RECIPIENTS",
        queue="sendmail -Am -q",
    ),
    "opensmtpd": Server(
        packages="opensmtpd",
        files={"/etc/smtpd.conf": OPENSMTPD, "/etc/mailname": SERVER + "\n"},
        start="smtpd -dv & for try in $(seq 100); do smtpctl show status && exit; sleep 0.1; done; exit 1",
        queue="smtpctl schedule all",
        without=("local",),  # refused before it is queued
    ),
    "courier": Server(
        packages="courier-mta",
        files={
            "/etc/courier/me": SERVER + "\n",
            "/etc/courier/locals": SERVER + "\n",
            "/etc/courier/defaultdomain": SERVER + "\n",
            "/etc/courier/warntime": "2s\n",
            "/etc/courier/queuetime": "10s\n",
            "/etc/courier/aliases/system": ALIASES,
        },
        start="makealiases; courier start",
        queue="courier flush",
        without=("local",),  # refused before it is queued
    ),
    "dma": Server(
        packages="dma",
        files={"/etc/mailname": SERVER + "\n", "/etc/dma/dma.conf": "MAILNAME /etc/mailname\nALIASES /etc/aliases\n"},
        send="dma -f $SENDER $RECIPIENTS",
        queue="dma -q",
        warns=False,
        without=("local", "large", "later", "refused"),  # sees no local user, knows no SIZE, tries for five days
    ),
    "nullmailer": Server(
        packages="nullmailer",
        files={
            "/etc/mailname": SERVER + "\n",
            "/etc/nullmailer/me": SERVER + "\n",
            "/etc/nullmailer/remotes": "mx.remote.example smtp\n",
        },
        start="""
            cd /var/spool/nullmailer && mkfifo -m 622 trigger && chown mail trigger &&
            setpriv --reuid mail --regid mail --clear-groups nullmailer-send &
        """,
        without=("large", "blocked", "nosuch", "local", "alias", "later", "refused"),  # it knows one relay alone
        warns=False,
    ),
}
