"""Bytes → Message: MIME, charsets, HTML to text, quoted history set apart."""
