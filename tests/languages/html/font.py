"""Makes the font of Persian pages: the letters of Persian, from Vazirmatn. Run it with ``-m``.

The same input makes the same bytes: the versions of fonttools and brotli are pinned, and the
package of npm is checked.
"""

from __future__ import annotations

import tarfile
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from tests.pages import TEMPLATES
from tests.toolchain import output, tool

STYLE = TEMPLATES / "html" / "_font.css"
LICENCE = TEMPLATES / "html" / "_font_licence.txt"
PACKAGE = "vazirmatn@33.0.3"
DIGEST = "9506e9e6a27e62b353c04a136c27de0cc3aa9e434658b45a6363f7c98c357090"
WEIGHTS = (400, 700)

# ASCII, as names of products are in Latin letters; the letters, marks and digits of Persian and
# Arabic; joiners and marks of direction; dashes, quotation marks, the minus, and the rial.
RANGES = (
    "20-7e a0 ab b7 bb d7 60c 61b 61f 621-63a 640-655 660-66c 670 671 67e 686 688 691"
    " 698 6a9 6af 6be 6c0-6c3 6cc 6d4 6d5 6f0-6f9 200c-200f 2010-2015 2018-201a 201c-201e 2022 2026"
    " 2039 203a 2066-2069 2212 fdfc"
).split()


def letters() -> Iterator[int]:
    """Yield the code points that the font has."""
    for ends in RANGES:
        first, _, last = ends.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make() -> None:
    """Write the style sheet with the font, and its licence."""
    with tempfile.TemporaryDirectory() as name:
        (package,) = output([tool("npm"), "pack", "--silent", PACKAGE], cwd=Path(name)).split()
        data = (Path(name) / package).read_bytes()
    assert sha256(data).hexdigest() == DIGEST
    with tarfile.open(fileobj=BytesIO(data)) as archive:
        font, licence = (
            file.read()
            for member in ("fonts/variable/Vazirmatn[wght].ttf", "OFL.txt")
            if (file := archive.extractfile(f"package/{member}"))
        )
    url = f"data:font/woff2;base64,{b64encode(_subset(font)).decode()}"
    ranges = ", ".join(f"U+{ends}" for ends in RANGES)
    STYLE.write_text(
        "/* Vazirmatn, with the letters of Persian only. Copyright 2015 The Vazirmatn Project"
        " Authors;\n   SIL Open Font License 1.1, see OFL.txt. `make font` makes this file. */\n"
        "@font-face {\n"
        f'  font-family: "Vazirmatn"; font-weight: {WEIGHTS[0]} {WEIGHTS[1]}; font-display: swap;\n'
        f"  unicode-range: {ranges};\n"
        f'  src: url("{url}") format("woff2");\n'
        "}\n",
        encoding="utf-8",
        newline="\n",
    )
    LICENCE.write_bytes(licence.replace(b"\r\n", b"\n"))


def _subset(font: bytes) -> bytes:
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    whole = TTFont(BytesIO(font), recalcTimestamp=False)
    between = BytesIO()
    instancer.instantiateVariableFont(whole, {"wght": WEIGHTS}).save(between)
    variable = TTFont(between, recalcTimestamp=False)
    options = subset.Options(hinting=False, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters())
    subsetter.subset(variable)
    variable.flavor = "woff2"
    made = BytesIO()
    variable.save(made)
    return made.getvalue()


if __name__ == "__main__":
    make()
