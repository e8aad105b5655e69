"""The SMTP servers to which mail servers of make-bounces send.

Their replies depend on the local part, and they keep the bounces.
"""

import socketserver
import threading

import names

SIZE_LIMIT = 4096

# Replies to RCPT and to the end of the data, by local part. All others are accepted.
AT_RECIPIENT = {
    "unknown": ["550 5.1.1 <{}>: we have nobody of that name"],
    "full": ["552 5.2.2 <{}>: this mailbox is full"],
    "lines": [
        "550-5.7.1 <{}>: mail from your network is not wanted here.",
        "550-5.7.1 Ask postmaster@remote.example",
        "550 5.7.1 and have this at hand: 4711",
    ],
    "later": ["451 4.3.2 <{}>: we are busy, please try again later"],
}
AT_DATA = {"spam": ["554 5.7.1 Refused: this message looks like spam"]}
AT_CONNECTION = {"blocking.example": ["554 5.7.1 Your address is on our list of blocked senders"]}


class Session(socketserver.StreamRequestHandler):
    timeout = 60

    def say(self, *lines):
        self.wfile.write("".join(line + "\r\n" for line in lines).encode())

    def reset(self):
        self.recipients = []
        self.refusal = None

    def handle(self):
        try:
            self.talk()
        except OSError:
            pass  # a client that went away, or said nothing for a minute

    def talk(self):
        self.reset()
        refusal = AT_CONNECTION.get(self.server.domain)
        self.say(*(refusal or [f"220 mx.{self.server.domain} ESMTP"]))
        for line in self.rfile:
            verb, _, rest = line.decode("latin-1").strip().partition(" ")
            if verb.upper() == "QUIT":
                return self.say("221 2.0.0 Bye")
            if refusal:
                self.say("503 5.5.1 No mail here")
            else:
                self.command(verb.upper(), rest)

    def command(self, verb, rest):
        match verb:
            case "EHLO":
                self.say(f"250-mx.{self.server.domain}", f"250-SIZE {self.server.size_limit}", "250 ENHANCEDSTATUSCODES")
            case "MAIL":
                self.mail(rest.upper())
            case "RCPT":
                self.recipient(rest.partition("<")[2].partition(">")[0])
            case "DATA":
                self.data()
            case "HELO" | "RSET" | "NOOP":
                self.reset()
                self.say("250 2.0.0 Ok")
            case _:
                self.say("502 5.5.2 Command not known")

    def mail(self, rest):
        self.reset()
        size = rest.partition(" SIZE=")[2].partition(" ")[0]
        if size.isdigit() and int(size) > self.server.size_limit:
            self.say(f"552 5.3.4 Message size exceeds our limit of {self.server.size_limit} octets")
        else:
            self.say("250 2.1.0 Ok")

    def recipient(self, address):
        local_part = address.partition("@")[0]
        self.refusal = AT_DATA.get(local_part, self.refusal)
        refusal = AT_RECIPIENT.get(local_part)
        if refusal:
            self.say(*(line.format(address) for line in refusal))
        else:
            self.recipients.append(address)
            self.say("250 2.1.5 Ok")

    def data(self):
        if not self.recipients:
            return self.say("554 5.5.1 No recipients")
        self.say("354 End with a dot")
        message = b""
        for line in self.rfile:
            if line == b".\r\n":
                break
            message += line.removeprefix(b".").rstrip(b"\r\n") + b"\n"
        self.say(*(self.refusal or ["250 2.0.0 Taken"]))
        for address in self.recipients:
            if address.endswith("@" + names.SENDERS):
                self.server.keep(address, b"Return-Path: <>\n" + message)
        self.reset()


class Peer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, domain, keep):
        self.domain, self.keep = domain, keep
        self.size_limit = SIZE_LIMIT * (100 if domain == names.SENDERS else 1)
        super().__init__((names.PEERS[domain], 25), Session)
        threading.Thread(target=self.serve_forever, daemon=True).start()


def serve(keep):
    """Starts all peers; `keep(address, message)` is called for each bounce."""
    return [Peer(domain, keep) for domain in names.PEERS if domain != "refused.example"]
