"""Builds Rust offline with Cargo and rustc, where a warning is an error."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.escaping import COMMENTS, QUOTES
from codegen.model import Api
from tests.languages.program import (
    Command,
    Program,
    Readings,
    adapted,
    from_utf8,
    without_missing,
    without_surrogates,
    write,
    write_example,
)
from tests.pages import target
from tests.toolchain import output, tool

HERE = Path(__file__).parent
# The last one was pedantic until Clippy 1.84, also of modules that nobody else sees.
LINTS = ["-W", "clippy::pedantic", "-A", "clippy::module_name_repetitions"]
CHECKS = {
    "formatted": ["fmt", "--check"],
    "linted": ["clippy", "--quiet", "--", *LINTS],
    "documented": ["doc", "--quiet"],
    "right in its examples": ["test", "--quiet"],
}
_TEXTS = """
fn main() {
    for text in TEXTS {
        let hex: Vec<String> = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        println!("{}", hex.concat());
    }
}
"""


def cargo(crate: Path, *arguments: str) -> str:
    """Run Cargo in a crate; give its output."""
    strict = "-D warnings"
    environment = {"CARGO_NET_OFFLINE": "true", "RUSTFLAGS": strict, "RUSTDOCFLAGS": strict}
    target = {"CARGO_TARGET_DIR": str(crate / "target")}
    return output([tool("cargo"), *arguments], cwd=crate, env={**environment, **target})


def rustc(source: Path, *options: str | Path) -> None:
    """Compile a source into its folder."""
    strict = ["--edition", "2021", "-D", "warnings"]
    output([tool("rustc"), *strict, "--out-dir", source.parent, *options, source])


def check_crate(crate: Path, check: str) -> None:
    """Assert that Cargo has nothing to say of a crate."""
    command, *options = CHECKS[check]
    if command in ("fmt", "clippy"):
        tool(f"cargo-{command}")
    cargo(crate, command, *options)


def module(api: Api) -> str:
    """Give the name of the module of an API."""
    return target("rust").package_names(api)["module"]


def build(made: Path, folder: Path, *, api: Api = Api(), client: bool = False) -> Program:
    shutil.copytree(made, folder / "crate")
    library = (made / "src" / "lib.rs").read_text(encoding="utf-8")
    crate = folder / "consumer"
    shutil.copytree(HERE / "consumer", crate)
    for path in [crate / "Cargo.toml", *crate.rglob("*.rs")]:
        text = path.read_text(encoding="utf-8").replace("../../../../generated/rust", "../crate")
        write(path, without_missing(adapted(text, "rust", api), library))
    programs = ["--bins"] if client else ["--bin", "consumer"]
    cargo(crate, "build", "--quiet", "--release", *programs)
    consume = [sys.executable, HERE / "consume.py", crate / "target" / "release"]
    return Program(folder, [*consume, json.dumps(api.keys)], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "fn main() -> Result<(), Box<dyn std::error::Error>> {"
    begin += "\nlet body = std::env::args().nth(1).unwrap();\nlet body = &body;"
    source = write_example(folder / "main.rs", "", begin, text, "Ok(())\n}")
    library = Path(shutil.copytree(made / "src", folder / "src"), "lib.rs")
    rustc(library, "--crate-type", "lib", "--crate-name", "amootsms_status")
    rustc(source, "-L", library.parent, "--extern", "amootsms_status")
    return [folder / "main"]


def read_back(texts: Sequence[str], folder: Path) -> Readings:
    quote, comment = QUOTES["rust"], COMMENTS["markdown"]
    texts = list(map(without_surrogates, texts))  # no UTF-8 has any
    consts = "".join(
        f"/// {comment(text)} — `x`\nconst T{at}: &str = {quote(text)};\n"
        for at, text in enumerate(texts)
    )
    names = ", ".join(f"T{at}" for at in range(len(texts)))
    source = f"{consts}static TEXTS: &[&str] = &[{names}];\n{_TEXTS}"
    rustc(write(folder / "texts.rs", source))
    return {"rust literal": from_utf8(output([folder / "texts"]))}
