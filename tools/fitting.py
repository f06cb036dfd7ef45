"""The two fits of train_verdict.py: a logistic regression over pieces of words, and shares of marks."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.understand.wording import BUCKETS, pack, pieces

STRENGTH = 20.0  # inverse of the penalty on pieces of words, chosen by cross-validation
PULL = 40.0  # penalty that pulls each mark's share towards the common one
PRIOR_SHARE = 0.5  # where the common share begins


class Fitted:
    """A linear model over buckets of pieces."""

    def __init__(self, texts: Sequence[str], truth: np.ndarray) -> None:
        bags = [pieces(text) for text in texts]
        seen = np.zeros(BUCKETS)
        for bag in bags:
            seen[list(bag)] += 1
        # What occurs once teaches nothing.
        self.idf = np.where(seen > 1, np.log((1 + len(bags)) / (1 + seen)) + 1, 0.0)
        regression = LogisticRegression(C=STRENGTH, max_iter=3000, tol=1e-6, class_weight="balanced")
        regression.fit(self._matrix(bags), truth)
        self.weights = regression.coef_[0]
        self.intercept = float(regression.intercept_[0])

    def logits(self, texts: Sequence[str]) -> np.ndarray:
        """What it says of texts."""
        return np.asarray(self._matrix([pieces(text) for text in texts]) @ self.weights + self.intercept)

    def packed(self) -> bytes:
        """The model as it is shipped."""
        idf = {bucket: float(value) for bucket, value in enumerate(self.idf) if value}
        weights = {bucket: float(value) for bucket, value in enumerate(self.weights) if value}
        return pack(self.intercept, idf, weights)

    def _matrix(self, bags: Sequence[dict[int, float]]) -> csr_matrix:
        rows, columns, values = [], [], []
        for number, bag in enumerate(bags):
            scaled = {bucket: value * self.idf[bucket] for bucket, value in bag.items() if self.idf[bucket]}
            length = math.sqrt(sum(value * value for value in scaled.values())) or 1.0
            rows += [number] * len(scaled)
            columns += scaled
            values += [value / length for value in scaled.values()]
        return csr_matrix((values, (rows, columns)), shape=(len(bags), BUCKETS))


def fit_shares(
    table: np.ndarray, others: np.ndarray, fixed: np.ndarray, words: np.ndarray, truth: np.ndarray, rules: Sequence[str]
) -> dict[str, Any]:
    """Prior, share of the wording, common share, and the shares of the rules; none is below nothing.

    `table` holds the weight of each rule (columns) in each message (rows), `others` the sum of the rules that
    have no column, `fixed` what is not to be fitted. Both answers count the same, however many there are of each.
    """
    total = table.sum(1) + others
    features = np.column_stack([np.ones(len(truth)), words, total, table])
    penalty = np.diag([0.1, 0.1, 0.1, *[PULL] * table.shape[1]])
    weights = np.where(truth, 0.5 / truth.mean(), 0.5 / (1 - truth.mean()))
    found = np.zeros(features.shape[1])
    found[1], found[2] = 1.0, PRIOR_SHARE
    for _ in range(50):
        odds = 1 / (1 + np.exp(-(features @ found + fixed)))
        gradient = features.T @ (weights * (odds - truth)) + penalty @ found
        curve = (features * (weights * odds * (1 - odds))[:, None]).T @ features + penalty
        step = np.linalg.solve(curve, gradient)
        found -= step
        if np.abs(step).max() < 1e-7:
            break
    common = max(0.0, float(found[2]))
    marks = {rule: round(max(0.0, common + float(each)), 3) for rule, each in zip(rules, found[3:], strict=True)}
    return {
        "prior": round(float(found[0]), 3),
        "wording": round(max(0.0, float(found[1])), 3),
        "common": round(common, 3),
        "marks": marks,
    }
