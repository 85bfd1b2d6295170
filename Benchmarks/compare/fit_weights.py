"""python fit_weights.py COLLECTION... : fits the weights of the pairs' evidence to the right answers and writes pipeline/weights.json.

The committed weights are of hard-2 and large-4. The limits in resolve.py were chosen on hard-2."""

import csv
import json
import sys
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from pipeline.evidence import NAMES, TEXTS, Body, evidence, plain
from pipeline.link import bodies
from pipeline.reading import read_document


def right_answers(collection: Path) -> set[tuple]:
    with (collection / "lineage-gold.csv").open(encoding="utf-8-sig", newline="") as file:
        return {
            (int(row["from_year"]), plain(row["from_project"]), plain(row["from_unit"]), int(row["to_year"]), plain(row["to_project"]))
            for row in csv.DictReader(file)
            if row["from_year"] and row["to_year"]
        }


def samples(collection: Path) -> tuple[np.ndarray, np.ndarray]:
    with Pool(2) as pool:
        paths = sorted(str(path) for path in (collection / "forms").iterdir())
        forms = [form for document in pool.imap(read_document, paths) for form in document]
    answers = right_answers(collection)
    numbers, truths = [], []
    for group in bodies(forms):
        body = Body(group, True)
        for at, one in enumerate(body.years):
            for two in body.years[at + 1 : at + 2]:
                truth = np.array([[(one.year, a, plain(form.unit), two.year, b) in answers for b in two.names] for a, form in zip(one.names, one.forms)])
                found = evidence(body, one, two)
                keep = truth | (np.random.default_rng(len(numbers)).random(truth.shape) < 300_000 / max(300_000, truth.size))
                numbers.append(found[keep])
                truths.append(truth[keep])
    return np.concatenate(numbers), np.concatenate(truths)


def fit(numbers: np.ndarray, truths: np.ndarray) -> np.ndarray:
    """Logistic regression, slightly drawn to zero."""
    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = numbers @ weights
        value = np.logaddexp(0, np.where(truths, -odds, odds)).sum() + 0.5 * (weights[1:] ** 2).sum()
        slope = numbers.T @ (1 / (1 + np.exp(-odds)) - truths)
        slope[1:] += weights[1:]
        return value, slope

    return minimize(loss, np.zeros(numbers.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x


def main() -> None:
    parts = [samples(Path(name)) for name in sys.argv[1:]]
    numbers, truths = np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])
    names = NAMES + TEXTS
    result = {
        "names": dict(zip(NAMES, fit(numbers[:, : len(NAMES)], truths).round(3).tolist())),
        "texts": dict(zip(names, fit(numbers, truths).round(3).tolist())),
    }
    (Path(__file__).parent / "pipeline" / "weights.json").write_text(json.dumps(result, indent=4) + "\n")


if __name__ == "__main__":
    main()
