"""Plain SQLite or DuckDB on a library of this program, asked what `tests/bench/src/portfolio.rs` is asked:
portfolio_peers.py sqlite|duckdb FILE reads the name of a question from each line and answers with milliseconds.

The peers answer from organisations, assessments, facts, tags, answers and kept scores, without the lines that this program keeps;
the scores themselves are no peer's to compute. Of a cohort they give counts and means, without deciding what may be told.
"""
import csv
import pathlib
import sys
import time

import apsw

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
PILOT = "AND EXISTS (SELECT 1 FROM tag WHERE tag.organisation_id = {organisation} AND tag.tag = 'pilot')"
COHORT = f"""WITH {LATEST}, member AS MATERIALIZED (
    SELECT latest.organisation_id, latest.id, standing.tenths, standing.band, fact.value AS sector
    FROM latest
    JOIN standing ON standing.assessment_id = latest.id
    LEFT JOIN fact ON fact.assessment_id = latest.id AND fact.key = 'industry'
    WHERE nth = 1 {{fits}}
)
SELECT 'all', NULL, NULL, count(*), avg(tenths) FROM member
UNION ALL
SELECT 'band', band, NULL, count(*), NULL FROM member GROUP BY band
UNION ALL
SELECT 'sector', sector, NULL, count(*), avg(tenths) FROM member GROUP BY sector
UNION ALL
SELECT 'tag', tag, NULL, count(*), avg(tenths) FROM member JOIN tag USING (organisation_id) GROUP BY tag
UNION ALL
SELECT question_id, kind, rating, count(*), NULL
FROM member JOIN answer ON answer.assessment_id = member.id
GROUP BY question_id, kind, rating"""
ONE = """SELECT assessment.id, started, tenths, band
FROM assessment LEFT JOIN standing ON standing.assessment_id = assessment.id
WHERE organisation_id = '{company}' ORDER BY started DESC"""
TREND = """SELECT assessment.id, started, tenths, band, question_id, kind, rating
FROM assessment
LEFT JOIN standing ON standing.assessment_id = assessment.id
LEFT JOIN answer ON answer.assessment_id = assessment.id
WHERE organisation_id = '{company}' ORDER BY started"""
QUESTIONS = {
    "list": LINES.format(fits="", order=CHANGED),
    "search": LINES.format(fits="AND (organisation.name LIKE '%記茶餐%' OR organisation.name_other LIKE '%記茶餐%')", order=CHANGED),
    "filter": LINES.format(
        fits="AND standing.band = 'aware' AND standing.tenths >= 20 AND standing.final = 1 "
        + PILOT.format(organisation="organisation.id"),
        order=CHANGED,
    ),
    "sort": LINES.format(fits="", order="standing.tenths DESC"),
    "cohort": COHORT.format(fits=""),
    "cohort of a tag": COHORT.format(fits=PILOT.format(organisation="latest.organisation_id")),
    "one company": ONE,
    "trend": TREND,
}
# What the questions need of each table.
TABLES = {
    "organisation": "*",
    "assessment": "*",
    "standing": "*",
    "tag": "*",
    "fact": "*",
    "answer": "assessment_id, question_id, kind, rating",
}


def sqlite(library):
    return apsw.Connection(str(library), flags=apsw.SQLITE_OPEN_READONLY)


def duckdb(library):
    """The data go in as text: no extension is fetched."""
    import duckdb as program

    conn, source = program.connect(), sqlite(library)
    for table, columns in TABLES.items():
        path = library.with_suffix(f".{table}.csv")
        rows = source.execute(f"SELECT {columns} FROM {table}")
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(column[0] for column in rows.description)
            writer.writerows(rows)
        conn.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv(?, header = true)", [str(path)])
        path.unlink()
    return conn


def serve(conn):
    (company,) = conn.execute("SELECT organisation_id FROM assessment ORDER BY updated DESC, id DESC LIMIT 1").fetchone()
    print("ready", flush=True)
    for line in sys.stdin:
        sql = QUESTIONS[line.strip()].replace("{company}", company)
        start = time.perf_counter()
        conn.execute(sql).fetchall()
        print((time.perf_counter() - start) * 1000, flush=True)


if __name__ == "__main__":
    serve({"sqlite": sqlite, "duckdb": duckdb}[sys.argv[1]](pathlib.Path(sys.argv[2])))
