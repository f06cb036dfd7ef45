"""The sample mailbox: two months of an invented person's job search, made by tools/make_sample.py."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from assistant.config import Me, Settings

SAMPLE = Path(__file__).with_name("sample.mbox")  # as Google Takeout writes it
ME = "robin.ashdown@mailbox.example"  # whose mailbox it is
ZONE = timezone(timedelta(hours=1), "CET")  # Hamburg in winter
NOW = datetime(2026, 3, 12, 18, 0, tzinfo=ZONE)  # the evening at which the demo looks at it
SETTINGS = Settings(
    me=Me(
        name="Robin Ashdown",
        email=ME,
        phone="+49 40 66969 142",  # from the numbers kept free for films and books
        linkedin="https://www.linkedin.com/in/robin-ashdown-example",
    )
)
