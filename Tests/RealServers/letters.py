"""The letters that make-bounces sends: each fails in a different way."""

from dataclasses import dataclass

import names
import peers


@dataclass
class Letter:
    name: str
    recipients: tuple
    waits: bool = False  # a passing failure: a warning first, a failure later
    is_large: bool = False

    @property
    def sender(self):
        return f"ann+{self.name}@{names.SENDERS}"

    @property
    def text(self):
        lines = [
            f"From: Ann <{self.sender}>",
            f"To: {', '.join(self.recipients)}",
            f"Subject: Letter {self.name}",
            f"Message-ID: <{self.name}@{names.SENDERS}>",
            "",
            "Hello, are you there?",
        ]
        if self.is_large:
            lines += ["This line makes a large letter." * 2] * (peers.SIZE_LIMIT // 60)
        return "\n".join(lines) + "\n"


ALL = [
    Letter("unknown", ("unknown@remote.example",)),
    Letter("full", ("full@remote.example",)),
    Letter("lines", ("lines@remote.example",)),
    Letter("spam", ("spam@remote.example",)),
    Letter("several", ("unknown@remote.example", "fine@remote.example", "full@remote.example")),
    Letter("large", ("bob@remote.example",), is_large=True),
    Letter("blocked", ("bob@blocking.example",)),
    Letter("nosuch", ("bob@nosuch.example",)),
    Letter("local", ("nobody-here@" + names.SERVER,)),
    Letter("alias", ("team@" + names.SERVER,)),
    Letter("later", ("later@remote.example",), waits=True),
    Letter("refused", ("bob@refused.example",), waits=True),
]
