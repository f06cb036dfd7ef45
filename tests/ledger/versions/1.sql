-- A ledger as version 1 of its tables left it; dumped once, never changed.
BEGIN TRANSACTION;
CREATE TABLE decisions (            -- the latest decision on each rejection
        account TEXT NOT NULL,
        message_id TEXT NOT NULL,
        thread_id TEXT NOT NULL,
        received_at TEXT NOT NULL,
        facts TEXT NOT NULL,            -- JSON, the object that `scan --json` prints, without the draft
        decided_at TEXT NOT NULL,
        PRIMARY KEY (account, message_id)
    ) WITHOUT ROWID;
INSERT INTO "decisions" VALUES('robin.ashdown@mailbox.example','<no@grainwood.example>','18c0a','2026-03-11T12:00:00.000000+00:00','{"message_id": "<no@grainwood.example>", "thread_id": "18c0a", "received_at": "2026-03-11T12:00:00+00:00", "company": "Grainwood", "decision": "draft"}','2026-03-12T12:30:00.000000+00:00');
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
INSERT INTO "drafts" VALUES('robin.ashdown@mailbox.example','<no@grainwood.example>','dana@grainwood.example','18c0a','<d1@mailbox.example>','saved','r-7','https://mail.google.com/mail/u/?authuser=x#all/18c0a','Re: Supply Planner','Grainwood','["Thank you for telling me."]','2026-03-12T12:30:00.000000+00:00');
CREATE TABLE messages (             -- every message read once
        account TEXT NOT NULL,
        key TEXT NOT NULL,              -- the mailbox's own name for it
        message_id TEXT NOT NULL,
        thread_id TEXT NOT NULL,
        received_at TEXT NOT NULL,      -- ISO 8601, UTC
        state TEXT NOT NULL,            -- nothing | rejection | unreadable
        PRIMARY KEY (account, key)
    ) WITHOUT ROWID;
INSERT INTO "messages" VALUES('robin.ashdown@mailbox.example','18c0a','<no@grainwood.example>','18c0a','2026-03-11T12:00:00.000000+00:00','rejection');
INSERT INTO "messages" VALUES('robin.ashdown@mailbox.example','18c0b','<news@paper.example>','18c0a','2026-03-11T12:00:00.000000+00:00','nothing');
INSERT INTO "messages" VALUES('robin.ashdown@mailbox.example','18c0c','','','','unreadable');
CREATE TABLE scans (
        account TEXT PRIMARY KEY,
        finished_at TEXT NOT NULL,
        outcome TEXT NOT NULL           -- one sentence
    ) WITHOUT ROWID;
INSERT INTO "scans" VALUES('robin.ashdown@mailbox.example','2026-03-12T12:30:00.000000+00:00','3 new messages');
CREATE TABLE wishes (               -- what the person said: skip a thread, company or address; a note
        account TEXT NOT NULL,
        wish TEXT NOT NULL,             -- skip | note
        about TEXT NOT NULL,            -- thread id, company or address, case folded
        text TEXT NOT NULL,             -- the note, "" for skip
        said_at TEXT NOT NULL,
        PRIMARY KEY (account, wish, about)
    ) WITHOUT ROWID;
INSERT INTO "wishes" VALUES('robin.ashdown@mailbox.example','skip','lumenfeld','','2026-03-12T12:30:00.000000+00:00');
CREATE INDEX messages_of_interest ON messages (account, state, received_at);
COMMIT;
