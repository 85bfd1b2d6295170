"""Forms to the rows of lineage.csv: bodies, their ties, and what became of the projects."""

import json
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz

from .evidence import NAMES, TEXTS, Body, evidence, plain
from .reading import Form
from .resolve import Limits, Tie, follow
from .tables import money

WEIGHTS = json.loads((Path(__file__).parent / "weights.json").read_text())
LIMITS = {True: Limits(), False: Limits(alone=-0.5, adding_up=4.0)}
#: Likeness (rapidfuzz ratio) from which two unit names may be one body.
UNITS_ALIKE = 80


def weights(with_texts: bool) -> np.ndarray:
    return np.array([WEIGHTS["texts" if with_texts else "names"][name] for name in NAMES + (TEXTS if with_texts else [])])


def bodies(forms: list[Form]) -> list[list[Form]]:
    """Forms by unit. A unit that has forms only of later years is an older one if their names are alike and they share project names that no third has."""
    by_unit: dict[str, list[Form]] = defaultdict(list)
    units_of: dict[str, set[str]] = defaultdict(set)
    first: dict[str, int] = {}
    for form in forms:
        by_unit[form.unit].append(form)
        units_of[plain(form.project)].add(form.unit)
        first[form.unit] = min(first.get(form.unit, form.year), form.year)
    oldest = min(first.values())
    for unit in sorted(by_unit):
        if first[unit] == oldest:
            continue
        shared: dict[str, int] = defaultdict(int)
        for form in by_unit[unit]:
            others = units_of[plain(form.project)] - {unit}
            if len(others) == 1:
                shared[others.pop()] += 1
        older = [(count, other) for other, count in shared.items() if first[other] < first[unit] and fuzz.ratio(unit, other) >= UNITS_ALIKE]
        if older and max(older)[0] >= 2:
            by_unit[max(older)[1]] += by_unit.pop(unit)
    return [by_unit[unit] for unit in sorted(by_unit)]


def lineage(forms: list[Form], newest: int, with_texts: bool) -> list[list]:
    """The rows of one body."""
    body = Body(forms, with_texts)
    weighed = weights(with_texts)
    ties = follow(body, lambda first, second: evidence(body, body.years[first], body.years[second]) @ weighed, LIMITS[with_texts])
    return tie_rows(body, ties) + single_rows(body, ties, newest)


def tie_rows(body: Body, ties: list[Tie]) -> list[list]:
    return [row for group in hanging_together(ties) for row in group_rows(body, group)]


def hanging_together(ties: list[Tie]) -> list[list[Tie]]:
    """Ties that share an end, directly or through others. An end is a project on the earlier or on the later side."""
    groups: dict[tuple, list[Tie]] = {}
    for tie in ties:
        joined = [tie]
        for side in (("from", *tie.earlier), ("to", *tie.later)):
            joined += [other for other in groups.get(side, []) if other not in joined]
        for other in joined:
            groups["from", *other.earlier] = groups["to", *other.later] = joined
    return list({id(group): group for group in groups.values()}.values())


def group_rows(body: Body, ties: list[Tie]) -> list[list]:
    first, last = form_at(body, ties[0].earlier), form_at(body, ties[0].later)
    befores, afters = len({tie.earlier for tie in ties}), len({tie.later for tie in ties})
    if befores == afters == 1:
        relation = "continued" if plain(first.project) == plain(last.project) else "renamed"
    else:
        relation = "split" if befores == 1 else "merged" if afters == 1 else "recut"
    rows = []
    for tie in ties:
        probability = 1 / (1 + math.exp(-tie.odds))
        ends = end(form_at(body, tie.earlier)) + end(form_at(body, tie.later))
        confidence = "certain" if probability >= 0.99 else "likely"
        rows.append([relation, first.name, *ends, f"{probability:.4f}", confidence, "automatic"])
    return rows


def form_at(body: Body, place: tuple[int, int]) -> Form:
    return body.years[place[0]].forms[place[1]]


def end(form: Form) -> list:
    return [form.year, form.project, form.unit, money(form.budget)]


def single_rows(body: Body, ties: list[Tie], newest: int) -> list[list]:
    has_next, has_previous = {tie.earlier for tie in ties}, {tie.later for tie in ties}
    blank, rows = [""] * 4, []
    for number, year in enumerate(body.years):
        for at, form in enumerate(year.forms):
            if number > 0 and (number, at) not in has_previous and not form.amounts.get("prior_budget"):
                rows.append(["started", "", *blank, *end(form), "", "", "automatic"])
            if (number, at) not in has_next and (number + 1 < len(body.years) or year.year < newest):
                relation = "ended" if number + 1 < len(body.years) else "not_observed"
                rows.append([relation, "", *end(form), *blank, "", "", "automatic"])
    return rows
