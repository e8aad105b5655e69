"""The DNS server of make-bounces: it answers for a few example domains on 127.0.0.1 port 53."""

import socket
import struct
import threading

SERVER = "mx.example.com"  # the mail server that writes the bounces
SERVER_ADDRESS = "192.0.2.1"
SENDERS = "example.org"  # where letters come from and bounces go to
PEERS = {  # domain: address of mx.DOMAIN
    SENDERS: "192.0.2.10",
    "remote.example": "192.0.2.25",
    "refused.example": "192.0.2.26",  # nobody listens there
    "blocking.example": "192.0.2.27",
}
HOSTS = {SERVER: SERVER_ADDRESS} | {f"mx.{domain}": address for domain, address in PEERS.items()}

A, PTR, MX = 1, 12, 15
NO_ERROR, NO_SUCH_NAME = 0, 3


def wire(name):
    labels = [label.encode() for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def reversed_name(address):
    return ".".join(reversed(address.split("."))) + ".in-addr.arpa"


def records():
    """(name, type): data."""
    table = {}
    for host, address in HOSTS.items():
        table[host, A] = socket.inet_aton(address)
        table[reversed_name(address), PTR] = wire(host)
    for domain in PEERS:
        table[domain, MX] = struct.pack("!H", 10) + wire(f"mx.{domain}")
    return table


def question(query):
    """The name and type of a question, and the offset after it."""
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode("ascii"))
        at += 1 + query[at]
    (kind,) = struct.unpack_from("!H", query, at + 1)
    return ".".join(labels).lower(), kind, at + 5


def answer(query, table):
    name, kind, end = question(query)
    data = table.get((name, kind))
    known = any(name == other for other, _ in table)
    code = NO_ERROR if known else NO_SUCH_NAME
    flags = 0x8580 | code  # an answer, authoritative, recursion there
    found = b""
    if data is not None:
        found = struct.pack("!HHHIH", 0xC00C, kind, 1, 60, len(data)) + data
    counts = struct.pack("!HHHHH", flags, 1, 1 if found else 0, 0, 0)
    return query[:2] + counts + query[12:end] + found


def serve():
    """Starts to answer in a thread."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))
    table = records()

    def loop():
        while True:
            query, client = server.recvfrom(4096)
            try:
                server.sendto(answer(query, table), client)
            except (IndexError, struct.error, UnicodeDecodeError):
                pass  # not a query

    threading.Thread(target=loop, daemon=True).start()
