"""Message → what it says: is it a rejection, of what, by whom; and the story before it."""
