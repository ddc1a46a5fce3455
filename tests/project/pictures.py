"""Draws docs/pictures: the reference page in eight states, and the comment. Run it with ``-m``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from cmarkgfm import markdown_to_html_with_extensions
from cmarkgfm.cmark import Options

from tests.languages.html.builder import CONSUMER
from tests.pages import PAGE, ROOT
from tests.program import codegen
from tests.toolchain import chromium, git, node, node_modules, output

PICTURES = ROOT / "docs" / "pictures"
_REFERENCE = ROOT / "generated" / "html" / "index.html"
_LINKS = "https://github.com/owner/project/blob/main"
_STYLE = """
body { margin: 16px; width: 908px; font: 14px/1.5 sans-serif; color: #1f2328; background: #fff }
.comment { border: 1px solid #d1d9e0; border-radius: 6px }
.head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0 }
.body { padding: 0 16px }
table { border-collapse: collapse; font-size: 13px }
td, th { border: 1px solid #d1d9e0; padding: 6px 10px; text-align: left; vertical-align: top }
code { background: #eff1f3; border-radius: 6px; padding: 2px 4px; font-size: 12px }
a { color: #0969da; text-decoration: none }
"""


def comment() -> str:
    """Write the comment on a change that renames a title and adds a status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = folder / "spec" / "status_codes.md"
        place.parent.mkdir()
        text = PAGE.read_text(encoding="utf-8")
        place.write_text(text, encoding="utf-8")
        (folder / "codegen.toml").write_text('[tool.codegen]\nversion = "1.0.0"\n')
        git(folder, "init", "--quiet")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", "release")
        git(folder, "tag", "v1.0.0")
        row = "| 4      | CreditNotEnough "
        new = "| 3      | LineBusy | خط مشغول است |\n| 4      | NotEnoughCredit "
        text = text.replace(row, new).replace("۱۴۰۴/۰۷/۲۸", "۱۴۰۴/۰۸/۰۱").replace("v1", "v2")
        place.write_text(text, encoding="utf-8")
        options = ["--format", "comment", "--link-base", _LINKS]
        shown = codegen(folder, "diff", "v1.0.0", *options).stdout
        return shown.replace(sys.executable, "python")


def draw_comment() -> None:
    """Draw the comment in a browser."""
    html = markdown_to_html_with_extensions(
        comment(), Options.CMARK_OPT_UNSAFE, extensions=["table"]
    )
    head = '<div class="head"><b>github-actions</b> bot commented now</div>'
    with tempfile.TemporaryDirectory() as name:
        page = Path(name) / "comment.html"
        page.write_text(
            f'<meta charset="utf-8"><style>{_STYLE}</style>'
            f'<div class="comment">{head}<div class="body">{html}</div></div>',
            encoding="utf-8",
        )
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=940,580"]
        output([chromium(), *options, f"--screenshot={PICTURES / 'comment.png'}", page.as_uri()])


def draw_page() -> None:
    """Draw the reference page in a browser, in each of its states."""
    node_modules("html")
    program = [node(), CONSUMER / "pictures.mjs", _REFERENCE, PICTURES]
    output(program, env={"CHROMIUM": chromium()})


if __name__ == "__main__":
    PICTURES.mkdir(parents=True, exist_ok=True)
    draw_comment()
    draw_page()
