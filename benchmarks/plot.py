"""A log-log plot as SVG, without a library: a few lines on a grid."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

WIDE, HIGH, LEFT, BELOW = 720, 440, 70, 60
COLOURS = ("#1f5fa8", "#b3541e", "#2e7d4f", "#7a3f8f")

Points = Sequence[tuple[float, float]]


def plot(path: Path, title: str, across: str, lines: Mapping[str, Points]) -> None:
    """Write the plot; a straight line of the dashed one's slope is linear growth."""
    xs = [x for points in lines.values() for x, _ in points]
    ys = [y for points in lines.values() for _, y in points]
    low_x, high_x = math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs)))
    low_y, high_y = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))

    def at(x: float, y: float) -> tuple[float, float]:
        right = (math.log10(x) - low_x) / max(1, high_x - low_x)
        up = (math.log10(y) - low_y) / max(1, high_y - low_y)
        return LEFT + right * (WIDE - LEFT - 30), HIGH - BELOW - up * (HIGH - BELOW - 60)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDE}" height="{HIGH}" fill="#fff"/>',
        f'<text x="{LEFT}" y="26" font-size="16" font-weight="bold">{escape(title)}</text>',
        f'<text x="{(WIDE + LEFT) / 2}" y="{HIGH - 14}" text-anchor="middle">{escape(across)}</text>',
    ]
    for power in range(low_x, high_x + 1):
        x, bottom = at(10**power, 10**low_y)
        out.append(f'<path d="M{x:.1f} {bottom:.1f}V60" stroke="#ddd"/>')
        out.append(f'<text x="{x:.1f}" y="{bottom + 18:.1f}" text-anchor="middle">{10**power:,}</text>')
    for power in range(low_y, high_y + 1):
        left, y = at(10**low_x, 10**power)
        out.append(f'<path d="M{left:.1f} {y:.1f}H{WIDE - 30}" stroke="#ddd"/>')
        out.append(f'<text x="{left - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{10**power:g} s</text>')
    for number, (name, points) in enumerate(lines.items()):
        colour = COLOURS[number % len(COLOURS)]
        places = [at(x, y) for x, y in points]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places]
        last_x, last_y = points[-1]
        first = max(10**low_y, last_y * points[0][0] / last_x)
        (x1, y1), (x2, y2) = (
            at(points[0][0], first) if first > 10**low_y else at(last_x * first / last_y, first),
            places[-1],
        )
        out.append(f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}" stroke-dasharray="5 5"/>')
        out.append(f'<text x="{LEFT + 16}" y="{78 + 18 * number}" fill="{colour}">{escape(name)}</text>')
    note = f'<text x="{LEFT + 16}" y="{78 + 18 * len(lines)}" fill="#666">dashed: linear growth</text>'
    path.write_text("\n".join([*out, note, "</svg>\n"]), encoding="utf-8")
