"""A sample of the fault campaign with every kind of fault in it, in two halves so that two workers share them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.faults.kinds import KINDS, kinds_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="passes are forked and killed")
FIRST, HALF = 1305, 10  # the first seed from which twenty trials hold every kind


@pytest.mark.parametrize("seed", [FIRST, FIRST + HALF])
def test_whatever_goes_wrong_a_clean_pass_leaves_one_draft_for_each_that_is_due(seed: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.faults", "--trials", str(HALF), "--seed", str(seed)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert f"well: {HALF}, not well: 0" in done.stdout


def test_the_sample_holds_every_kind_of_fault() -> None:
    found = {kind for seed in range(FIRST, FIRST + 2 * HALF) for kind in kinds_of(seed)}
    assert found == set(KINDS)
