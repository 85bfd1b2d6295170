"""python check_same.py REPORT PARQUET: fails unless every table of the data set has the columns and the rows of the CSV file of the plain command's report.

Rows are compared sorted: the parts of a data set have no order.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from pyspark.sql import SparkSession


def plain_rows(path: Path) -> tuple[list[str], list[tuple[str, ...]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    return rows[0], sorted(map(tuple, rows[1:]))


def differences(name: str, path: Path, spark: SparkSession, data: str) -> list[str]:
    header, rows = plain_rows(path)
    table = spark.read.parquet(f"{data}/{name}")
    if table.columns != header:
        return [f"{name}: columns {table.columns}, the plain command has {header}"]
    found = sorted(map(tuple, table.collect()))
    missing, more = Counter(rows) - Counter(found), Counter(found) - Counter(rows)
    print(f"{name}: {len(found)} rows" + (f", {missing.total()} missing, {more.total()} more" if missing or more else ", equal"))
    return [f"{name}: missing {row}" for row in missing] + [f"{name}: more {row}" for row in more]


def main() -> int:
    report, data = Path(sys.argv[1]), sys.argv[2]
    spark = SparkSession.builder.appName("check").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    paths = sorted(report.glob("*.csv"))
    found = [line for path in paths for line in differences(path.stem, path, spark, data)]
    spark.stop()
    for line in found[:20]:
        print(line, file=sys.stderr)
    if not paths:
        print(f"error: {report} has no tables", file=sys.stderr)
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
