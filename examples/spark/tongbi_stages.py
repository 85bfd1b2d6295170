"""The commands of tongbi as functions of lines: each runs one process, which gets its lines on standard input."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator

TONGBI = os.environ.get("TONGBI", "tongbi")
#: Exit statuses: done; done, but something could not be read, which findings.csv says.
FINE = (0, 1)
TEXTS = {"indicators", "narratives", "notes", "unclaimed", "findings", "lonely_blanks"}


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
