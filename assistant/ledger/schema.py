"""The ledger's tables, as numbered steps; what each column is for is told in docs/privacy.md.

A step, once released, is never changed: a later one changes what it made.
"""

import sqlite3

STEPS = (
    # 1: the first form
    """
    CREATE TABLE messages (             -- every message read once
        account TEXT NOT NULL,
        key TEXT NOT NULL,              -- the mailbox's own name for it
        message_id TEXT NOT NULL,
        thread_id TEXT NOT NULL,
        received_at TEXT NOT NULL,      -- ISO 8601, UTC
        state TEXT NOT NULL,            -- nothing | rejection | unreadable
        PRIMARY KEY (account, key)
    ) WITHOUT ROWID;
    CREATE INDEX messages_of_interest ON messages (account, state, received_at);

    CREATE TABLE decisions (            -- the latest decision on each rejection
        account TEXT NOT NULL,
        message_id TEXT NOT NULL,
        thread_id TEXT NOT NULL,
        received_at TEXT NOT NULL,
        facts TEXT NOT NULL,            -- JSON, the object that `scan --json` prints, without the draft
        decided_at TEXT NOT NULL,
        PRIMARY KEY (account, message_id)
    ) WITHOUT ROWID;

    CREATE TABLE drafts (               -- written ahead: intent, then outcome
        account TEXT NOT NULL,
        rejection_id TEXT NOT NULL,     -- message id of the rejection
        contact TEXT NOT NULL,          -- address the draft goes to
        thread_id TEXT NOT NULL,        -- conversation in which it lies
        message_id TEXT NOT NULL,       -- of the draft; made from account, rejection and contact
        state TEXT NOT NULL,            -- intended | saved | sent | dismissed
        draft_id TEXT NOT NULL,         -- "" until saved
        location TEXT NOT NULL,
        subject TEXT NOT NULL,
        company TEXT NOT NULL,
        sentences TEXT NOT NULL,        -- JSON list: our own sentences, so that the next letter has others
        written_at TEXT NOT NULL,       -- when it was intended, then when it was saved
        PRIMARY KEY (account, rejection_id, contact)
    ) WITHOUT ROWID;

    CREATE TABLE wishes (               -- what the person said: skip a thread, company or address; a note
        account TEXT NOT NULL,
        wish TEXT NOT NULL,             -- skip | note
        about TEXT NOT NULL,            -- thread id, company or address, case folded
        text TEXT NOT NULL,             -- the note, "" for skip
        said_at TEXT NOT NULL,
        PRIMARY KEY (account, wish, about)
    ) WITHOUT ROWID;

    CREATE TABLE scans (
        account TEXT PRIMARY KEY,
        finished_at TEXT NOT NULL,
        outcome TEXT NOT NULL           -- one sentence
    ) WITHOUT ROWID;
    """,
    # 2: more than the last scan is kept, and whether it failed
    """
    CREATE TABLE runs (
        number INTEGER PRIMARY KEY,     -- in the order in which they ended
        account TEXT NOT NULL,
        finished_at TEXT NOT NULL,
        status INTEGER NOT NULL,        -- exit status
        outcome TEXT NOT NULL           -- one sentence
    );
    CREATE INDEX runs_by_account ON runs (account, number);
    INSERT INTO runs (account, finished_at, status, outcome) SELECT account, finished_at, 0, outcome FROM scans;
    DROP TABLE scans;
    """,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to the newest form, each step in a transaction of its own."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, step in enumerate(STEPS[version:], version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
