"""python -m pipeline FORMS -o DIR [--without-texts] [--processes N]"""

import argparse
import sys
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from .link import bodies, lineage
from .reading import read_document
from .tables import write_forms, write_indicators, write_lineage


def main() -> int:
    parser = argparse.ArgumentParser(prog="pipeline")
    parser.add_argument("forms", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--without-texts", action="store_true", help="link by names and amounts only")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    paths = sorted(str(path) for path in options.forms.rglob("*") if path.suffix in (".txt", ".md"))
    options.output.mkdir(parents=True, exist_ok=True)
    with Pool(options.processes) as pool:
        forms = [form for document in pool.imap(read_document, paths, chunksize=8) for form in document]
        if not forms:
            print("no form was read", file=sys.stderr)
            return 1
        write_forms(options.output, forms)
        write_indicators(options.output, forms)
        follow = partial(lineage, newest=max(form.year for form in forms), with_texts=not options.without_texts)
        rows = [row for body in pool.imap(follow, bodies(forms), chunksize=4) for row in body]
    write_lineage(options.output, rows)
    print(f"{len(paths)} documents, {len(forms)} forms, {len(rows)} rows of lineage")
    return 0


if __name__ == "__main__":
    sys.exit(main())
