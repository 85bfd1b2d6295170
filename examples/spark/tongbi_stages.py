"""The commands of tongbi as functions of lines: each runs one process, which gets its lines on standard input."""

import json
import os
import stat
import subprocess
import tempfile
from collections.abc import Iterable, Iterator

TONGBI = os.environ.get("TONGBI", "tongbi")
#: Exit statuses: done; done, but something could not be read, which findings.csv says.
FINE = (0, 1)
TEXTS = {"indicators", "narratives", "notes", "unclaimed", "findings", "lonely_blanks"}

#: How the names of documents in a folder end, and what a report folder holds, as the command has them.
ENDINGS = (".txt", ".text", ".md", ".markdown", ".csv", ".htm", ".html")
REPORT_MARKS = {"forms.csv", "report.md"}
REPORT_FILES = REPORT_MARKS | {
    "indicators.csv", "observations.csv", "projects.csv", "changes.csv", "execution.csv", "funding.csv", "lineage.csv",
    "indicator_changes.csv", "findings.csv", "decisions-template.csv", "datapackage.json", "charts",
}  # fmt: skip


def documents(path: str) -> list[str]:
    """What `tongbi PATH` reads, by the same paths: links are followed, a file or folder is taken once, hidden ones and earlier reports are left out.

    What cannot be looked into is among them: `tongbi ingest` says why.
    """
    seen: set[tuple[int, int]] = set()

    def visit(path: str, named: bool = False) -> Iterator[str]:
        try:
            status = os.stat(path)
            names = sorted(os.listdir(path), key=os.fsencode) if stat.S_ISDIR(status.st_mode) else None
        except OSError:
            yield path
            return
        if names is None:
            is_file = stat.S_ISREG(status.st_mode)
            if named or path.lower().endswith(ENDINGS) and not (is_file and identity(status) in seen):
                seen.add(identity(status))
                yield path
        elif named or not is_report(names) and identity(status) not in seen:
            seen.add(identity(status))
            for name in names:
                if not name.startswith("."):
                    yield from visit(os.path.join(path, name))

    return list(visit(path, named=True)) or [path]


def identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def is_report(names: list[str]) -> bool:
    """Whether a folder of these names is an earlier report: what other programs leave in folders does not count."""
    left = {"desktop.ini", "Desktop.ini", "Thumbs.db"}
    own = {name for name in names if not name.startswith((".", "~$")) and name not in left}
    return REPORT_MARKS <= own <= REPORT_FILES


def ingest(documents: Iterable[str]) -> Iterator[bytes]:
    """Gives a line of JSON a form, and a line a document that has something to say besides its forms."""
    for some in batches(documents, 200):
        yield from run(["ingest", "--shard-key", "--quiet", *some], []).splitlines()


def head(line: bytes) -> bytes:
    """The line without its texts, which a census of names does not need: some 600 bytes."""
    form = json.loads(line)
    return json.dumps({key: value for key, value in form.items() if key not in TEXTS}, ensure_ascii=False).encode()


def bodies(names: bytes) -> dict[str, str]:
    """The shard keys of bodies that print several unit names, each with the one that stands for the body; of all others the key is the body."""
    return {key: keys[0] for keys in json.loads(names)["names"]["joined"] for key in keys}


def census_of_names(lines: Iterable[bytes]) -> bytes:
    """What names, unit names and years of the whole collection tell. It takes all lines, without their texts."""
    return run(["census", "--names", "-"], lines)


def census_of_texts(names: bytes, lines: Iterable[bytes]) -> bytes:
    """What the texts tell, of all lines of some bodies together."""
    with written(names) as path:
        return run(["census", "--texts", path, "-"], lines)


def added_up(*parts: bytes) -> bytes:
    """Censuses of parts as one."""
    return run(["census", "-"], parts)


def analyze(lines: Iterable[bytes], census: bytes, folder: str) -> None:
    """Writes the report of some bodies, analysed as within the whole, into the folder."""
    with written(census) as path:
        run(["analyze", "-", "--census", path, "--output", folder, "--no-bom", "--quiet"], lines)


def run(arguments: list[str], lines: Iterable[bytes]) -> bytes:
    with tempfile.TemporaryFile() as given:
        given.writelines(line if line.endswith(b"\n") else line + b"\n" for line in lines)
        given.seek(0)
        done = subprocess.run([TONGBI, *arguments], stdin=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in FINE:
        raise RuntimeError(f"tongbi {arguments[0]}: exit status {done.returncode}\n{done.stderr.decode(errors='replace')[-4000:]}")
    return done.stdout


def written(content: bytes):
    file = tempfile.NamedTemporaryFile()
    file.write(content)
    file.flush()
    return NamedPath(file)


class NamedPath:
    """A temporary file by its path, removed at the end of the `with` block."""

    def __init__(self, file):
        self.file = file

    def __enter__(self) -> str:
        return self.file.name

    def __exit__(self, *_) -> None:
        self.file.close()


def batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    some: list[str] = []
    for item in items:
        some.append(item)
        if len(some) == size:
            yield some
            some = []
    if some:
        yield some
