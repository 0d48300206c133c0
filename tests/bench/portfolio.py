"""Measures a portfolio at several sizes beside plain SQLite and DuckDB on the same data, and prints `docs/performance.md`'s
table. Called by `scripts/bench portfolio`, which builds first: portfolio.py FOLDER [PYTHON-WITH-DUCKDB] [ASSESSMENTS…]

The peers answer the questions from the tables of organisations, assessments and scores, without the lines that this program
keeps; the scores themselves are no peer's to compute.
"""
import csv
import json
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
BENCH = RELEASE / "readiness-bench"
SIZES = (10_000, 100_000, 1_000_000)
# How many assessments a company has on average.
EACH = 10
RUNS = 11

LATEST = """latest AS (
    SELECT *, row_number() OVER (PARTITION BY organisation_id ORDER BY started DESC, id DESC) AS nth FROM assessment
)"""
LINES = f"""WITH {LATEST}
SELECT organisation.id, organisation.name, latest.id, standing.tenths, standing.band
FROM latest
JOIN organisation ON organisation.id = latest.organisation_id
LEFT JOIN standing ON standing.assessment_id = latest.id
WHERE nth = 1 {{fits}}
ORDER BY {{order}}
LIMIT 50"""
CHANGED = "latest.updated DESC"
# The questions have the names that `tests/bench/src/portfolio.rs` gives them.
QUESTIONS = {
    "list": LINES.format(fits="", order=CHANGED),
    "search": LINES.format(fits="AND (organisation.name LIKE '%記茶餐%' OR organisation.name_other LIKE '%記茶餐%')", order=CHANGED),
    "filter": LINES.format(
        fits="""AND standing.band = 'aware' AND standing.tenths >= 20 AND standing.final = 1
            AND EXISTS (SELECT 1 FROM tag WHERE tag.organisation_id = organisation.id AND tag.tag = 'pilot')""",
        order=CHANGED,
    ),
    "sort": LINES.format(fits="", order="standing.tenths DESC"),
}
TABLES = ("organisation", "assessment", "standing", "tag")


def median(ask):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        ask()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def plain(library):
    conn = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    return {name: median(lambda sql=sql: conn.execute(sql).fetchall()) for name, sql in QUESTIONS.items()}


def duck(library):
    """Only ever run by the Python that has DuckDB. The data go in as text: no extension is fetched."""
    import duckdb

    conn, source = duckdb.connect(), sqlite3.connect(f"file:{library}?mode=ro", uri=True)
    for table in TABLES:
        path = library.with_suffix(f".{table}.csv")
        rows = source.execute(f"SELECT * FROM {table}")
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(column[0] for column in rows.description)
            writer.writerows(rows)
        conn.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv(?, header = true)", [str(path)])
        path.unlink()
    return {name: median(lambda sql=sql: conn.execute(sql).fetchall()) for name, sql in QUESTIONS.items()}


def ours(library):
    return json.loads(subprocess.run([BENCH, "portfolio", library, str(RUNS)], check=True, capture_output=True).stdout)


def measure(folder, python, size):
    library = folder / f"{size}.db"
    if not library.exists():
        words = [BENCH, "library", "--organisations", str(size // EACH), "--assessments", str(size), "--out", library]
        start = time.perf_counter()
        subprocess.run([str(word) for word in words], check=True)
        print(f"{size:,} assessments made and scored in {time.perf_counter() - start:.0f} s", file=sys.stderr)
    found, peer = ours(library), plain(library)
    other = {}
    if python:
        words = [python, __file__, "--duck", str(library)]
        other = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    cells = [f"{found['open']:.0f}", f"{found['first']:.0f}"]
    for name in QUESTIONS:
        cells.append(" / ".join(f"{times[name]:.1f}" for times in (found["times"], peer, other) if times))
    cells += [f"{found['one']:.1f}", f"{found['peak_kb'] / 1024:.0f}", f"{library.stat().st_size / 1e6:,.0f}"]
    print(f"| {found['assessments']:,} / {found['organisations']:,} | " + " | ".join(cells) + " |", flush=True)


def main(folder, python=None, *sizes):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    print(f"Load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors, {time.strftime('%-d %B %Y')}.\n")
    print("| assessments / companies | open, ms | first list, ms | list | search | filter | sort | one company | most memory, MB | file, MB |")
    print("|---|---|---|---|---|---|---|---|---|---|", flush=True)
    for size in [int(size) for size in sizes] or SIZES:
        measure(folder, python, size)


if sys.argv[1:2] == ["--duck"]:
    print(json.dumps(duck(pathlib.Path(sys.argv[2]))))
else:
    main(*sys.argv[1:])
