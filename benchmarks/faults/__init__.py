"""The fault campaign: whatever goes wrong, a clean pass afterwards leaves one draft for each rejection that is due.

    python -m benchmarks.faults --trials 500 --seed 1

`world` is the mailbox, `kinds` the table of what can go wrong, `passes` runs a pass as a process of its own with
something going wrong in it, `trial` puts them together and judges. POSIX only: passes are forked and killed.
"""
