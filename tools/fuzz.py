"""Coverage-guided fuzzing of everything that reads what strangers wrote (atheris; `pip install -e ".[test,fuzz]"`).

    python tools/fuzz.py message --seconds 600
    python tools/fuzz.py --all --seconds 400

What is found lands in .fuzz/TARGET/: copy it to tests/fuzz/findings/TARGET/, where it stays a regression test.
"""

import argparse
import mailbox
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
_SLOW = 20  # seconds for one input, beyond which it is a finding
_LONGEST = 6000  # bytes of one input
_MEMORY = 1500  # megabytes
_PACKAGES = ["assistant.message", "assistant.understand", "assistant.mailbox", "assistant.languages", "icalendar"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", nargs="?", help="one of tests/fuzz/targets.py")
    parser.add_argument("--all", action="store_true", help="one target after the other")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    arguments = parser.parse_args()
    if arguments.all:
        return _all(arguments.seconds)
    if not arguments.target:
        parser.error("name a target, or --all")
    _fuzz(arguments.target, arguments.seconds)
    return 0


def _all(seconds: int) -> int:
    from tests.fuzz.targets import TARGETS

    failed = []
    for name in TARGETS:
        done = subprocess.run([sys.executable, __file__, name, "--seconds", str(seconds)], check=False)  # noqa: S603
        if done.returncode:
            failed.append(name)
    print(f"{len(TARGETS)} targets, {seconds} s each; findings in: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def _fuzz(name: str, seconds: int) -> None:
    import atheris

    with atheris.instrument_imports(include=_PACKAGES):
        from tests.fuzz.targets import TARGETS
    folder = ROOT / ".fuzz" / name
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(_seeds(name)):
        (corpus / f"seed-{number:03}").write_bytes(seed[:_LONGEST])
    atheris.Setup(
        [
            sys.argv[0], f"-max_total_time={seconds}", f"-max_len={_LONGEST}", f"-timeout={_SLOW}",
            f"-rss_limit_mb={_MEMORY}", f"-artifact_prefix={folder}/", f"-dict={_dictionary(folder)}",
            "-print_final_stats=1", str(corpus),
        ],
        TARGETS[name],
    )  # fmt: skip
    atheris.Fuzz()


def _seeds(name: str) -> list[bytes]:
    """Something to begin with: the sample mailbox, what hypothesis puts together, and earlier findings."""
    from assistant.demo import SAMPLE

    found = [path.read_bytes() for path in sorted((ROOT / "tests" / "fuzz" / "findings").rglob("*")) if path.is_file()]
    found += [message.as_bytes() for message in mailbox.mbox(SAMPLE)][:40]
    if name == "transport":
        found = [f"{line}\n".encode() for line in _REQUESTS]
    if name == "calendar":
        found.append(_CALENDAR)
    return found


_REQUESTS = (
    "GET /gmail/v1/users/me/messages?q=a", "GET /gmail/v1/users/me/messages/18c0?format=raw",
    "POST /gmail/v1/users/me/drafts", "PUT /gmail/v1/users/me/drafts/r-1",
    "POST /batch/gmail/v1\n--b\nContent-Type: application/http\n\nGET /gmail/v1/users/me/labels HTTP/1.1\n\n\n--b--\n",
)  # fmt: skip
_CALENDAR = b"""BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Odd
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTART;TZID=Odd:20260303T101200
DURATION:PT1H
SUMMARY;LANGUAGE=en:Interview
ORGANIZER;CN="Ing, Sandra":MAILTO:sandra@grainwood.example
ATTENDEE;CN=Robin:mailto:robin@mailbox.example
END:VEVENT
END:VCALENDAR
"""


def _dictionary(folder: Path) -> Path:
    """The bits that mean something somewhere in a message, for libFuzzer to put in."""
    from tests.fuzz.mail import BITS

    path = folder / "words.dict"
    more = b"""RRULE: DURATION:P TZID FREQ=YEARLY; DTSTART;VALUE=DATE: POST HTTP/1.1 charset= boundary= *0*= &#x
        Unfortunately application interview position Leider""".split()
    lines = ['"' + "".join(f"\\x{byte:02x}" for byte in bit) + '"' for bit in (*BITS, *more)]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


if __name__ == "__main__":
    sys.exit(main())
