"""A sample of the fault campaign: one trial for each kind of fault, in two halves so that two workers share them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="passes are forked and killed")
HALF = 15


@pytest.mark.parametrize("seed", [1, 1 + HALF])
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
