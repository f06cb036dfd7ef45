"""`assistant`, and `python -m assistant`."""

import sys


def main() -> None:
    """Run the command of the process's arguments and exit with its status."""
    from assistant.cli import main as run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
