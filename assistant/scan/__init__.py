"""One pass: read what is new, gather the facts, plan, then act."""
