"""Builds Rust offline with Cargo and rustc, where a warning is an error."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping, Sequence
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
from tests.toolchain import output, run, tool

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


def _environment(crate: Path) -> dict[str, str]:
    strict = "-D warnings"
    environment = {"CARGO_NET_OFFLINE": "true", "RUSTFLAGS": strict, "RUSTDOCFLAGS": strict}
    return {**environment, "CARGO_TARGET_DIR": str(crate / "target")}


def cargo(crate: Path, *arguments: str) -> str:
    """Run Cargo in a crate; give its output."""
    return output([tool("cargo"), *arguments], cwd=crate, env=_environment(crate))


def rustc(source: Path, *options: str | Path) -> None:
    """Compile a source into its folder."""
    strict = ["--edition", "2021", "-D", "warnings"]
    output([tool("rustc"), *strict, "--out-dir", source.parent, *options, source])


def cargo_errors(crate: Path) -> str:
    """Compile a crate that must not compile; give the errors."""
    done = run([tool("cargo"), "build", "--quiet"], cwd=crate, env=_environment(crate))
    assert done.returncode != 0
    return done.stderr


def lay_out(folder: Path, *, packages: Mapping[str, Path], source: str) -> Path:
    """Lay out a program that uses crates, by name the folders where they are; give its folder."""
    (folder / "src").mkdir(parents=True)
    used = "".join(
        f"{name} = {{ path = {json.dumps(str(made))} }}\n" for name, made in packages.items()
    )
    package = '[package]\nname = "use"\nversion = "0.0.0"\nedition = "2021"\n'
    write(folder / "Cargo.toml", f"{package}\n[dependencies]\n{used}")
    write(folder / "src" / "main.rs", source)
    return folder


def check_crate(crate: Path, check: str) -> None:
    """Assert that Cargo has nothing to say of a crate."""
    command, *options = CHECKS[check]
    if command in ("fmt", "clippy"):
        tool(f"cargo-{command}")
    cargo(crate, command, *options)


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
    consume: Command = [sys.executable, HERE / "consume.py", crate / "target" / "release"]
    return Program(folder, [*consume, json.dumps(api.keys)], api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "fn main() -> Result<(), Box<dyn std::error::Error>> {"
    begin += "\nlet body = std::env::args().nth(1).unwrap();\nlet body = &body;"
    source = write_example(folder / "main.rs", "", begin, text, "Ok(())\n}")
    library = Path(shutil.copytree(made / "src", folder / "src"), "lib.rs")
    name = target("rust").package_names(Api())["module"]
    rustc(library, "--crate-type", "lib", "--crate-name", name)
    rustc(source, "-L", library.parent, "--extern", name)
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
