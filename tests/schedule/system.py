"""A machine's timer programs, as far as these tests need them: what they are told is kept."""

from assistant.schedule.job import Job
from assistant.schedule.steps import Ran

# Words that each of the four has its own trouble with.
NASTY = (
    "two words",
    'a "quoted" word',
    "it's",
    "100%",
    "$HOME",
    "back\\slash\\",
    "ünïcödé",
    "a&b;c|d<e>",
    "",
    "--x=%n",
)


def job(every: str = "30m", *, name: str = "reply-assistant", nasty: bool = True) -> Job:
    words = NASTY if nasty else ()
    told = (("ASSISTANT_HOME", '/home/robin/100% $HOME "it\'s"\\'),) if nasty else ()
    return Job(name, every, ("/opt/my python/bin/python", "-P", "-m", "assistant", "scan", *words), told)


class System:
    """Answers systemctl, launchctl, schtasks and crontab."""

    def __init__(self, crontab: bytes | None = None) -> None:
        self.crontab = crontab
        self.told: list[tuple[str, ...]] = []
        self.refusal: Ran | None = None

    def run(self, command: tuple[str, ...], stdin: bytes) -> Ran:
        self.told.append(command)
        if self.refusal is not None:
            return self.refusal
        match command:
            case ("crontab", "-l"):
                return Ran(1, b"", b"no crontab for robin\n") if self.crontab is None else Ran(0, self.crontab)
            case ("crontab", "-r"):
                self.crontab = None
            case ("crontab", "-"):
                self.crontab = stdin
        return Ran(0)
