"""The port to a mailbox, and its adapters. None of them can send."""
