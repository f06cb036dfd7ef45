"""Finds the mail that says no, and has a gracious reply waiting as a draft. It never sends."""

__version__ = "0.1.0"
