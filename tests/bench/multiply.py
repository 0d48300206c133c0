"""A library of this program several times over: the same answers and scores under other ids, names and numbers, put in row by row
without its triggers. Called by `portfolio.py`: multiply.py SOURCE TARGET TIMES
"""
import functools
import pathlib
import re
import shutil
import sys

import apsw

# The referred-to before the referring.
TABLES = ("organisation", "assessment", "fact", "answer", "tag", "standing", "listing")
IDS = ("id", "organisation_id", "assessment_id")
NAMES = ("name", "name_other", "alias", "words")


def number(id):
    """Of which company the id is, as `tests/bench/src/library.rs` makes it."""
    return int(id[9:13] + id[24:28], 16)


@functools.lru_cache(maxsize=8)
def again(id, shift):
    other = f"{number(id) + shift:08x}"
    return f"{id[:9]}{other[:4]}{id[13:24]}{other[4:]}{id[28:]}"


def renamed(names, id, shift):
    """Every name ends with the company's number."""
    one = number(id)
    return re.sub(rf"{one}(店?)$", rf"{one + shift}\1", names, flags=re.MULTILINE)


def copied(conn, table):
    """The statement that puts in all of a table once more."""
    columns = [row[1] for row in conn.execute(f"PRAGMA one.table_info({table})")]
    key = next(column for column in IDS if column in columns)
    terms = {column: f"again({column}, ?1)" for column in IDS} | {column: f"renamed({column}, {key}, ?1)" for column in NAMES}
    return f"INSERT INTO main.{table} SELECT {', '.join(terms.get(column, column) for column in columns)} FROM one.{table}"


def multiply(source, target, times):
    shutil.copy(source, target)
    conn = apsw.Connection(str(target), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI)
    for setting in ("locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
        conn.execute(f"PRAGMA {setting}").fetchall()
    conn.execute("ATTACH ? AS one", (f"file:{source}?immutable=1",))
    conn.create_scalar_function("again", again, 2, deterministic=True)
    conn.create_scalar_function("renamed", renamed, 3, deterministic=True)
    triggers = conn.execute("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'").fetchall()
    ((companies,),) = conn.execute("SELECT count(*) FROM one.organisation").fetchall()
    conn.execute("BEGIN")
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    for table in TABLES:
        sql = copied(conn, table)
        for time in range(1, times):
            conn.execute(sql, (companies * time,))
    for _, sql in triggers:
        conn.execute(sql)
    conn.execute("COMMIT")
    conn.close()


if __name__ == "__main__":
    multiply(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]))
