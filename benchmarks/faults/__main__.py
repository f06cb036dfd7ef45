"""Run the campaign and print its figures; exit status 1 where a trial went wrong."""

import argparse
import sys
import time
from collections import Counter

from benchmarks.faults import passes
from benchmarks.faults.kinds import KINDS
from benchmarks.faults.trial import Outcome, run, undisturbed
from tests.gmail.server import ROUTES  # noqa: F401 - imported before the first fork, so that no pass imports it


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1, help="of the first trial; the others follow")
    parser.add_argument("--kind", help="only trials that begin with kinds whose name has this in it")
    arguments = parser.parse_args()
    started = time.monotonic()
    passes.warm_up()
    expected = undisturbed()
    print(f"undisturbed: {len(expected.drafts)} drafts, {len(expected.messages)} messages known")
    if len(expected.drafts) != 3 or len(expected.messages) != 14:
        print("The mailbox of the campaign is not understood as it was meant; nothing was tried.")
        return 1
    outcomes: list[Outcome] = []
    for seed in range(arguments.seed, arguments.seed + arguments.trials):
        if arguments.kind and arguments.kind not in list(KINDS)[seed % len(KINDS)]:
            continue
        outcomes.append(run(seed, expected))
        for fault in outcomes[-1].faults:
            print(f"seed {seed} ({', '.join(outcomes[-1].kinds)}; {outcomes[-1].statuses}): {fault}", flush=True)
    _report(outcomes, time.monotonic() - started)
    return 1 if any(outcome.faults for outcome in outcomes) else 0


def _report(outcomes: list[Outcome], seconds: float) -> None:
    kinds = Counter(kind for outcome in outcomes for kind in outcome.kinds)
    statuses = Counter(status for outcome in outcomes for status in outcome.statuses)
    bad = [outcome for outcome in outcomes if outcome.faults]
    print(f"{len(outcomes)} trials, {sum(kinds.values())} faults of {len(kinds)} kinds, {seconds:.0f} s")
    for kind in KINDS:
        wrong = sum(kind in outcome.kinds for outcome in bad)
        print(f"  {kinds[kind]:4} {kind}{f' ({wrong} in bad trials)' if wrong else ''}")
    print("disturbed passes ended with: " + ", ".join(f"{status}: {n}" for status, n in sorted(statuses.items())))
    print(f"trials in which nothing struck: {sum(not outcome.struck for outcome in outcomes)}")
    pairs = {(method, _shape(path)) for outcome in outcomes for method, path in outcome.seen}
    print("method and path pairs seen: " + ", ".join(" ".join(pair) for pair in sorted(pairs)))
    print(f"well: {len(outcomes) - len(bad)}, not well: {len(bad)}")


def _shape(path: str) -> str:
    """The path without ids."""
    parts = path.split("/")
    if len(parts) > 6 and parts[4:5] == ["me"] and parts[5] in ("messages", "threads", "drafts"):
        parts[6] = "ID"
    return "/".join(parts)


if __name__ == "__main__":
    sys.exit(main())
