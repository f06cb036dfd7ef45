"""Everything that can be wrong, looked at; each finding says what to do."""
