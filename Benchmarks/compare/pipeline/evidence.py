"""What two forms of one body say about being one project, as numbers, a matrix each for all pairs of two years."""

import re
from functools import cached_property

import numpy as np
from rapidfuzz import fuzz, process
from scipy import sparse

from .reading import Form

NAMES = ["bias", "same_name", "ratio", "bigrams", "partial", "stated", "stated_shared", "stated_other", "executed", "budget_apart", "bigrams_ahead"]
TEXTS = ["text", "text_ahead", "rare", "indicators", "indicators_ahead", "quoted"]
#: What prints may differ in: spaces and the width of brackets.
FOLDED = str.maketrans("（）", "()", " \u3000")


def plain(name: str) -> str:
    return name.translate(FOLDED)


class Year:
    """The projects of one body and year: of each the form that counts, and its texts as rows of a matrix."""

    def __init__(self, year: int, forms: list[Form]):
        self.year = year
        self.forms = forms
        self.names = [plain(form.project) for form in forms]
        self.budgets = np.array([form.budget or 0 for form in forms], dtype=np.float64)
        self.stated = np.array([form.amounts.get("prior_budget", -1) for form in forms], dtype=np.float64)
        self.executed = np.array([form.amounts.get("executed", -1) for form in forms], dtype=np.float64)
        self.stated_executed = np.array([form.amounts.get("prior_executed", -1) for form in forms], dtype=np.float64)
        self.rows: slice = slice(0, 0)

    @cached_property
    def cores(self) -> list[str]:
        """Names without what stands in brackets at the end."""
        return [re.sub(r"\([^()]*\)$", "", name) for name in self.names]


class Body:
    """The years of one body, in order, with what its forms say weighed by how few of them say it."""

    def __init__(self, forms: list[Form], with_texts: bool):
        by_year: dict[int, dict[str, Form]] = {}
        for form in forms:
            by_year.setdefault(form.year, {})[plain(form.project)] = form
        self.years = [Year(year, list(named.values())) for year, named in sorted(by_year.items())]
        self.with_texts = with_texts
        start = 0
        for year in self.years:
            year.rows = slice(start, start + len(year.forms))
            start = year.rows.stop
        if with_texts:
            ordered = [form for year in self.years for form in year.forms]
            counts = occurrence([trigrams(form.text) for form in ordered])
            self.texts, self.rare = weighed(counts), pairs_only(counts)
            names = [np.unique([hash(item.level3) for item in form.indicators]).astype(np.int64) for form in ordered]
            self.indicators = weighed(occurrence(names))


def trigrams(text: str) -> np.ndarray:
    points = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    if len(points) < 3:
        return np.zeros(0, dtype=np.int64)
    return np.unique((points[:-2] << 32) | (points[1:-1] << 16) | points[2:])


def occurrence(rows: list[np.ndarray]) -> sparse.csr_matrix:
    """A row a form, a column a trigram that at least two forms have."""
    values, columns = np.unique(np.concatenate(rows), return_inverse=True)
    ends = np.cumsum([0] + [len(row) for row in rows])
    matrix = sparse.csr_matrix((np.ones(len(columns), dtype=np.float32), columns, ends), shape=(len(rows), len(values)))
    return matrix[:, np.asarray(matrix.sum(axis=0)).ravel() > 1]


def weighed(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    """Inverse document frequency, rows of length 1."""
    common = np.asarray(counts.sum(axis=0)).ravel()
    matrix = counts @ sparse.diags(np.log(counts.shape[0] / common)) if counts.shape[1] else counts
    length = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return (sparse.diags(1 / np.maximum(length, 1e-9)) @ matrix).tocsr()


def pairs_only(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    common = np.asarray(counts.sum(axis=0)).ravel()
    return counts[:, common <= 3].tocsr()


def evidence(body: Body, one: Year, two: Year) -> np.ndarray:
    """Gives a number a pair and feature: shape (of the earlier year, of the later, features)."""
    same = np.array([[a == b for b in two.names] for a in one.names], dtype=np.float64)
    layers = [np.ones_like(same), same]
    layers.append(process.cdist(one.names, two.names, scorer=fuzz.ratio) / 100)
    layers.append(dice(one.names, two.names))
    layers.append(process.cdist(one.cores, two.cores, scorer=fuzz.partial_ratio) / 100)
    layers += amounts(one, two)
    layers.append(ahead(layers[3]))
    if body.with_texts:
        text = (body.texts[one.rows] @ body.texts[two.rows].T).toarray()
        layers += [text, ahead(text), np.log1p((body.rare[one.rows] @ body.rare[two.rows].T).toarray())]
        indicators = (body.indicators[one.rows] @ body.indicators[two.rows].T).toarray()
        layers += [indicators, ahead(indicators), quoted(one, two)]
    return np.stack(layers, axis=2)


def dice(one: list[str], two: list[str]) -> np.ndarray:
    def pairs(name: str) -> set[str]:
        return {name[at : at + 2] for at in range(len(name) - 1)}

    left, right = [pairs(name) for name in one], [pairs(name) for name in two]
    return np.array([[2 * len(a & b) / max(1, len(a) + len(b)) for b in right] for a in left])


def amounts(one: Year, two: Year) -> list[np.ndarray]:
    """The later form states the earlier one's budget, which no other has; one that others have too; another. Only of the year just before."""
    near = 1.0 if two.year == one.year + 1 else 0.0
    equal = (one.budgets[:, None] == two.stated[None, :]) & (one.budgets[:, None] > 0)
    alone = equal.sum(axis=0, keepdims=True) == 1
    other = ~equal & (two.stated > 0)[None, :]
    spent = (one.executed[:, None] == two.stated_executed[None, :]) & (one.executed[:, None] > 0)
    apart = np.abs(np.log(np.maximum(one.budgets, 1))[:, None] - np.log(np.maximum(two.budgets, 1))[None, :])
    return [near * (equal & alone), near * (equal & ~alone), near * other, near * spent, np.minimum(apart, 3)]


def ahead(likeness: np.ndarray) -> np.ndarray:
    """How far a pair is ahead of the best other pair that either form is in."""
    return likeness - np.maximum(best_other(likeness), best_other(likeness.T).T)


def best_other(likeness: np.ndarray) -> np.ndarray:
    if likeness.shape[1] < 2:
        return np.zeros_like(likeness)
    ordered = np.sort(likeness, axis=1)
    first, second = ordered[:, -1:], ordered[:, -2:-1]
    return np.where(likeness == first, second, first)


def quoted(one: Year, two: Year) -> np.ndarray:
    """The name of one stands in the text of the other, where it is long enough to mean it."""
    def stands(names: list[str], forms: list[Form]) -> np.ndarray:
        found = ["".join(re.findall(r"[\u4e00-\u9fff]+", name)) for name in names]
        return np.array([[len(name) > 5 and name in form.text for form in forms] for name in found], dtype=np.float64)

    return np.maximum(stands(one.names, two.forms), stands(two.names, one.forms).T)
