"""The Rust crate is checked strictly and run by Cargo, and gives back what the page says."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen import lexis
from codegen.model import Spec
from tests import pages
from tests.bodies import BODIES, broken, code_of
from tests.consumers.rust.vectors import payloads, text
from tests.fuzz import EXAMPLES
from tests.toolchain import CONSUMERS, output, tool

HOSTILE = pages.spec(pages.hostile_page())

TEXT = st.text(st.characters(codec="utf-8"))
HURTS = st.text(
    st.sampled_from("'\"\\$`*/<>&%@{}\n\r\t\0\x7f\x85\u200c\u200e\u2028\ufeff\U0001f600u0a")
)

# Each example starts a program: few examples of many texts, and none is made smaller.
IN_BATCHES = settings(
    max_examples=EXAMPLES // 30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


def cargo(folder: Path, *arguments: str) -> str:
    """Run Cargo offline in a crate, where a warning is an error; give its output."""
    strict = "-D warnings"
    environment = {"CARGO_NET_OFFLINE": "true", "RUSTFLAGS": strict, "RUSTDOCFLAGS": strict}
    target = {"CARGO_TARGET_DIR": str(folder / "target")}
    return output([tool("cargo"), *arguments], cwd=folder, env={**environment, **target})


class Program:
    """The consumer program, built with a crate; its ``client`` names statuses."""

    def __init__(self, made: Path, folder: Path, *, client: bool = False) -> None:
        self.crate = shutil.copytree(made, folder / "crate")
        self.folder = folder / "consumer"
        shutil.copytree(CONSUMERS / "rust", self.folder)
        manifest = self.folder / "Cargo.toml"
        text = manifest.read_text(encoding="utf-8").replace("../../../generated/rust", "../crate")
        manifest.write_text(text, encoding="utf-8", newline="\n")
        programs = ["--bins"] if client else ["--bin", "consumer"]
        cargo(self.folder, "build", "--quiet", "--release", *programs)

    def path(self, name: str = "consumer") -> Path:
        """Give the place of one of the programs."""
        return self.folder / "target" / "release" / name

    def run(self, *arguments: str | Path) -> str:
        return output([self.path(), *arguments])

    def outcomes(self, payloads: list[str]) -> list[dict[str, Any]]:
        """Show what becomes of payloads, each a line as the program reads it."""
        file = self.folder / "payloads.txt"
        file.write_text("".join(f"{line}\n" for line in payloads), encoding="ascii")
        found: list[dict[str, Any]] = json.loads(self.run("payloads", file))
        assert len(found) == len(payloads)
        assert [line for line, one in zip(payloads, found, strict=True) if not one["raw"]] == []
        assert [line for line, one in zip(payloads, found, strict=True) if not one["agree"]] == []
        return found


def consumer(made: Path, folder: Path) -> Program:
    return Program(made, folder)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    return Program(pages.frozen() / "rust", tmp_path_factory.mktemp("frozen"), client=True)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Program:
    folder = tmp_path_factory.mktemp("hostile")
    return Program(pages.package(HOSTILE, "rust", folder), folder)


def check_table(program: Program, spec: Spec) -> None:
    """Assert that a program lists the statuses of a page."""
    assert json.loads(program.run("table")) == [
        {
            "code": code,
            "title": title,
            "description": description,
            "name": lexis.pascal(title),
            "found": True,
        }
        for code, title, description in pages.rows(spec)
    ]


def check_vectors(program: Program, file: Path) -> None:
    """Assert that a program makes of each vector what it must, in every form."""
    vectors = json.loads(file.read_bytes())["vectors"]
    cases = [
        (vector, payload)
        for vector in vectors
        for form, value in vector["input"].items()
        for payload in payloads(form, value)
    ]
    assert len({vector["name"] for vector, _ in cases}) == len(vectors)
    found = program.outcomes([payload for _, payload in cases])
    wrong = [
        (vector, payload, outcome)
        for (vector, payload), outcome in zip(cases, found, strict=True)
        if any(outcome[key] != vector[key] for key in ("expect", "error"))
    ]
    assert wrong == []


def test_every_status_is_that_of_the_page(program: Program, hostile: Program) -> None:
    check_table(program, pages.FROZEN)
    check_table(hostile, HOSTILE)


def test_every_vector_has_its_outcome(program: Program) -> None:
    check_vectors(program, pages.frozen() / "json" / "wire_vectors.json")


def test_a_client_tells_outcomes_apart(program: Program) -> None:
    bodies = [
        '{"Status": 1}',
        '{"Status": "Success"}',
        '{"Status": 0}',
        '{"Status": "CreditNotEnough"}',
        '{"Status": -207}',
        '{"Status": 999}',
        '"NewTitle"',
        "[1]",
    ]
    unknown = "Error { status: Unknown(UnknownStatus"
    assert output([program.path("client"), *bodies]).split("\n") == [
        "sent",
        "sent",
        "try again",
        "charge the account",
        "Token_NotAllowIP: AmootSMS answered Token_NotAllowIP (-207)",
        'look up {"Status": 999} (AmootSMS answered unknown code 999; '
        f"{unknown} {{ code: Some(999), title: None, .. }}) }})",
        'look up "NewTitle" (AmootSMS answered unknown title NewTitle; '
        f'{unknown} {{ code: None, title: Some("NewTitle"), .. }}) }})',
        "look up [1] (AmootSMS answered no status; "
        f"{unknown} {{ code: None, title: None, .. }}) }})",
        "",
    ]


@IN_BATCHES
@given(BODIES)
def test_bodies_are_read_as_strict_json(program: Program, body: str) -> None:
    texts = broken(body)
    found = [outcome["expect"]["code"] for outcome in program.outcomes(list(map(text, texts)))]
    assert {None, 7} <= set(found)
    assert [pair for pair in zip(texts, found, strict=True) if pair[1] != code_of(pair[0])] == []


@IN_BATCHES
@given(st.lists(st.binary() | HURTS.map(str.encode), min_size=100))
def test_any_bytes_are_read_as_strict_json(program: Program, endings: list[bytes]) -> None:
    bodies = [start + end for end in endings for start in (b"{", b'{"Status":', b'{"Status":"')]
    found = [outcome["expect"]["code"] for outcome in program.outcomes(list(map(text, bodies)))]
    assert found == [code_of(body.decode(errors="replace")) for body in bodies]


@pytest.mark.parametrize(("closed", "code"), [(True, 4), (False, None)])
def test_no_depth_of_nesting_is_too_deep(program: Program, closed: bool, code: int | None) -> None:
    depth = 10**6
    opening, closing = '[{"Status":' * depth, "}]" * depth if closed else ""
    (outcome,) = program.outcomes([text(f'{{"Data": {opening}1{closing}, "Status": 4}}')])
    assert outcome["expect"]["code"] == code


# The last one was pedantic until Clippy 1.84, also of modules that nobody else sees.
LINTS = ["-W", "clippy::pedantic", "-A", "clippy::module_name_repetitions"]
CHECKS = {
    "formatted": ["fmt", "--check"],
    "linted": ["clippy", "--quiet", "--", *LINTS],
    "documented": ["doc", "--quiet"],
    "right in its examples": ["test", "--quiet"],
}


def check_crate(crate: Path, check: str) -> None:
    """Assert that Cargo has nothing to say of a crate."""
    command, *options = CHECKS[check]
    if command in ("fmt", "clippy"):
        tool(f"cargo-{command}")
    cargo(crate, command, *options)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("which", ["program", "hostile"])
def test_the_crate_is(check: str, which: str, request: pytest.FixtureRequest) -> None:
    check_crate(request.getfixturevalue(which).crate, check)


@IN_BATCHES
@given(st.lists(TEXT | HURTS, min_size=50, max_size=200))
def test_a_literal_is_its_text(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    texts = [*texts, *pages.HOSTILE]
    lines = "".join(
        f"    /// {lexis.comment_markdown(text)}\n    S{place},\n"
        for place, text in enumerate(texts)
    )
    literals = "".join(f"    {lexis.QUOTES['rust'](text)},\n" for text in texts)
    source = (
        f"#[allow(dead_code)]\nenum E {{\n{lines}}}\n\n"
        f"const TEXTS: &[&str] = &[\n{literals}];\n\n"
        "fn main() {\n    for text in TEXTS {\n        for byte in text.bytes() {\n"
        '            print!("{byte:02x}");\n        }\n        println!();\n    }\n}\n'
    )
    folder = tmp_path_factory.mktemp("literals")
    (folder / "main.rs").write_text(source, encoding="utf-8", newline="\n")
    output([tool("rustc"), "--edition", "2021", "-D", "warnings", "main.rs"], cwd=folder)
    shown = output([folder / "main"]).split("\n")[:-1]
    assert [bytes.fromhex(line).decode() for line in shown] == texts
