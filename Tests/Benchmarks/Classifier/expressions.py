#!/usr/bin/env python3
"""Measures microseconds per reply of ordered regular expressions in Python's re.

usage: expressions.py EXPRESSIONS REPLIES
"""
import re
import statistics
import sys
import time


def lines(path):
    with open(path, "rb") as file:
        return [line for line in file.read().split(b"\n") if line]


expressions = [re.compile(line, re.IGNORECASE) for line in lines(sys.argv[1]) if not line.startswith(b"#")]
replies = lines(sys.argv[2])
times = []
for _ in range(5):
    start = time.process_time()
    for reply in replies:
        for expression in expressions:
            if expression.search(reply):
                break
    times.append((time.process_time() - start) * 1e6 / len(replies))
print(f"{statistics.median(times):.2f}")
