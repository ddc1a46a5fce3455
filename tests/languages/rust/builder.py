"""Builds Rust offline with Cargo and rustc, with warnings as errors."""

from __future__ import annotations

import atexit
import functools
import json
import re
import shutil
import sys
import tempfile
import tomllib
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
# Where Debian installs the sources of crates, serde's among them.
CRATES = Path("/usr/share/cargo/registry")
# Until Clippy 1.84, the last one also reported private modules.
LINTS = ["-W", "clippy::pedantic", "-A", "clippy::module_name_repetitions"]
WITH_SERDE = "--features=serde"
CHECKS = {
    "formatted": ["fmt", "--check"],
    "linted": ["clippy", "--quiet", "--", *LINTS],
    "linted with serde": ["clippy", "--quiet", WITH_SERDE, "--", *LINTS],
    "documented": ["doc", "--quiet"],
    "documented with serde": ["doc", "--quiet", "--no-deps", WITH_SERDE],
    "right in its examples": ["test", "--quiet", WITH_SERDE],
}
_TEXTS = """
fn main() {
    for text in TEXTS {
        let hex: Vec<String> = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        println!("{}", hex.concat());
    }
}
"""


@functools.cache
def environment() -> dict[str, str]:
    """Have Cargo build in one place, so that it builds dependencies once.

    Dependencies come from Debian if it has them, else from the default source.
    """
    folder = Path(tempfile.mkdtemp(prefix="cargo-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    strict = "-D warnings"
    environment = {"RUSTFLAGS": strict, "RUSTDOCFLAGS": strict, "CARGO_TARGET_DIR": str(folder)}
    if not any(CRATES.glob("serde_json-*")):
        return environment
    source = f'replace-with = "debian"\n[source.debian]\ndirectory = "{CRATES}"\n'
    write(folder / "config.toml", f"[source.crates-io]\n{source}")
    return {**environment, "CARGO_HOME": str(folder), "CARGO_NET_OFFLINE": "true"}


def cargo(crate: Path, *arguments: str) -> str:
    """Run Cargo in a crate, and return its output."""
    return output([tool("cargo"), *arguments], cwd=crate, env=environment())


def rustc(source: Path, *options: str | Path) -> None:
    """Compile a source into its folder."""
    strict = ["--edition", "2021", "-D", "warnings"]
    output([tool("rustc"), *strict, "--out-dir", source.parent, *options, source])


def cargo_errors(crate: Path) -> str:
    """Compile a crate that must not compile, and return the errors."""
    done = run([tool("cargo"), "build", "--quiet"], cwd=crate, env=environment())
    assert done.returncode != 0
    return done.stderr


def lay_out(folder: Path, *, packages: Mapping[str, Path], source: str) -> Path:
    """Write a program that uses crates, given as folders by name, and return its folder."""
    used = "".join(
        f"{name} = {{ path = {json.dumps(str(made))} }}\n" for name, made in packages.items()
    )
    return write_crate(folder, f"[dependencies]\n{used}", source)


def write_crate(folder: Path, dependencies: str, source: str) -> Path:
    """Write a crate of one program, and return its folder."""
    (folder / "src").mkdir(parents=True)
    package = '[package]\nname = "use"\nversion = "0.0.0"\nedition = "2021"\n'
    write(folder / "Cargo.toml", f"{package}\n{dependencies}")
    write(folder / "src" / "main.rs", source)
    return folder


def check_crate(crate: Path, check: str) -> None:
    """Assert that Cargo accepts a crate without warnings."""
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
    programs = ["consumer", "client"] if client else ["consumer"]
    cargo(crate, "build", "--quiet", "--release", *(f"--bin={name}" for name in programs))
    for name in programs:
        shutil.copy(Path(environment()["CARGO_TARGET_DIR"], "release", name), crate)
    consume: Command = [sys.executable, HERE / "consume.py", crate]
    return Program(folder, consume, api=api)


def example(made: Path, folder: Path, text: str) -> Command:
    begin = "fn main() -> Result<(), Box<dyn std::error::Error>> {"
    begin += "\nlet body = std::env::args().nth(1).unwrap();\nlet body = &body;"
    source = write_example(folder / "main.rs", "", begin, text, "Ok(())\n}")
    library = Path(shutil.copytree(made / "src", folder / "src"), "lib.rs")
    name = target("rust").package_names(Api())["module"]
    rustc(library, "--crate-type", "lib", "--crate-name", name)
    rustc(source, "-L", library.parent, "--extern", name)
    return [folder / "main"]


def snippets(made: Path, folder: Path) -> int:
    """Run each block of the README of a package, and return how many there are.

    Rust is in a program whose manifest is the block of TOML before it.
    """
    text = (made / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```([a-z]+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    programs: list[tuple[str, list[str]]] = []
    for language, block in blocks:
        if language == "toml":
            programs.append((block, []))
        else:
            assert language == "rust"
            assert "assert" in block
            programs[-1][1].append(block)
    for at, (dependencies, examples) in enumerate(programs):
        source = "".join(f"{{\n{example}}}\n" for example in examples)
        crate = write_crate(folder / f"readme{at}", dependencies, f"fn main() {{\n{source}}}\n")
        (package,) = (
            name
            for name, wanted in tomllib.loads(dependencies)["dependencies"].items()
            if "path" in wanted
        )
        shutil.copytree(made, crate / package)
        assert cargo(crate, "run", "--quiet") == ""
    return len(blocks)


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
