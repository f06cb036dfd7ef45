"""`assistant`, and `python -m assistant`."""

import sys
from types import TracebackType


def main() -> None:
    """Run the command of the process's arguments and exit with its status."""
    from assistant.cli import main as run

    sys.excepthook = told_without_its_text
    sys.exit(run(sys.argv[1:]))


def told_without_its_text(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    """A fault of the program, told in full but for its text, which may quote mail or a secret."""
    import traceback

    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, error, at)
        return
    print("assistant: this is a fault of the program. Please report it with these lines, which hold", file=sys.stderr)
    print("nothing of your mail:", *traceback.format_tb(at), kind.__qualname__, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
