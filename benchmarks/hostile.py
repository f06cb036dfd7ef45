"""Mail made to hurt, in doubling sizes: what reading and understanding costs must double with it, and stay bounded.

python -m benchmarks.hostile            # exit status 1 where a kind grows faster than its size
python -m benchmarks.hostile calendar   # only kinds with that in their name
"""

import argparse
import gc
import itertools
import sys
import time
import tracemalloc
from collections.abc import Callable

from assistant.message.message import Message, Owner
from assistant.message.parse import parse
from assistant.understand.inspect import inspect_message

OWNER = Owner(frozenset({"robin.ashdown@mailbox.example"}), "Robin Ashdown", "robin.ashdown@mailbox.example")
HEAD = b"From: Dana <dana@grainwood.example>\nTo: robin.ashdown@mailbox.example\nSubject: Your application\n"
PAGE = HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"
CALENDAR = HEAD + b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n"
_RULE = (
    b"BEGIN:STANDARD\nDTSTART:00010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
    b"RRULE:FREQ=YEARLY;BYDAY=5SU;BYMONTH=2\nEND:STANDARD\n"
)
_ODD = b"BEGIN:VEVENT\nDTSTART;TZID=Odd:99980703T101200\nDTEND;TZID=Odd:99981003T101200\nEND:VEVENT\n"
_NO = b"Unfortunately we have decided to move forward with another candidate for the position of Planner. "

# name: the message with `n` of them
KINDS: dict[str, Callable[[int], bytes]] = {
    "subject": lambda n: b"From: a@x.example\nSubject: " + b"x" * (n * 40) + b"\n\nhi",
    "encoded words": lambda n: b"From: a@x.example\nSubject: " + b"=?utf-8?q?=e2=80=ae?= " * n + b"\n\nhi",
    "headers": lambda n: HEAD + b"X-A: b\n" * n + b"\nhi",
    "Received headers": lambda n: b"Received: from a by b; Tue, 3 Mar 2026 10:12:00 +0000\n" * n + HEAD + b"\nhi",
    "a folded header": lambda n: HEAD + b"X: a" + b"\n b" * n + b"\n\nhi",
    "addresses": lambda n: HEAD + b"Cc: " + b"Dana <a@x.example>, " * n + b"\n\nhi",
    "brackets in an address": lambda n: HEAD + b"Cc: " + b"(<" * n + b"\n\nhi",
    "references": lambda n: HEAD + b"References: " + b"<a@b.example> " * n + b"\n\nhi",
    "nested multiparts": lambda n: (
        HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(n))
    ),
    "nested messages": lambda n: HEAD + b"Content-Type: message/rfc822\n\n" * n + b"\nhi",
    "parts": lambda n: MIXED + b"--b\n\nx\n" * n,
    "lines like delimiters": lambda n: MIXED + b"--b\n\n" + b"--bc\n" * n,
    "parameters": lambda n: HEAD + b"Content-Type: text/plain" + b"; a*0*=b" * n + b"\n\nhi",
    "base64 that is none": lambda n: HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"!?=A" * n,
    "quoted-printable": lambda n: HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n=3D" * n,
    "a charset that lies": lambda n: HEAD + b"Content-Type: text/plain; charset=utf-16\n\n" + b"\xff\xfe\xd8" * n,
    "NULs": lambda n: HEAD + b"\n" + b"\0" * (n * 10),
    "one line": lambda n: HEAD + b"\n" + b"a " * (n * 5),
    "quoted lines": lambda n: HEAD + b"\n" + b"> a\n" * n,
    "introductions": lambda n: HEAD + b"\n" + b"On 3 March he wrote:\n" * n,
    "header blocks": lambda n: HEAD + b"\n" + b"From: a\nDate: b\n" * n,
    "elements in each other": lambda n: PAGE + b"<div>" * n,
    "tables in each other": lambda n: PAGE + b"<table><tr><td>" * n,
    "elements that never end": lambda n: PAGE + b"<a " * n,
    "quotes that never end": lambda n: PAGE + b'<a ">' * n,
    "comments that never end": lambda n: PAGE + b"<!--" * n,
    "style attributes": lambda n: PAGE + b'<p style="display:none;color:red">x</p>' * n,
    "character references": lambda n: PAGE + b"&#x202e;&amp;&nbsp;" * n,
    "sentences that say no": lambda n: HEAD + b"\n" + _NO * n,
    "words without a full stop": lambda n: HEAD + b"\n" + b"not to be able to offer you " * n,
    "capitals": lambda n: HEAD + b"\n" + b"Grainwood Group International Limited " * n,
    "signatures": lambda n: HEAD + b"\n" + b"Kind regards\nDana Whitlock\nGrainwood\n\n" * n,
    "dates": lambda n: HEAD + b"\n" + b"3 March 2026 at 10:00, " * n,
    "punctuation": lambda n: HEAD + b"\n" + b"((([[[---,,,;;;:::" * n,
    "calendar events": lambda n: CALENDAR + b"BEGIN:VEVENT\nDTSTART:20260703T081200Z\nEND:VEVENT\n" * n,
    "calendar rules": lambda n: CALENDAR + b"BEGIN:VTIMEZONE\nTZID:Odd\n" + _RULE * n + b"END:VTIMEZONE\n" + _ODD * 20,
    "calendar attendees": lambda n: CALENDAR + b"BEGIN:VEVENT\n" + b"ATTENDEE;CN=a:mailto:a@b.example\n" * n,
    "calendar folds": lambda n: CALENDAR + b"BEGIN:VEVENT\nSUMMARY:a" + b"\n a" * n,
}
START, DOUBLINGS = 2_000, 4
FASTEST_GROWTH = 2.8  # twice the size may cost this much more: memory is no faster for being more
WORTH_JUDGING = 0.04  # seconds below which a measurement is noise
LONGEST = 15.0  # seconds for one message, whatever its size
MOST = 200  # megabytes for one message


def cost(raw: bytes) -> float:
    """Seconds of processor time, the least of three."""
    found = []
    for _ in range(3):
        gc.collect()
        started = time.process_time()
        message = parse(raw, source="x")
        if isinstance(message, Message):
            inspect_message(message, (), OWNER)
        found.append(time.process_time() - started)
    return min(found)


def memory(raw: bytes) -> float:
    """Megabytes at the peak."""
    tracemalloc.start()
    message = parse(raw, source="x")
    if isinstance(message, Message):
        inspect_message(message, (), OWNER)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", nargs="?", default="")
    parser.add_argument("--quick", action="store_true", help="without memory")
    arguments = parser.parse_args()
    bad = 0
    print(f"{'kind':28} {'MB':>6}  seconds, each at twice the size{'':18} growth  peak MB")
    for name, make in KINDS.items():
        if arguments.kind not in name:
            continue
        sizes = [START * 2**step for step in range(DOUBLINGS + 1)]
        seconds = [cost(make(size)) for size in sizes]
        growth = max((two / one for one, two in itertools.pairwise(seconds) if one > WORTH_JUDGING), default=1.0)
        peak = 0.0 if arguments.quick else memory(make(sizes[-1]))
        wrong = growth > FASTEST_GROWTH or max(seconds) > LONGEST or peak > MOST
        bad += wrong
        shown = " ".join(f"{each:8.3f}" for each in seconds)
        size = len(make(sizes[-1])) / 1e6
        print(f"{name:28} {size:6.2f}  {shown}  {growth:6.2f}  {peak:7.1f}{'  BAD' if wrong else ''}", flush=True)
    print(f"{bad} bad" if bad else "The cost never grows faster than the size.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
