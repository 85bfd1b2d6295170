"""Pairs to ties: one to one first, then the parts of splits and mergers, by their own odds and by sums of amounts."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from scipy.optimize import linear_sum_assignment

from .evidence import Body, Year


@dataclass
class Limits:
    """Odds are natural logarithms."""

    #: What a pair needs to be a tie.
    alone: float = 0.0
    #: What it needs to be a further part of a split or merger.
    part: float = 0.0
    #: What it needs if the sum of the parts becomes (nearly) the whole with it.
    completing: float = -3.0
    #: What it needs to join two projects that have other ties: several become several.
    recut: float = 2.0
    #: What each pair gains where two or three amounts add up to the whole.
    adding_up: float = 3.0


#: How far a sum may be from the whole, where it is taken for equal, and where it is taken for near.
EQUAL, NEAR = 0.001, 0.08
#: Combinations are sought among this many most likely projects.
CANDIDATES = 8


@dataclass
class Tie:
    earlier: tuple[int, int]
    later: tuple[int, int]
    odds: float


def follow(body: Body, odds_between: Callable[[int, int], np.ndarray], limits: Limits) -> list[Tie]:
    """Ties of neighbouring years, then of what is left over between years further apart. A project is (index of its year, its place)."""
    ties: list[Tie] = []
    has_next, has_previous = set(), set()
    for distance in range(1, len(body.years)):
        for first in range(len(body.years) - distance):
            second = first + distance
            left = [at for at in range(len(body.years[first].forms)) if (first, at) not in has_next]
            right = [at for at in range(len(body.years[second].forms)) if (second, at) not in has_previous]
            if not left or not right:
                continue
            odds = odds_between(first, second)[np.ix_(left, right)]
            pairs, odds = resolve(odds, body.years[first], body.years[second], left, right, limits)
            ties += [Tie((first, left[row]), (second, right[column]), odds[row, column]) for row, column in pairs]
        has_next |= {tie.earlier for tie in ties}
        has_previous |= {tie.later for tie in ties}
    return ties


def resolve(odds, one: Year, two: Year, left: list[int], right: list[int], limits: Limits):
    """Gives the pairs that are ties, and the odds with what sums add to them."""
    budgets, own = one.budgets[left], two.budgets[right]
    stated = np.maximum(two.stated[right], 0) * (two.year == one.year + 1)
    gain = np.maximum(sums(odds, budgets, [stated, own]), sums(odds.T, stated, [budgets]).T)
    odds = odds + limits.adding_up * gain
    rows, columns = linear_sum_assignment(np.maximum(odds, limits.alone), maximize=True)
    pairs = [(row, column) for row, column in zip(rows, columns) if odds[row, column] > limits.alone]
    parts = attach(odds, pairs, budgets, [own, stated], limits)
    split = {row for row, _ in parts}
    held = {column for _, column in parts}
    turned = [(column, row) for row, column in pairs if row not in split and column not in held]
    taken = {row for row, _ in pairs}
    merges = attach(odds.T, turned, np.where(stated > 0, stated, own), [budgets], limits, taken)
    pairs = pairs + parts + [(row, column) for column, row in merges]
    return pairs + several(odds, pairs, limits), odds


def sums(odds, whole, kinds) -> np.ndarray:
    """1 where a pair is one of two or three whose amounts are together the whole's, which no single amount is. Among the likely ones only."""
    gain = np.zeros_like(odds)
    for row in np.flatnonzero(whole > 0):
        likely = np.argsort(-odds[row])[:CANDIDATES]
        for parts in kinds:
            amounts = parts[likely]
            if (np.abs(amounts / whole[row] - 1) < EQUAL).any():
                continue
            best = best_sum(odds[row, likely], amounts, whole[row])
            gain[row, likely[list(best)]] = 1
    return gain


def best_sum(odds, amounts, whole: float) -> tuple[int, ...]:
    found: list[tuple[float, tuple[int, ...]]] = []
    usable = np.flatnonzero((amounts > 0) & (amounts < whole)).tolist()
    values = amounts.tolist()
    for size in (2, 3):
        for members in combinations(usable, size):
            if abs(sum(values[member] for member in members) / whole - 1) < EQUAL:
                found.append((sum(odds[list(members)]) / size, members))
    return max(found, default=(0, ()))[1]


def attach(odds, pairs, whole, kinds, limits: Limits, taken=frozenset()) -> list[tuple[int, int]]:
    """Gives further parts for those wholes that have one: free ones that are likely by themselves, or that make the sums agree."""
    free = set(range(odds.shape[1])) - {part for _, part in pairs} - set(taken)
    members = {row: [part] for row, part in pairs}
    candidates = [(odds[row, part], row, part) for part in free for row in members if odds[row, part] > limits.completing]
    found: list[tuple[int, int]] = []
    for value, row, part in sorted(candidates, reverse=True):
        if part not in free or len(members[row]) > 2:
            continue
        if value > limits.part or any(completes(members[row], part, whole[row], amounts) for amounts in kinds):
            members[row].append(part)
            found.append((row, part))
            free.discard(part)
    return found


def completes(members: list[int], part: int, whole: float, amounts) -> bool:
    """With the part the sum is nearly the whole, and much nearer than without it."""
    if whole <= 0:
        return False
    before = sum(amounts[member] for member in members)
    after = abs((before + amounts[part]) / whole - 1)
    return after < NEAR and after < abs(before / whole - 1) / 2


def several(odds, pairs, limits: Limits) -> list[tuple[int, int]]:
    known = set(pairs)
    rows, columns = np.nonzero(odds > limits.recut)
    return [pair for pair in zip(rows.tolist(), columns.tolist()) if pair not in known]
