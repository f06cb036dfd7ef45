"""What a message says about the application: company, role, contact, kind of letter, invitations.

Each file reads one field; what they look for stands in `assistant/languages/xx/extract.py`.
"""
