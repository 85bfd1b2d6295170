"""python check_same.py REPORT PARQUET: fails unless every table of the data set has the columns and the rows of the CSV file of the plain command's report.

Rows are compared sorted: the parts of a data set have no order.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from pyarrow import parquet


def plain_rows(path: Path) -> tuple[list[str], Counter]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    return rows[0], Counter(map(tuple, rows[1:]))


def data_rows(folder: Path) -> tuple[list[str], Counter]:
    table = parquet.read_table(folder)
    columns = [column.to_pylist() for column in table.columns]
    return table.column_names, Counter(zip(*columns))


def differences(path: Path, data: Path) -> list[str]:
    name = path.stem
    header, rows = plain_rows(path)
    columns, found = data_rows(data / name)
    if columns != header:
        return [f"{name}: columns {columns}, the plain command has {header}"]
    missing, more = rows - found, found - rows
    print(f"{name}: {found.total()} rows" + (f", {missing.total()} missing, {more.total()} more" if missing or more else ", equal"))
    return [f"{name}: missing {row}" for row in sorted(missing)] + [f"{name}: more {row}" for row in sorted(more)]


def main() -> int:
    report, data = Path(sys.argv[1]), Path(sys.argv[2])
    paths = sorted(report.glob("*.csv"))
    if not paths:
        sys.exit(f"error: {report} has no tables")
    tables = {path.stem for path in paths}
    found = [f"{folder.name}: the plain command has no such table" for folder in data.iterdir() if folder.name not in tables]
    found += [line for path in paths for line in differences(path, data)]
    for line in found[:20]:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
