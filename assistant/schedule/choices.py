"""What may be chosen of a timer; apart, because the command line needs no more of it."""

# What all four systems can say exactly: an hour, or a day, in equal parts. A window is open for 24 hours.
EVERY = ("5m", "10m", "15m", "20m", "30m", "1h", "2h", "3h", "4h", "6h", "8h", "12h")

KINDS = ("systemd", "launchd", "windows", "cron")
