"""Story → letter → draft: choose, render, proofread, put into a reply."""
