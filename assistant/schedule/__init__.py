"""The system's own timers: what they are told, as values; and the steps that tell them."""
