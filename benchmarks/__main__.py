"""`python -m benchmarks`: each benchmark prints figure, baseline and ratio; only the ratio means anything elsewhere."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks import gmail, growth, inspecting, local, peers, start
from benchmarks.measure import Figure

Benchmark = Callable[[Path], Iterator[Figure]]


def benchmarks(messages: int) -> dict[str, Benchmark]:
    """Each benchmark, for a mailbox of so many messages."""
    return {
        "start": start.measure,
        "local": partial(local.measure, messages=messages),
        "inspect": partial(inspecting.measure, messages=min(messages, 2_000)),
        "gmail": gmail.measure,
        "growth": partial(growth.measure, largest=2 * messages),
        "peers": partial(peers.measure, messages=min(messages, 5_000)),
    }


def main() -> int:
    """Run those that are named, or all; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(benchmarks(0))}; default: all")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--messages", type=int, default=50_000, help="in the made mailbox (default: 50,000, 1.5 GB)")
    parser.add_argument(
        "--folder", type=Path, help="where the mailbox is made (default: the system's temporary folder)"
    )
    arguments = parser.parse_args()
    known = benchmarks(arguments.messages)
    if unknown := set(arguments.names) - set(known):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    missed = False
    with tempfile.TemporaryDirectory(dir=arguments.folder, prefix="benchmarks-") as folder:
        for name in arguments.names or known:
            for figure in known[name](Path(folder)):
                missed |= not figure.reached
                print(json.dumps({"benchmark": name} | figure.row()) if arguments.json else told(figure), flush=True)
    return int(missed)


def told(figure: Figure) -> str:
    """A figure on a line."""
    numbers = f"{figure.figure:10.3f} {figure.baseline:10.3f} {figure.unit:12} {figure.ratio:8.2f}"
    goal = f"{'at least' if figure.more else 'at most'} {figure.goal:g}"
    return f"{figure.name:40} {numbers}  {goal:14} {'' if figure.reached else 'MISSED'}  {figure.note}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
