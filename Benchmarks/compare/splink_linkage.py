"""python splink_linkage.py COLLECTION -o DIR

Links the forms of forms-gold.csv, read without a mistake and with the body known, by Splink on DuckDB: names and amounts, blocked by body, parameters
by expectation maximisation. Splink scores pairs; the resolver of the pipeline makes one-to-one ties, splits and mergers of them.
"""

import argparse
import csv
import logging
import math
from collections import defaultdict
from pathlib import Path

import duckdb
import numpy as np
import pandas
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import DuckDBAPI, Linker, SettingsCreator

from pipeline.evidence import Body, plain
from pipeline.link import single_rows, tie_rows
from pipeline.reading import Form, fen
from pipeline.resolve import Limits, follow
from pipeline.tables import write_lineage

#: Chosen on hard-2, as the pipeline's. A part of a split or merger needs a sum that it completes: by Splink's odds alone nearly all would be wrong.
LIMITS = Limits(alone=-2.0, part=99.0, completing=-6.0, recut=99.0, adding_up=6.0)
SAME_BODY = "l.body = r.body and l.year <> r.year"
COLUMNS = {"executed": "executed", "prior_budget": "prior_budget", "prior_executed": "prior_executed"}


def gold_forms(collection: Path) -> dict[str, list[Form]]:
    with (collection / "bodies-gold.csv").open(encoding="utf-8-sig", newline="") as file:
        body_of = {row["unit"]: row["body"] for row in csv.DictReader(file)}
    found: dict[str, list[Form]] = defaultdict(list)
    with (collection / "forms-gold.csv").open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            form = Form("forms-gold.csv", number, 0, 0, row["kind"], int(row["year"]), row["project"], row["unit"])
            budget = "annual_request" if row["kind"] == "application" else "current_budget"
            form.amounts = {column: fen(row[key]) for key, column in {**COLUMNS, "budget": budget}.items() if row[key]}
            found[body_of[row["unit"]]].append(form)
    return found


def table(bodies: dict[str, Body]) -> pandas.DataFrame:
    """A row a project and year; the key sorts by year, so that Splink's left side is the earlier one."""
    rows = []
    for number, body in bodies.items():
        for index, year in enumerate(body.years):
            for at, form in enumerate(year.forms):
                name = plain(form.project)
                rows.append({
                    "unique_id": f"{year.year} {number} {index} {at}", "body": number, "year": year.year, "name": name,
                    "pairs": [name[place : place + 2] for place in range(len(name) - 1)], "budget": form.budget, "executed": form.amounts.get("executed"),
                    "prior_budget": form.amounts.get("prior_budget"), "prior_executed": form.amounts.get("prior_executed"),
                })  # fmt: skip
    return pandas.DataFrame(rows).convert_dtypes()


def name_comparison():
    dice = "(2.0 * len(list_intersect(pairs_l, pairs_r)) / (len(pairs_l) + len(pairs_r)))"
    winkler = "jaro_winkler_similarity(name_l, name_r)"
    conditions = [f"{dice} >= 0.8 or {winkler} >= 0.95", f"{dice} >= 0.6", f"{dice} >= 0.45 or {winkler} >= 0.85", f"{dice} >= 0.3", f"{dice} >= 0.15"]
    steps = [levels.CustomLevel(condition) for condition in conditions]
    return comparisons.CustomComparison([levels.ExactMatchLevel("name"), *steps, levels.ElseLevel()], output_column_name="name")


def stated_comparison(measure: str):
    """A form states the figures of the year before; those of other years are not comparable."""
    def null(condition: str) -> dict:
        return {"sql_condition": condition, "label_for_charts": "not stated", "is_null_level": True}

    blank = f"year_r <> year_l + 1 or prior_{measure}_r is null or prior_{measure}_r = 0 or {measure}_l is null"
    steps = [levels.CustomLevel(f"prior_{measure}_r = {measure}_l"), levels.CustomLevel(f"prior_{measure}_r between {measure}_l * 0.9 and {measure}_l * 1.1")]
    return comparisons.CustomComparison([null(blank), *steps, levels.ElseLevel()], output_column_name=f"stated_{measure}")


def budget_comparison():
    apart = "abs(ln(greatest(budget_l, 1) / greatest(budget_r, 1)))"
    steps = [levels.CustomLevel(f"{apart} < {limit}") for limit in (0.001, 0.1, 0.3, 0.7, 1.5)]
    return comparisons.CustomComparison([levels.NullLevel("budget"), *steps, levels.ElseLevel()], output_column_name="budget")


def score_pairs(rows: pandas.DataFrame) -> list[tuple[str, str, float]]:
    """Gives pairs and their odds (natural logarithm)."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    api = DuckDBAPI(duckdb.connect())
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[name_comparison(), stated_comparison("budget"), stated_comparison("executed"), budget_comparison()],
        blocking_rules_to_generate_predictions=[{"blocking_rule": SAME_BODY, "sql_dialect": "duckdb"}],
        probability_two_random_records_match=0.05,
        retain_matching_columns=False,
    )
    linker = Linker(api.register(rows), settings, log_level=logging.ERROR)
    linker.training.estimate_parameters_using_expectation_maximisation(SAME_BODY, fix_u_probabilities=False)
    found = linker.inference.predict(threshold_match_weight=-15).as_duckdbpyrelation().select("unique_id_l, unique_id_r, match_weight")
    return [(one, two, weight * math.log(2)) for one, two, weight in found.fetchall()]


def odds_matrices(pairs, bodies: dict[str, Body]):
    """By body, then by the indexes of the two years."""
    matrices: dict[str, dict[tuple[int, int], np.ndarray]] = {
        number: {
            (first, second): np.full((len(body.years[first].forms), len(body.years[second].forms)), -20.0)
            for first in range(len(body.years))
            for second in range(first + 1, len(body.years))
        }
        for number, body in bodies.items()
    }
    for one, two, odds in pairs:
        (_, number, first, row), (_, _, second, column) = one.split(), two.split()
        matrices[number][int(first), int(second)][int(row), int(column)] = odds
    return matrices


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("collection", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    bodies = {number: Body(forms, with_texts=False) for number, forms in gold_forms(options.collection).items()}
    matrices = odds_matrices(score_pairs(table(bodies)), bodies)
    newest = max(year.year for body in bodies.values() for year in body.years)
    rows = []
    for number, body in bodies.items():
        ties = follow(body, lambda first, second: matrices[number][first, second], LIMITS)
        rows += tie_rows(body, ties) + single_rows(body, ties, newest)
    options.output.mkdir(parents=True, exist_ok=True)
    write_lineage(options.output, rows)
    print(f"{sum(len(year.forms) for body in bodies.values() for year in body.years)} forms, {len(rows)} rows of lineage")


if __name__ == "__main__":
    main()
