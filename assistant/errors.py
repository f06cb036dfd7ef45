"""The errors a person can do something about, each with the exit status it leads to.

What happened, to which thing, what to do now: that is the message. They become output in one
place, `assistant.cli.main`. Anything else that is raised is a bug and crashes loudly.
"""


class AssistantError(Exception):
    """Something a person can mend; the text says how."""

    exit_status = 1


class UsageError(AssistantError):
    """The command was called with something that cannot be."""

    exit_status = 2


class TryAgainLater(AssistantError):
    """Network, quota, or another scan is running (sysexits.h EX_TEMPFAIL)."""

    exit_status = 75


class Busy(TryAgainLater):
    """Another scan of the same account is running: that one will tell how it ended."""


class SignInError(AssistantError):
    """There is no usable permission for the account (EX_NOPERM)."""

    exit_status = 77


class SettingsError(AssistantError):
    """The settings hold mistakes; all of them are listed (EX_CONFIG)."""

    exit_status = 78


class MailboxError(AssistantError):
    """A mailbox cannot be read, or a draft cannot be saved."""


class OutcomeUnknown(TryAgainLater):
    """A draft may or may not have been saved: look in the conversation before trying again."""


class DraftDiffers(MailboxError):
    """A draft was saved, but does not read back as it was meant: it exists, so no other is to be saved."""

    def __init__(self, text: str, draft_id: str) -> None:
        super().__init__(text)
        self.draft_id = draft_id


class SendAttempt(RuntimeError):
    """A request that is not on the list of what this program may do. Always a bug, never caught."""
