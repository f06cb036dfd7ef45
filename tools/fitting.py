"""The fit of train_verdict.py: a logistic regression over words, pieces of them, and what sentences mean."""

import math
from collections.abc import Collection, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.understand.wording import BUCKETS, FEWEST, MEANINGS, SHORTEST, meaning_bucket, pack, pieces

PENALTY = 1e-5  # on each weight's square, beside the mean loss of a message; chosen by cross-validation
RARE = 3  # messages in which a meaning must occur to get a weight


class Fitted:
    """A linear model over buckets."""

    def __init__(
        self, texts: Sequence[str], meant: Sequence[Collection[str]], truth: np.ndarray, weights: np.ndarray
    ) -> None:
        """`meant` are the meanings of each text, `weights` say how much each message counts."""
        bags, marks = [pieces(text) for text in texts], [_marks(names) for names in meant]
        seen, shown = np.zeros(BUCKETS), np.zeros(MEANINGS)
        for bag, found in zip(bags, marks, strict=True):
            seen[list(bag)] += 1
            shown[list(found)] += 1
        # What occurs once teaches nothing.
        self.idf = np.where(seen > 1, np.log((1 + len(bags)) / (1 + seen)) + 1, 0.0)
        self.known = shown >= RARE
        regression = LogisticRegression(
            C=1 / (2 * PENALTY * weights.sum()), solver="liblinear", tol=1e-3, intercept_scaling=10, random_state=0
        )
        regression.fit(self._matrix(bags, marks), truth, sample_weight=weights)
        self.weights = regression.coef_[0]
        self.intercept = float(regression.intercept_[0])

    def logits(self, texts: Sequence[str], meant: Sequence[Collection[str]]) -> np.ndarray:
        """What it says of texts."""
        matrix = self._matrix([pieces(text) for text in texts], [_marks(names) for names in meant])
        return np.asarray(matrix @ self.weights + self.intercept)

    def packed(self) -> bytes:
        """The model as it is shipped."""
        words, meanings = self.weights[:BUCKETS], self.weights[BUCKETS:]
        idf = {bucket: float(value) for bucket, value in enumerate(self.idf) if value}
        return pack(self.intercept, idf, {bucket: float(words[bucket]) for bucket in idf}, dict(enumerate(meanings)))

    def _matrix(self, bags: Sequence[dict[int, float]], marks: Sequence[set[int]]) -> csr_matrix:
        columns: list[int] = []
        values: list[float] = []
        ends = [0]
        for bag, found in zip(bags, marks, strict=True):
            scaled = {bucket: value * self.idf[bucket] for bucket, value in bag.items() if self.idf[bucket]}
            length = max(math.sqrt(sum(value * value for value in scaled.values())), SHORTEST)
            columns += scaled
            values += [value / length for value in scaled.values()]
            columns += [BUCKETS + bucket for bucket in found if self.known[bucket]]
            values += [1 / math.sqrt(max(len(found), FEWEST))] * int(sum(self.known[list(found)]))
            ends.append(len(columns))
        return csr_matrix((values, columns, ends), shape=(len(bags), BUCKETS + MEANINGS))


def _marks(names: Collection[str]) -> set[int]:
    return {meaning_bucket(name) for name in names}
