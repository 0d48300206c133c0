"""Measures a portfolio at several sizes beside plain SQLite and DuckDB on the same data, and prints `docs/performance.md`'s
table. Called by `scripts/bench portfolio`, which builds first: portfolio.py FOLDER [ASSESSMENTS…]

A library that is in FOLDER already is measured as it is. All programs are asked in turn, so that they share whatever else the
machine does.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

from multiply import multiply
from portfolio_peers import QUESTIONS

HERE = pathlib.Path(__file__).resolve().parent
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent.parent / "target")) / "release"
BENCH = RELEASE / "readiness-bench"
SIZES = (0, 10_000, 100_000, 1_000_000)
# How many assessments a company has on average.
EACH = 10
RUNS = 11
# The program itself makes no more than this; a larger library is one of these several times over.
MADE = 100_000
# No question is asked for longer than this, all programs together, once each has been asked three times.
PATIENCE = 45
STARTS = 7


class Asked:
    """A program that answers the names of questions with milliseconds."""

    def __init__(self, *words):
        self.process = subprocess.Popen([str(word) for word in words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.ready = self.process.stdout.readline()

    def ask(self, question):
        print(question, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def end(self):
        """What it says last."""
        last, _ = self.process.communicate()
        return last


def made(folder, size):
    library = folder / f"{size}.db"
    start = time.perf_counter()
    if size > MADE and not library.exists():
        multiply(made(folder, MADE), library, size // MADE)
        print(f"{size:,} assessments in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    elif not library.exists():
        words = [BENCH, "library", "--organisations", str(size // EACH), "--assessments", str(size), "--out", library]
        subprocess.run([str(word) for word in words], check=True)
        print(f"{size:,} assessments made and scored in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return library


def starts(library, cold):
    """The median of what fresh programs need; with a cold file, none of it is in the system's memory."""
    found = []
    for _ in range(STARTS):
        if cold:
            with open(library, "rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        fresh = Asked(BENCH, "portfolio", library)
        fresh.end()
        found.append(json.loads(fresh.ready))
    return {name: statistics.median(one[name] for one in found) for name in found[0]}


def questions(asked):
    """For each question the medians of all programs."""
    for question in QUESTIONS:
        times, begun = [], time.perf_counter()
        while len(times) < RUNS and (len(times) < 3 or time.perf_counter() - begun < PATIENCE):
            times.append([program.ask(question) for program in asked])
        yield question, [statistics.median(column) for column in zip(*times)]


def measure(folder, size):
    library = made(folder, size)
    cells = {}
    for kind, cold in (("", False), (", file not in memory", True)):
        found = starts(library, cold)
        cells |= {f"open{kind}": f"{found['open']:.0f}", f"first list{kind}": f"{found['first']:.0f}"}
    peers = ("sqlite", "duckdb") if size else ()
    own = Asked(BENCH, "portfolio", library)
    asked = [own] + [Asked(sys.executable, HERE / "portfolio_peers.py", peer, library) for peer in peers]
    cells |= {question: " / ".join(f"{one:,.1f}" for one in times) for question, times in questions(asked)} if size else {}
    peak = [program.end() for program in asked][0]
    cells |= {"most memory, MB": f"{int(peak) / 1024:.0f}", "file, MB": f"{library.stat().st_size / 1e6:,.0f}"}
    return f"{found['assessments']:,.0f} / {found['organisations']:,.0f}", cells


def main(folder, *sizes):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors, {time.strftime('%-d %B %Y')}.\n")
    columns = [measure(folder, size) for size in [int(size) for size in sizes] or SIZES]
    print(f"Load at the end {os.getloadavg()[0]:.1f}.\n")
    print("| ms (this program / SQLite / DuckDB) | " + " | ".join(head for head, _ in columns) + " |")
    print("|---" * (len(columns) + 1) + "|")
    for row in columns[-1][1]:
        print(f"| {row} | " + " | ".join(cells.get(row, "") for _, cells in columns) + " |")


main(*sys.argv[1:])
