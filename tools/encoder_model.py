"""The encoder in PyTorch, as tools/train_encoder.py trains it; at run time numpy reads the same weights."""

from collections.abc import Mapping

import encoder_base
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from assistant.understand.encoder.network import FACTS, FIELDS

HEADS = 12
INNER = 1_536
PARTS = ("q", "k", "v", "ao", "aln", "fi", "fo", "oln")  # of a layer, as the base names them
DROPOUT = 0.1
KINDS = ("weight", "bias")


class Layer(nn.Module):
    """Attention, then two linear maps, each added to what was there."""

    def __init__(self, width: int) -> None:
        """Weights to be filled in."""
        super().__init__()
        self.q, self.k, self.v, self.ao = (nn.Linear(width, width) for _ in range(4))
        self.fi, self.fo = nn.Linear(width, INNER), nn.Linear(INNER, width)
        self.aln, self.oln = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, here: Tensor, unseen: Tensor) -> Tensor:
        """One layer further."""
        size = here.shape[-1] // HEADS
        query, key, value = (
            part(here).unflatten(-1, (HEADS, size)).transpose(1, 2) for part in (self.q, self.k, self.v)
        )
        met = functional.scaled_dot_product_attention(query, key, value, attn_mask=unseen)
        here = self.aln(here + self.ao(met.transpose(1, 2).flatten(2)))
        return self.oln(here + self.fo(functional.gelu(self.fi(here))))


class Encoder(nn.Module):
    """Pieces → how near a message is to a no, what it tells, and where it names whom."""

    def __init__(self, base: encoder_base.Base) -> None:
        """Begins from the base; the table of pieces stays as it is."""
        super().__init__()
        width = base.width
        table = base.weights("emb.word").reshape(-1, width)[base.kept]
        self.word = nn.Embedding.from_pretrained(torch.tensor(table), freeze=True)
        position = base.floats("emb.pos").reshape(-1, width) + base.floats("emb.type").reshape(-1, width)[0]
        self.pos = nn.Parameter(torch.tensor(position))
        self.ln = nn.LayerNorm(width, eps=1e-12)
        _fill(self.ln, base, "emb.ln")
        self.layers = nn.ModuleList(Layer(width) for _ in range(base.layers))
        for number, layer in enumerate(self.layers):
            for part in PARTS:
                _fill(getattr(layer, part), base, f"l{number}.{part}")
        self.verdict, self.facts = nn.Linear(2 * width, 1), nn.Linear(2 * width, len(FACTS))
        self.places = nn.Linear(width, 2 * len(FIELDS))
        for head in (self.verdict, self.facts, self.places):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(self, pieces: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """The logits of each message: whether it is a no, and FACTS; and of each piece: where FIELDS begin and end."""
        here = functional.dropout(self.ln(self.word(pieces) + self.pos[: pieces.shape[1]]), DROPOUT, self.training)
        kind = torch.bfloat16 if torch.is_autocast_enabled("cpu") else here.dtype
        unseen = torch.zeros(seen.shape, dtype=kind).masked_fill(~seen, -1e4)[:, None, None, :]
        for layer in self.layers:
            here = layer(here, unseen)
        here, share = here.float(), seen.unsqueeze(-1).float()
        whole = torch.cat([here[:, 0], (here * share).sum(1) / share.sum(1)], 1)
        whole = functional.dropout(whole, DROPOUT, self.training)
        return torch.cat([self.verdict(whole), self.facts(whole)], 1), self.places(here).masked_fill(
            ~seen[..., None], -1e4
        )


def _fill(part: nn.Module, base: encoder_base.Base, name: str) -> None:
    norm = isinstance(part, nn.LayerNorm)
    weight = base.floats(f"{name}.w") if norm else base.weights(f"{name}.w")
    with torch.no_grad():
        part.weight.copy_(torch.tensor(weight).view_as(part.weight))
        part.bias.copy_(torch.tensor(base.floats(f"{name}.b")))


def packed(model: Encoder, base: encoder_base.Base) -> dict[str, np.ndarray]:
    """The weights as assistant/understand/encoder/network.py reads them."""
    blocks = base.blocks("emb.word").reshape(-1, base.width // encoder_base.GROUP)[base.kept]
    scores = base.scores[base.kept].astype(np.float32)
    scores[3] = scores.min() - 10  # what no piece covers costs more than the rarest piece
    found = {
        "vocabulary": np.frombuffer(
            "\n".join(["", "", "", "", *(base.pieces[i] for i in base.kept[4:])]).encode(), "u1"
        ),
        "scores": scores.astype(np.float16),
        "pieces": np.ascontiguousarray(blocks["packed"]),
        "pieces.scale": np.ascontiguousarray(blocks["scale"]),
        "position": _array(model.pos)[:400].astype(np.float16),
        **_norm("embedding", model.ln),
    }
    for number, layer in enumerate(model.layers):
        asked = (layer.q, layer.k, layer.v)
        found |= _bytes(f"{number}.asked", *(torch.cat([getattr(p, n) for p in asked]) for n in KINDS))
        for name, part in (("told", layer.ao), ("inner", layer.fi), ("outer", layer.fo)):
            found |= _bytes(f"{number}.{name}", part.weight, part.bias)
        found |= _norm(f"{number}.attention", layer.aln) | _norm(f"{number}.output", layer.oln)
    found["verdict.weight"] = _array(model.verdict.weight)[0]
    found["verdict.bias"] = _array(model.verdict.bias)[0]
    for number, name in enumerate(FACTS):
        found[f"{name}.weight"] = _array(model.facts.weight)[number]
        found[f"{name}.bias"] = _array(model.facts.bias)[number]
    found["places.weight"] = np.ascontiguousarray(_array(model.places.weight).T)
    found["places.bias"] = _array(model.places.bias)
    return found


def unpack(model: Encoder, weights: Mapping[str, np.ndarray]) -> None:
    """Fill a model with weights that `packed` made, to train it further."""
    state = {"pos": model.pos.detach().clone(), "word.weight": model.word.weight}
    state["pos"][: len(weights["position"])] = torch.tensor(weights["position"].astype(np.float32))
    state |= _normed("ln", weights, "embedding")
    for number in range(len(model.layers)):
        here = f"layers.{number}"
        for kind in KINDS:
            asked = _floats(weights, f"{number}.asked", kind).chunk(3)
            state |= {f"{here}.{name}.{kind}": part for name, part in zip("qkv", asked, strict=True)}
            for name, part in (("ao", "told"), ("fi", "inner"), ("fo", "outer")):
                state[f"{here}.{name}.{kind}"] = _floats(weights, f"{number}.{part}", kind)
        state |= _normed(f"{here}.aln", weights, f"{number}.attention")
        state |= _normed(f"{here}.oln", weights, f"{number}.output")
    state |= {
        f"verdict.{kind}": torch.tensor(weights[f"verdict.{kind}"]).view_as(getattr(model.verdict, kind))
        for kind in KINDS
    }
    for kind in KINDS:  # what is not there yet begins to learn
        state[f"facts.{kind}"] = getattr(model.facts, kind).detach().clone()
        state[f"places.{kind}"] = getattr(model.places, kind).detach().clone()
        for number, name in enumerate(FACTS):
            if f"{name}.{kind}" in weights:
                state[f"facts.{kind}"][number] = torch.tensor(weights[f"{name}.{kind}"])
    if "places.weight" in weights:
        state["places.weight"] = torch.tensor(weights["places.weight"].T.copy())
        state["places.bias"] = torch.tensor(weights["places.bias"])
    model.load_state_dict(state)


def _floats(weights: Mapping[str, np.ndarray], name: str, kind: str) -> Tensor:
    if kind == "bias":
        return torch.tensor(weights[f"{name}.bias"])
    return torch.tensor((weights[f"{name}.weight"] * weights[f"{name}.scale"]).T.astype(np.float32))


def _normed(name: str, weights: Mapping[str, np.ndarray], packed_as: str) -> dict[str, Tensor]:
    return {
        f"{name}.weight": torch.tensor(weights[f"{packed_as}.gain"]),
        f"{name}.bias": torch.tensor(weights[f"{packed_as}.shift"]),
    }


def _array(values: Tensor) -> np.ndarray:
    return values.detach().numpy()


def _norm(name: str, part: nn.LayerNorm) -> dict[str, np.ndarray]:
    return {f"{name}.gain": _array(part.weight), f"{name}.shift": _array(part.bias)}


def _bytes(name: str, weight: Tensor, bias: Tensor) -> dict[str, np.ndarray]:
    """A byte a weight; a step each output."""
    values = _array(weight)
    steps = np.abs(values).max(axis=1) / 127
    rounded = np.round(values / steps[:, None]).astype(np.int8)
    return {
        f"{name}.weight": np.ascontiguousarray(rounded.T),
        f"{name}.scale": steps.astype(np.float32),
        f"{name}.bias": _array(bias),
    }
