"""Reads the mails of a directory like MailBenchmark, with Python's email package and flufl.bounce."""

import email
import logging
import os
import sys
import time

from flufl.bounce import all_failures


def main(folder: str, seconds: float) -> None:
    # A detector that stumbles over a mail writes a trace; that is no reading.
    logging.disable(logging.CRITICAL)
    mails = []
    for name in sorted(os.listdir(folder)):
        if not name.startswith(".") and not name.endswith(".expected"):
            with open(os.path.join(folder, name), "rb") as file:
                mails.append(file.read())
    failures, errors = one_round(mails)
    rounds, used = 0, 0.0
    start = time.process_time()
    while used < seconds:
        one_round(mails)
        rounds += 1
        used = time.process_time() - start
    mean = sum(map(len, mails)) // len(mails)
    speed = rounds * len(mails) / used
    print(
        f"mails={len(mails)} mean={mean} failures={failures} errors={errors}"
        f" per_second={speed:.0f} megabytes={speed * mean / 1e6:.0f}"
    )


def one_round(mails: list[bytes]) -> tuple[int, int]:
    failures = errors = 0
    for mail in mails:
        try:
            _, permanent = all_failures(email.message_from_bytes(mail))
            failures += len(permanent)
        except Exception:
            errors += 1
    return failures, errors


main(sys.argv[1], float(sys.argv[2]))
