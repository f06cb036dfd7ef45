"""The encoder: text in pieces, the sums of its network, what it reads, and when it is asked at all."""

import math
import subprocess
import sys
from datetime import UTC, datetime

import numpy as np
import pytest

from assistant.message.message import Address, Message
from assistant.understand.encoder.hear import MOST, cut, hear, texts
from assistant.understand.encoder.load import load
from assistant.understand.encoder.network import Network
from assistant.understand.encoder.pieces import Vocabulary

DANA = Address("Dana Whitlock", "dana@mail.grainwood.example")
WORDS = Vocabulary({"▁": 4, "▁no": 5, "▁now": 6, "w": 7, "n": 8, "o": 9}, [0, 0, 0, -20, -3, -2, -9, -3, -3, -3], 4)


def message(text: str, subject: str = "Your application") -> Message:
    return Message("k", "k", "<m@b.example>", "t", datetime(2026, 3, 1, tzinfo=UTC), DANA, subject, text, text)


def test_a_word_is_put_together_in_the_likeliest_way() -> None:
    # "▁no" and "w" cost 5, "▁now" costs 9, the letters one by one 12.
    assert WORDS.pieces("now no", 9).numbers == (5, 7, 5)


def test_a_letter_that_no_piece_has_is_unknown_and_nothing_else_is_lost() -> None:
    assert WORDS.pieces("noxw", 9).numbers == (5, 3, 7)


def test_pieces_know_where_they_stand() -> None:
    text = "no  now"
    assert [text[start:end] for start, end in WORDS.pieces(text, 9).spans] == ["no", "no", "w"]


def test_no_more_pieces_than_asked_for() -> None:
    assert len(WORDS.pieces("no " * 50, 7).numbers) == 7


def test_what_is_quoted_is_not_read_and_a_line_that_goes_on_is_one() -> None:
    head, body = texts(DANA, "News", "Hello Robin,\n\n> we chose somebody else\n\nlunch at noon?\n")
    assert (head, body) == ("Dana Whitlock @mail.grainwood | News", "Hello Robin, | lunch at noon?")


def _plain(value: list[list[float]], weights: dict[str, np.ndarray], name: str) -> list[list[float]]:
    weight, scale, bias = (weights[f"{name}.{part}"] for part in ("weight", "scale", "bias"))
    return [
        [sum(row[i] * weight[i][j] for i in range(len(row))) * scale[j] + bias[j] for j in range(len(bias))]
        for row in value
    ]


def _plain_norm(value: list[list[float]], weights: dict[str, np.ndarray], name: str) -> list[list[float]]:
    normed = []
    for row in value:
        mean = sum(row) / len(row)
        spread = math.sqrt(sum((x - mean) ** 2 for x in row) / len(row) + 1e-12)
        normed.append(
            [
                (x - mean) / spread * g + s
                for x, g, s in zip(row, weights[f"{name}.gain"], weights[f"{name}.shift"], strict=True)
            ]
        )
    return normed


def test_the_network_computes_what_its_formulas_say() -> None:
    width, heads = 96, 12
    chance = np.random.default_rng(1)
    weights: dict[str, np.ndarray] = {
        "pieces": chance.integers(0, 255, (9, width // 32, 16)).astype(np.uint8),
        "pieces.scale": chance.random((9, width // 32)).astype(np.float16),
        "position": chance.random((8, width)).astype(np.float16),
    }
    for name, wide in (("asked", 3 * width), ("told", width), ("inner", 2 * width), ("outer", width)):
        high = 2 * width if name == "outer" else width
        weights[f"0.{name}.weight"] = chance.integers(-127, 127, (high, wide)).astype(np.int8)
        weights[f"0.{name}.scale"] = (chance.random(wide) / 500).astype(np.float32)
        weights[f"0.{name}.bias"] = chance.random(wide).astype(np.float32)
    for name in ("embedding", "0.attention", "0.output"):
        weights[f"{name}.gain"], weights[f"{name}.shift"] = chance.random((2, width)).astype(np.float32)

    numbers = (3, 8, 1)
    here = []
    for place, number in enumerate(numbers):
        row = []
        for group in range(width // 32):
            packed, scale = weights["pieces"][number][group], float(weights["pieces.scale"][number][group])
            row += [(int(byte & 15) - 8) * scale for byte in packed] + [(int(byte >> 4) - 8) * scale for byte in packed]
        here.append([x + float(p) for x, p in zip(row, weights["position"][place], strict=True)])
    here = _plain_norm(here, weights, "embedding")
    asked = _plain(here, weights, "0.asked")
    size = width // heads
    met = [[0.0] * width for _ in numbers]
    for head in range(heads):
        query, key, value = (
            [row[part * width + head * size : part * width + (head + 1) * size] for row in asked] for part in range(3)
        )
        for i, wanted in enumerate(query):
            near = [math.exp(sum(a * b for a, b in zip(wanted, other, strict=True)) / math.sqrt(size)) for other in key]
            for j in range(size):
                met[i][head * size + j] = sum(n * v[j] for n, v in zip(near, value, strict=True)) / sum(near)
    told = _plain(met, weights, "0.told")
    here = _plain_norm(
        [[a + b for a, b in zip(x, y, strict=True)] for x, y in zip(here, told, strict=True)], weights, "0.attention"
    )
    inner = [[x * 0.5 * (1 + math.erf(x / math.sqrt(2))) for x in row] for row in _plain(here, weights, "0.inner")]
    outer = _plain(inner, weights, "0.outer")
    here = _plain_norm(
        [[a + b for a, b in zip(x, y, strict=True)] for x, y in zip(here, outer, strict=True)], weights, "0.output"
    )
    assert Network(weights, 1).read(numbers) == pytest.approx(np.array(here), abs=5e-3)


@pytest.mark.parametrize(
    ("no", "none"),
    [
        (
            "Hi Robin, we've asked our own Marta to take over the kitchen from April, so the job is gone. Sorry!",
            "Hi Robin, Marta will show you the kitchen on Tuesday at four, if the trial shift still suits you.",
        ),
        (
            "Hallo Robin, die Stelle übernimmt nun doch jemand aus dem eigenen Haus. Das tut mir leid für Sie.",
            "Hallo Robin, Ihre Unterlagen sind angekommen. Wir sehen sie in den nächsten zwei Wochen durch.",
        ),
        (
            "Bonjour Robin, nous avons finalement retenu une personne qui connaissait déjà notre logiciel. Désolée !",
            "Bonjour Robin, votre dossier est bien arrivé, nous revenons vers vous avant la fin du mois.",
        ),
    ],
)
def test_a_no_in_words_of_its_own_is_heard(no: str, none: str) -> None:
    assert hear(message(no)).logit > 0 > hear(message(none)).logit


def test_the_sentence_that_is_nearest_to_a_no_is_named() -> None:
    text = "Hi Robin,\n\nit was nice to meet you. We gave the post to another applicant. There is pasta today.\n\nDana"
    assert hear(message(text)).words == "We gave the post to another applicant."


@pytest.mark.parametrize("text", ["", "\0\0", "x" * 90_000, "a. " * 40_000, "😀 | | ||\n>\n", "\u2581" * 500])
def test_hostile_text_is_read_in_bounds(text: str) -> None:
    vocabulary, _ = load()
    first, then = cut(vocabulary, *texts(DANA, text, text))
    assert len(first.numbers) + len(then.numbers) + 3 <= MOST
    assert math.isfinite(hear(message(text, text)).logit)


def test_mail_without_doubt_does_not_cost_the_encoder() -> None:
    code = (
        "import sys; from datetime import UTC, datetime\n"
        "from assistant.message.message import Address, Message, Owner\n"
        "from assistant.understand.classify import classify\n"
        "text = 'Your parcel is on its way and arrives on Tuesday between nine and noon. Track it here.'\n"
        "mail = Message('k', 'k', '<m@b.example>', 't', datetime(2026, 3, 1, tzinfo=UTC),"
        " Address('Shop', 'orders@shop.example'), 'Your order', text, text)\n"
        "assert not classify(mail, (), Owner(frozenset({'robin@mailbox.example'}))).is_rejection\n"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
