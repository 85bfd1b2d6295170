"""One command: its time, its processor time, the memory of all its processes."""

import os
import platform
import resource
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Measured:
    status: int
    seconds: float
    #: User and system, with all processes that it started and waited for.
    processor: float
    #: Bytes, the most seen at once in all its processes; shared pages count once.
    memory: int
    #: The end of what it wrote to standard error.
    message: str


def measure(command: list[str], output: Path | None, watch: bool = True) -> Measured:
    """Runs the command with its standard output to a file, or nowhere. Memory is read ten times a second, or not at all."""
    with open(output or os.devnull, "wb") as out:
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, start_new_session=True)
        seen = Memory(process.pid) if watch else None
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    watched = seen.end() if seen else 0
    # Before it becomes the command a child has this program's memory, which the system counts as its own.
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    memory = max(usage.ru_maxrss * 1024, watched) if usage.ru_maxrss > own or not watched else watched
    return Measured(process.returncode, seconds, usage.ru_utime + usage.ru_stime, memory, message.decode(errors="replace")[-2000:])


class Memory:
    def __init__(self, session: int):
        self.session = session
        self.most = 0
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self) -> None:
        while not self.is_over.wait(0.1):
            processes = in_session(self.session)
            if len(processes) > 1:
                self.most = max(self.most, sum(proportional(process) for process in processes))
            elif processes:
                self.most = max(self.most, largest(processes[0]))

    def end(self) -> int:
        self.is_over.set()
        self.thread.join()
        return self.most


def in_session(session: int) -> list[str]:
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit() and int(entry) >= session:
            try:
                fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[3] == str(session):
                found.append(entry)
    return found


def largest(process: str) -> int:
    """The most memory that the process has had so far; 0 when it has just ended."""
    return memory_figure(f"/proc/{process}/status", "VmHWM:")


def proportional(process: str) -> int:
    """The process's memory, pages that others share divided among them; 0 when it has just ended."""
    return memory_figure(f"/proc/{process}/smaps_rollup", "Pss:")


def memory_figure(file: str, name: str) -> int:
    """In bytes; 0 where the file or the figure is gone."""
    try:
        lines = Path(file).read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(name)), 0)


def machine() -> str:
    """The machine in one line, with a warning if it is not idle."""
    processors = Path("/proc/cpuinfo").read_text()
    model = next((line.partition(":")[2].strip() for line in processors.splitlines() if line.startswith("model name")), platform.machine())
    memory = next(int(line.split()[1]) for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemTotal"))
    load = os.getloadavg()[0]
    busy = f" The machine was not idle: load {load:.1f} at the start." if load > 0.5 else ""
    return f"{len(os.sched_getaffinity(0))} cores of {model}, {memory / 1e6:.0f} GB of memory, Linux {platform.release().split('-')[0]}, files in the cache.{busy}"
