"""What was seen, decided and drafted, and what became of it. No message bodies."""
