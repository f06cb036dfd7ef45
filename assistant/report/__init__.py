"""The job search on one page: gathered from mailbox and ledger, drawn, and put into one HTML file."""
