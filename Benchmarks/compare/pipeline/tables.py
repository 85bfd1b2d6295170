"""Forms and ties as CSV files, in the columns of tongbi (see DEFINITIONS.md); those that are not read are left out."""

import csv
import re
from pathlib import Path

from .reading import AMOUNT_COLUMNS, Form

TARGET = re.compile(r"^([>=<≥≤]*)([\d.]+)[(（]?([^()（）]*)[)）]?$")
OPERATORS = {"": "", "=": "eq", ">=": "ge", "≥": "ge", ">": "gt", "<=": "le", "≤": "le", "<": "lt"}


def money(fen: int | None) -> str:
    if fen is None:
        return ""
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02}"


def write(path: Path, header: list[str], rows) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(header)
        table.writerows(rows)


def write_forms(folder: Path, forms: list[Form]) -> None:
    header = ["form", "source", "first_line", "last_line", "kind", "fiscal_year", "project", "unit", "department", "office"]
    rows = (
        [form.name, form.source, form.first_line, form.last_line, form.kind, form.year or "", form.project, form.unit, form.department, form.office]
        + [money(form.amounts.get(column)) for column in AMOUNT_COLUMNS]
        for form in forms
    )
    write(folder / "forms.csv", header + list(AMOUNT_COLUMNS), rows)


def write_indicators(folder: Path, forms: list[Form]) -> None:
    header = ["form", "source", "fiscal_year", "project", "level1", "level2", "level3", "operator", "value", "unit", "text", "weight", "score"]
    write(folder / "indicators.csv", header, (row for form in forms for row in indicator_rows(form)))


def indicator_rows(form: Form):
    for indicator in form.indicators:
        number = TARGET.match(indicator.target)
        sign, value, unit = (OPERATORS.get(number[1], ""), number[2], number[3]) if number else ("", "", "")
        levels = [indicator.level1, indicator.level2, indicator.level3]
        yield [form.name, form.source, form.year, form.project, *levels, sign, value, unit, indicator.target, indicator.weight, indicator.score]


LINEAGE = [
    "relation", "group", "from_year", "from_project", "from_unit", "from_budget", "to_year", "to_project", "to_unit", "to_budget", "probability",
    "confidence", "status",
]  # fmt: skip


def write_lineage(folder: Path, rows: list[list]) -> None:
    write(folder / "lineage.csv", LINEAGE, rows)
