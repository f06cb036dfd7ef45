"""The encoder itself: a transformer in numpy (Vaswani et al., "Attention Is All You Need", 2017; as BERT has it).

The weights are those of multilingual-e5-small (Wang et al., 2024; MIT licence), trained further on our messages by
tools/train_encoder.py. A weight is a byte, and one number an output says what a byte stands for; the pieces of words
are four bits each, as they were found.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
HEADS = 12
FACTS = ("form", "interviewed", "feedback", "future")  # what is asked of a no besides
FIELDS = ("company", "role", "signer")  # whose place in a no is asked for
EPSILON = 1e-12


@dataclass(frozen=True)
class Network:
    """The weights by name, as the file has them."""

    weights: Mapping[str, NDArray[Any]]
    layers: int

    def read(self, numbers: Sequence[int]) -> Floats:
        """Pieces → a vector each, which knows what stands around it."""
        here = self._embedded(numbers) + self.weights["position"][: len(numbers)].astype(np.float32)
        here = self._normed(here, "embedding")
        for layer in range(self.layers):
            here = self._normed(here + self._attended(here, layer), f"{layer}.attention")
            inner = _gelu(self._linear(here, f"{layer}.inner"))
            here = self._normed(here + self._linear(inner, f"{layer}.outer"), f"{layer}.output")
        return here

    def likeliness(self, of: str, first: Floats, mean: Floats) -> float:
        """The logit of the verdict, or of one of FACTS, by the first vector and the mean of some others."""
        return float(np.concatenate([first, mean]) @ self.weights[f"{of}.weight"] + self.weights[f"{of}.bias"])

    def places(self, vectors: Floats) -> Floats:
        """How likely each piece begins and ends each of FIELDS: (pieces, FIELDS, 2), which sum to 1 over the pieces."""
        logits = (vectors @ self.weights["places.weight"] + self.weights["places.bias"]).reshape(len(vectors), -1, 2)
        shares = np.exp(logits - logits.max(axis=0))
        return np.asarray(shares / shares.sum(axis=0))

    def _embedded(self, numbers: Sequence[int]) -> Floats:
        packed = self.weights["pieces"][list(numbers)]
        nibbles = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
        scales = self.weights["pieces.scale"][list(numbers)].astype(np.float32)
        return np.asarray((nibbles * scales[..., None]).reshape(len(numbers), -1), dtype=np.float32)

    def _linear(self, vectors: Floats, name: str) -> Floats:
        weight = self.weights[f"{name}.weight"].astype(np.float32)
        found = vectors @ weight
        found *= self.weights[f"{name}.scale"]
        found += self.weights[f"{name}.bias"]
        return np.asarray(found)

    def _attended(self, here: Floats, layer: int) -> Floats:
        size = here.shape[1] // HEADS
        asked = self._linear(here, f"{layer}.asked").reshape(len(here), 3, HEADS, size).transpose(1, 2, 0, 3)
        query, key, value = asked
        near: Floats = np.asarray(query @ key.transpose(0, 2, 1))
        near /= math.sqrt(size)  # in place, as all of it: for a long message it is six megabytes
        near -= near.max(axis=-1, keepdims=True)
        np.exp(near, out=near)
        near /= near.sum(axis=-1, keepdims=True)
        met = (near @ value).transpose(1, 0, 2).reshape(here.shape)
        return self._linear(met, f"{layer}.told")

    def _normed(self, vectors: Floats, name: str) -> Floats:
        centred = vectors - vectors.mean(axis=-1, keepdims=True)
        centred /= np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + EPSILON)
        centred *= self.weights[f"{name}.gain"]
        centred += self.weights[f"{name}.shift"]
        return np.asarray(centred)


def _gelu(value: Floats) -> Floats:
    """Hendrycks and Gimpel 2016, by its tanh."""
    # In place, and without `**`, which numpy works out by logarithms: this was most of the encoder's time.
    inner = value * value
    inner *= 0.044715
    inner += 1
    inner *= value
    inner *= math.sqrt(2 / math.pi)
    np.tanh(inner, out=inner)
    inner += 1
    inner *= value
    inner *= 0.5
    return inner
