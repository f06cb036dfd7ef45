"""The encoder's file → the network and its vocabulary, once, and only when it is asked."""

from array import array
from functools import cache
from importlib.resources import files

import numpy as np

from assistant.understand.encoder.network import Network
from assistant.understand.encoder.pieces import Vocabulary

FILE = "encoder.npz"


@cache
def load() -> tuple[Vocabulary, Network]:
    """What tools/train_encoder.py made."""
    with files("assistant.understand.encoder").joinpath(FILE).open("rb") as packed:
        weights = dict(np.load(packed, allow_pickle=False))
    pieces = bytes(weights.pop("vocabulary")).decode().split("\n")
    scores = array("f", weights.pop("scores").astype(np.float32).tobytes())
    layers = sum(name.endswith(".inner.weight") for name in weights)
    numbers = {piece: number for number, piece in enumerate(pieces) if piece}
    return Vocabulary(numbers, scores, max(map(len, numbers))), Network(weights, layers)
