"""Makes the font of Persian pages: the letters of Persian, from Vazirmatn. Run it with ``-m``.

The same input makes the same bytes: the versions of fonttools and brotli are pinned, and the
package of npm is checked.
"""

from __future__ import annotations

import re
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
    "U+20-7e, U+a0, U+ab, U+b7, U+bb, U+d7, U+60c, U+61b, U+61f, U+621-63a, U+640-655, "
    "U+660-66c, U+670, U+671, U+67e, U+686, U+688, U+691, U+698, U+6a9, U+6af, U+6be, "
    "U+6c0-6c3, U+6cc, U+6d4, U+6d5, U+6f0-6f9, U+200c-200f, U+2010-2015, U+2018-201a, "
    "U+201c-201e, U+2022, U+2026, U+2039, U+203a, U+2066-2069, U+2212, U+fdfc"
)


def letters() -> Iterator[int]:
    """Yield the code points that the font has."""
    for first, last in re.findall("U[+]([0-9a-f]+)(?:-([0-9a-f]+))?", RANGES):
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
    STYLE.write_text(
        "/* Vazirmatn, with the letters of Persian only. Copyright 2015 The Vazirmatn Project"
        " Authors;\n   SIL Open Font License 1.1, see OFL.txt. `make font` makes this file. */\n"
        "@font-face {\n"
        f'  font-family: "Vazirmatn"; font-weight: {WEIGHTS[0]} {WEIGHTS[1]}; font-display: swap;\n'
        f"  unicode-range: {RANGES};\n"
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
