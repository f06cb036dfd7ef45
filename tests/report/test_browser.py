"""The page in a real Chromium, checked by axe-core: for people who read by ear or by keyboard."""

import html
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

AXE = Path(os.environ.get("ASSISTANT_AXE", Path(__file__).parent / "axe")) / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# Level A and AA of WCAG 2.2, and what axe recommends beyond.
CHECK = """
axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(found => {
  const said = document.createElement("pre");
  said.id = "axe-said";
  said.textContent = JSON.stringify({
    violations: found.violations.map(one => [one.id, one.nodes.map(node => node.html)]), passes: found.passes.length,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth});
  document.body.append(said);
});
"""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None or not AXE.exists(), reason="needs chromium (Debian) and: bash .ci/axe"),
]


def browse(page: str, folder: Path, *flags: str) -> tuple[str, str]:
    """The document after the page has run, and what Chromium logged."""
    assert CHROMIUM
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    command = [CHROMIUM, *FLAGS, *flags, f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr"]
    command += ["--virtual-time-budget=20000", "--dump-dom", file.as_uri()]
    environment = os.environ | {"HOME": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, env=environment)
    return done.stdout, done.stderr


def checked(page: str, folder: Path, *flags: str) -> dict[str, Any]:
    """What axe says of a page; its policy, which would forbid axe too, is taken out."""
    axe = AXE.read_text(encoding="utf-8")
    page = POLICY.sub("", page).replace("<details>", "<details open>")
    shown, _ = browse(page.replace("</body>", f"<script>{axe}</script><script>{CHECK}</script></body>"), folder, *flags)
    said = re.search(r'<pre id="axe-said">(.*?)</pre>', shown, re.DOTALL)
    assert said, shown[-500:]
    found: dict[str, Any] = json.loads(html.unescape(said[1]))
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1200, 520], ids=["wide", "narrow"])
def test_axe_finds_nothing(hostile: str, tmp_path: Path, dark: bool, width: int) -> None:
    colours = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
    found = checked(hostile, tmp_path, f"--window-size={width},1400", colours)
    assert found["violations"] == []
    assert found["passes"] > 20
    assert found["dark"] is dark
    assert found["wider"] <= 0, "the page is wider than the window"


def test_axe_would_find_a_dot_without_words(hostile: str, tmp_path: Path) -> None:
    mute = re.sub(r'(<a href="#a0-0") aria-label="[^"]*"><title>.*?</title>', r"\1>", hostile)
    assert mute != hostile
    assert "link-name" in [name for name, _ in checked(mute, tmp_path)["violations"]]


def test_chromium_applies_the_style_and_has_no_complaint(hostile: str, tmp_path: Path) -> None:
    _, log = browse(hostile, tmp_path)
    assert "Content Security Policy" not in log
    _, log = browse(hostile.replace(":root {", ":root  {", 1), tmp_path)  # that other style is refused shows in the log
    assert "Content Security Policy" in log


def test_a_script_that_got_in_would_not_run(report: Callable[..., str], tmp_path: Path) -> None:
    page = report("--output", "-")
    smuggled = page.replace("</body>", '<script>document.title = "owned"</script></body>')
    shown, _ = browse(smuggled, tmp_path)
    assert "<title>owned</title>" not in shown
    shown, _ = browse(POLICY.sub("", smuggled), tmp_path)  # and it is the policy that stops it
    assert "<title>owned</title>" in shown
