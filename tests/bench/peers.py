"""What `run.py` runs inside the peers' environment: the same documents by Typst and by WeasyPrint.

start                          nothing: what Python itself takes
typst|weasyprint cold FILE PDF  one document
typst|weasyprint warm FOLDER COUNT PDF  the times of so many new documents, as a line of JSON; the last is kept
"""
import json
import pathlib
import statistics
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FONTS = HERE.parent.parent / "assets" / "fonts"
# Documents before those that are counted.
WARM_UP = 10


def typst():
    import typst as library

    # The answers file lies beside the document, so every document's folder is the root.
    fonts = library.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    compilers = {}

    def compile(path):
        root = str(path.parent)
        if root not in compilers:
            compilers[root] = library.Compiler(root=root, font_paths=fonts)
        return compilers[root].compile(input=str(path), format="pdf")

    return compile, ".typ", f"Typst {version('typst')}"


def weasyprint():
    from weasyprint import CSS, HTML, Attachment
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    faces = "".join(
        f'@font-face {{ font-family: "Noto Sans HK"; font-weight: {weight}; src: url("{(FONTS / name).as_uri()}"); }}'
        for weight, name in ((400, "NotoSansHK-Regular.ttf"), (700, "NotoSansHK-Bold.ttf"))
    )
    look = '@page { size: A4; margin: 76pt 56pt 68pt; } * { font-family: "Noto Sans HK" !important; }' \
        " :root, body { font-size: 9.6pt; line-height: 1.45; }"
    style = CSS(string=faces + look, font_config=fonts)

    def compile(path):
        data = Attachment(filename=str(path.with_suffix(".json")), relationship="Data")
        page = HTML(filename=str(path), media_type="print")
        return page.write_pdf(stylesheets=[style], font_config=fonts, pdf_tags=True, attachments=[data])

    return compile, ".html", f"WeasyPrint {version('weasyprint')}"


def version(package):
    import importlib.metadata

    return importlib.metadata.version(package)


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1])


def warm(compile, ending, name, folder, count, out):
    times = []
    for number in range(WARM_UP + count):
        path = pathlib.Path(folder) / f"{number}{ending}"
        start = time.perf_counter()
        made = compile(path)
        times.append((time.perf_counter() - start) * 1000)
    pathlib.Path(out).write_bytes(made)
    counted = sorted(times[WARM_UP:])
    said = {"name": name, "median_ms": statistics.median(counted), "tenth_ms": counted[len(counted) // 10]}
    print(json.dumps({**said, "bytes": len(made), "peak_kb": peak()}))


def main(words):
    if words == ["start"]:
        return
    compile, ending, name = {"typst": typst, "weasyprint": weasyprint}[words[0]]()
    if words[1] == "cold":
        pathlib.Path(words[3]).write_bytes(compile(pathlib.Path(words[2])))
    else:
        warm(compile, ending, name, words[2], int(words[3]), words[4])


main(sys.argv[1:])
