"""Measures the report beside Typst and WeasyPrint in one run and prints `docs/performance.md`'s table.

Called by `scripts/bench`, which builds first: run.py FOLDER [PYTHON-OF-THE-PEERS]
"""
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ANSWERS = ROOT / "tests" / "companies" / "noodle-shop.readiness.json"
RELEASE = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
BENCH, CLI = RELEASE / "readiness-bench", RELEASE / "readiness"
SECTIONS = "results,answers"
WARM, COLD, SLOW_WARM, SLOW_COLD = 200, 30, 10, 5


def child(words, folder):
    """Milliseconds from start to end of a process, and the most memory it held, in kilobytes. What a process held before
    it became another counts too, so nothing reads lower than this script itself."""
    environment = dict(os.environ, READINESS_LIBRARY=str(folder / "library.db"))
    start = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(str(words[0]), [str(word) for word in words], environment, file_actions=quiet)
    _, status, usage = os.wait4(pid, 0)
    took = (time.perf_counter() - start) * 1000
    assert status == 0, words
    return took, usage.ru_maxrss


def cold(words, folder, count):
    runs = [child(words, folder) for _ in range(count + 1)][1:]
    return statistics.median(took for took, _ in runs), max(held for _, held in runs)


def warm(words):
    return json.loads(subprocess.run([str(word) for word in words], check=True, capture_output=True).stdout)


def pages(path):
    try:
        said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        return re.search(r"Pages:\s+(\d+)", said).group(1)
    except (FileNotFoundError, subprocess.CalledProcessError):
        return "?"


def row(name, new, alone, held, size, length):
    print(f"| {name} | {new} | {alone:.1f} | {held / 1024:.0f} | {size / 1024:.0f} | {length} |")


def shown(new):
    """The median, and the time that one in ten stays below: what a busy machine disturbs least."""
    return f"{new['median_ms']:.1f} ({new['tenth_ms']:.1f})"


def ours(folder):
    new = warm([BENCH, "warm", WARM])
    out = folder / "ours.pdf"
    for name, words, times in (
        ("this program, report alone", [BENCH, "cold", folder / "0.json", out], shown(new)),
        (
            "this program, `readiness report`",
            [CLI, "report", folder / "0.json", "--lang", "both", "--sections", SECTIONS, "--out", out, "--force"],
            "",
        ),
    ):
        alone, held = cold(words, folder, COLD)
        row(name, times, alone, held, out.stat().st_size, pages(out))
    held, words = new["peak_kb"] / 1024, new["content_ms"]
    print(f"\nIn a warm process this program holds at most {held:.0f} MB; {words:.1f} ms go to the words.\n")


def peer(python, which, ending, folder, start, counts):
    script = ROOT / "tests" / "bench" / "peers.py"
    out = folder / f"{which}.pdf"
    new = warm([python, script, which, "warm", folder, counts[0], out])
    alone, held = cold([python, script, which, "cold", folder / f"0{ending}", out], folder, counts[1])
    name = f"{new['name']}, without Python's own {start:.0f} ms"
    row(name, shown(new), alone - start, held, new["bytes"], pages(out))
    return new["peak_kb"]


def main(folder, python=None):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([BENCH, "peers", folder, str(WARM + 10)], check=True)
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    print(f"{model}, {os.cpu_count()} processors, {platform.platform()}, {time.strftime('%-d %B %Y')}, load {os.getloadavg()[0]:.1f}\n")
    print("| program | warm: ms per new document, median (fastest tenth) | cold: ms per process | most memory, MB (cold) | file, KB | pages |")
    print("|---|---|---|---|---|---|")
    if python:
        start, floor = cold([python, ROOT / "tests" / "bench" / "peers.py", "start"], folder, COLD)
        peak = peer(python, "typst", ".typ", folder, start, (WARM, COLD))
        peer(python, "weasyprint", ".html", folder, start, (SLOW_WARM, SLOW_COLD))
    ours(folder)
    if python:
        print(f"Python itself holds {floor / 1024:.0f} MB. In a warm process Typst holds at most {peak / 1024:.0f} MB.")


main(*sys.argv[1:])
