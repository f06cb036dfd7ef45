"""`assistant auth`: sign in to Gmail, check the permission, or give it back."""

import argparse
from pathlib import Path

from assistant import places
from assistant.cli.output import complain, say, tell
from assistant.cli.session import moment
from assistant.cli.times import when
from assistant.clock import local_zone
from assistant.errors import SignInError

# How to let a program into Gmail; docs/gmail-setup.md has every click.
STEPS = (
    ("https://console.cloud.google.com/projectcreate", "Make a project, and choose it at the top of the page."),
    ("https://console.cloud.google.com/apis/library/gmail.googleapis.com", "Enable the Gmail API."),
    ("https://console.cloud.google.com/auth/overview", "Get started; audience: External."),
    ("https://console.cloud.google.com/auth/audience", "Publish app. Otherwise Google forgets you every seven days."),
    ("https://console.cloud.google.com/auth/clients", "Create client; type: Desktop app. Download its JSON at once."),
)


def show_steps(credentials: Path) -> None:
    """What to do before the first signing in; where the person looks, not among facts."""
    complain("Google wants each program to have a client of its own. You make one once; it costs nothing:")
    for number, (address, what) in enumerate(STEPS, 1):
        complain(f"  {number}. {what}")
        complain(f"     {address}")
    complain(f"  6. Save that file as {credentials}")
    complain("     and run once more: assistant auth")


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked; errors come as sentences with exit status 75, 77 or 78."""
    from assistant.mailbox.gmail import signin

    found = places.find(account=arguments.account)
    now = moment(arguments)
    if arguments.revoke:
        account = signin.revoke(found)
        tell(f"{account}: the permission was given back to Google and the token is deleted.")
        return 0
    if arguments.check:
        standing = signin.check(found, arguments.credentials, now=now)
        drafting = "drafts can be saved" if standing.may_draft else "reading only: drafts cannot be saved"
        tell(f"{standing.account}: signed in; {drafting}.")
        return 0
    credentials = arguments.credentials or found.credentials
    if not credentials.exists():
        show_steps(credentials)
        raise SignInError(f"{credentials}: not there yet. Every click: docs/gmail-setup.md")
    token = signin.sign_in(
        found,
        arguments.credentials,
        account=None,
        browser=not arguments.no_browser,
        say=complain,
        now=now,
        keyring=arguments.keyring,
    )
    where = "your system's keyring" if token.in_keyring else found.token
    tell(f"Signed in as {token.account}. The token lies in {where}.")
    if token.ends:
        day = when(token.ends, now, local_zone())
        tell(f"But Google forgets it on {day}, because the consent screen is still in Testing. To leave that:")
        tell("open https://console.cloud.google.com/auth/audience, click Publish app, then: assistant auth")
    if not token.may_draft:
        tell("The box for drafts was left unticked: `assistant scan --dry-run` works, saving drafts does not.")
    say("Next: assistant scan --dry-run")
    return 0
