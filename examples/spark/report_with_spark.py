"""spark-submit --py-files tongbi_stages.py report_with_spark.py FORMS -o PARQUET

Documents to lines, each document on its own; lines to a census; bodies to reports, each analysed as within the whole; the tables of all reports as one
Parquet data set: PARQUET/forms, PARQUET/lineage, ... with the columns of the CSV files (DEFINITIONS.md). TONGBI is the path of the command on every
machine; FORMS and the folder of the lines must be on a file system that all machines see.
"""

import argparse
import csv
import heapq
import itertools
import json
import os
import re
import tempfile
from pathlib import Path

from pyspark import RDD, Broadcast, StorageLevel
from pyspark.sql import Row, SparkSession
from pyspark.sql.types import StringType, StructField, StructType

import tongbi_stages as tongbi

SHARD_KEY = re.compile(rb'"shard_key":("(?:[^"\\\\]|\\\\.)*")')


def shard_key(line: bytes) -> str:
    return json.loads(SHARD_KEY.search(line)[1])


def shares(sizes: list[tuple[str, int]], parts: int) -> dict[str, int]:
    """Bodies to parts of about equal size: the largest first, each to the part that has least. No body is cut."""
    loads = [(0, part) for part in range(parts)]
    part_of = {}
    for body, size in sorted(sizes, key=lambda item: (-item[1], item[0])):
        load, part = heapq.heappop(loads)
        part_of[body] = part
        heapq.heappush(loads, (load + size, part))
    return part_of


def shard(lines: RDD, parts: int) -> tuple[RDD, Broadcast]:
    """All lines of a body into one part, and what each part must know of the whole."""
    names = tongbi.census_of_names(lines.map(tongbi.head).toLocalIterator())
    body_of = lines.context.broadcast(tongbi.bodies(names))
    keyed = lines.map(lambda line: (body_of.value.get(shard_key(line), shard_key(line)), line))
    part_of = lines.context.broadcast(shares(keyed.mapValues(len).reduceByKey(int.__add__).collect(), parts))
    shards = keyed.map(lambda item: (part_of.value[item[0]], item[1])).partitionBy(parts, int).values().persist(StorageLevel.DISK_ONLY)
    texts = shards.mapPartitions(lambda some: [tongbi.census_of_texts(names, some)]).treeReduce(tongbi.added_up)
    return shards, lines.context.broadcast(tongbi.added_up(names, texts))


def tables(lines, census: bytes):
    """Analyses the lines of some bodies; gives (name of the table, header, cells) a row."""
    first = next(lines, None)
    if first is None:
        return
    lines = itertools.chain([first], lines)
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report")
        tongbi.analyze(lines, census, report)
        for path in sorted(Path(report).glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                header = None
                for cells in csv.reader(file):
                    if header is None:
                        header = tuple(cells)
                        yield path.stem, header, None
                    else:
                        yield path.stem, header, tuple(cells)


def write_parquet(spark: SparkSession, rows: RDD, output: str) -> None:
    """Cells stay text, as printed in the CSV files: amounts are exact, an empty cell is an empty text."""
    headers: dict[str, set[tuple[str, ...]]] = {}
    for name, header in rows.map(lambda row: row[:2]).distinct().collect():
        headers.setdefault(name, set()).add(header)
    for name, found in sorted(headers.items()):
        if len(found) > 1:
            raise RuntimeError(f"the parts of {name} have different columns")
        schema = StructType([StructField(column, StringType(), False) for column in next(iter(found))])
        of_table = rows.filter(lambda row, name=name: row[0] == name and row[2] is not None).map(lambda row: Row(*row[2]))
        spark.createDataFrame(of_table, schema).write.mode("overwrite").parquet(f"{output}/{name}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("forms")
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--parts", type=int, default=4, help="tasks of each stage; on a cluster two or three a processor")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("tongbi").getOrCreate()
    paths = tongbi.documents(options.forms)
    lines = spark.sparkContext.parallelize(paths, min(len(paths), options.parts)).mapPartitions(tongbi.ingest)
    lines.persist(StorageLevel.DISK_ONLY)
    shards, census = shard(lines, options.parts)
    rows = shards.mapPartitions(lambda some: tables(some, census.value)).persist(StorageLevel.DISK_ONLY)
    write_parquet(spark, rows, options.output)
    spark.stop()


if __name__ == "__main__":
    main()
