"""Pairs to ties: one to one first, then the parts of splits and mergers, by sums of amounts."""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from .evidence import Body, Year, evidence

#: Odds (natural logarithm) that a pair needs: alone; as a further part of a split or merger; as one that completes a sum.
ALONE, PART, COMPLETING = 0.0, 1.0, -1.5
#: How far two sums may be apart.
TOLERANCE = 0.08


@dataclass
class Tie:
    earlier: tuple[int, int]
    later: tuple[int, int]
    odds: float


def follow(body: Body, weights: np.ndarray) -> list[Tie]:
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
            odds = evidence(body, body.years[first], body.years[second])[np.ix_(left, right)] @ weights
            pairs = resolve(odds, body.years[first], body.years[second], left, right)
            ties += [Tie((first, left[row]), (second, right[column]), odds[row, column]) for row, column in pairs]
        has_next |= {tie.earlier for tie in ties}
        has_previous |= {tie.later for tie in ties}
    return ties


def resolve(odds: np.ndarray, one: Year, two: Year, left: list[int], right: list[int]) -> list[tuple[int, int]]:
    rows, columns = linear_sum_assignment(np.maximum(odds, ALONE), maximize=True)
    pairs = [(row, column) for row, column in zip(rows, columns) if odds[row, column] > ALONE]
    budgets, stated = one.budgets[left], two.stated[right]
    own = two.budgets[right]
    parts = attach(odds, pairs, budgets, own, stated)
    taken = {row for row, _ in pairs + parts}
    held = {column for _, column in parts}
    merges = attach(odds.T, [(column, row) for row, column in pairs if column not in held and count(parts, row) == 0], own, budgets, budgets, stated)
    return pairs + parts + [(row, column) for column, row in merges if row not in taken]


def count(parts: list[tuple[int, int]], row: int) -> int:
    return sum(1 for part in parts if part[0] == row)


def attach(odds, pairs, whole, parts, stated, stated_whole=None) -> list[tuple[int, int]]:
    """Gives further parts for those wholes that have one: free ones that are likely by themselves, or that make the sums agree."""
    free = set(range(odds.shape[1])) - {part for _, part in pairs}
    first = dict(pairs)
    found: list[tuple[int, int]] = []
    candidates = [(odds[row, part], row, part) for part in free for row in first if odds[row, part] > COMPLETING]
    members = {row: [part] for row, part in pairs}
    for value, row, part in sorted(candidates, reverse=True):
        if part not in free or len(members[row]) > 2:
            continue
        if value > PART or completes(members[row], part, whole[row], parts, stated, None if stated_whole is None else stated_whole[row]):
            members[row].append(part)
            found.append((row, part))
            free.discard(part)
    return found


def completes(members: list[int], part: int, whole: float, parts, stated, stated_whole) -> bool:
    """With the part the sum is (nearly) the whole, without it it is not."""
    def apart(amounts, total: float) -> tuple[float, float]:
        before = sum(max(amounts[member], 0) for member in members)
        return abs(before / total - 1), abs((before + max(amounts[part], 0)) / total - 1)

    wholes = [(parts, whole), (stated, whole if stated_whole is None else stated_whole)]
    for amounts, total in wholes:
        if total <= 0:
            continue
        before, after = apart(amounts, total)
        if after < TOLERANCE and after < before / 2:
            return True
    return False
