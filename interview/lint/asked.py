"""What the program and its flows ask the wording for: ``python -m interview.lint.asked`` writes ``asked.txt`` again.

It is read out of the code, so that nothing has to be declared twice. Of a message whose id is put together as the
program runs, only the part that stands in the code is known: all known messages of that shape count as asked for.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from flows.loader import load, packaged
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.lint.named import asked_by_flow
from interview.plan.facts import FACTS
from locales.asked import FILE, amiss, asked_for, standing
from locales.errors import WordingInvalid
from locales.first import SOURCE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

PROGRAM = Path(__file__).parents[1]
WORDING = PROGRAM.with_name("locales")
ASKING = frozenset({"chrome", "worded", "say"})
"""What is handed to these is a message, with what else is handed over by name as its variables."""

_LOOKED_AT = frozenset({ast.Call, ast.Constant, ast.JoinedStr})
_NO_VARIABLE = frozenset({"classes"})
_ID = re.compile(r"[a-z]+(?:-[\w]+)+")
_HEADING = """\
# What the program and its flows ask the wording for: each message, and the variables handed over with it.
# Made by `python -m interview.lint.asked`. Run it again after a change of code, flow or wording.
"""


def asked_now(
    known: Collection[str], found: Mapping[str, frozenset[str]], program: Path = PROGRAM
) -> dict[str, frozenset[str]]:
    """Return all that is asked for, in order, with its variables.

    ``known`` are ids that may be put together by the code. Where the code does not say which variables go with a
    message, they are those that it has in ``found``, the source language.
    """
    by_code = asked_by_code(known, program)
    asked: dict[str, frozenset[str]] = {}
    for name in sorted({*by_code, *asked_by_flows()}):
        handed = by_code.get(name)
        asked[name] = found.get(name, frozenset()) if handed is None else handed
    return asked


def asked_by_flows() -> Iterator[str]:
    """Yield every message that a packaged flow asks for."""
    for name, file in packaged().items():
        flow = load(file, name=f"{name}.toml", kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)
        yield from asked_by_flow(flow)


def asked_by_code(known: Collection[str], program: Path = PROGRAM) -> dict[str, frozenset[str] | None]:
    """Return every message that the code names and, of the known ones, those that it may put together.

    With each its variables, or nothing where the code does not say.
    """
    code = _read(program)
    shape = re.compile("|".join(code.shapes) or "(?!)")
    found = (name for name in known if not code.begun.isdisjoint(_beginnings(name)) or shape.fullmatch(name))
    return {**dict.fromkeys(found), **code.handed}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Code:
    """Ids and beginnings of ids that stand in the code, ids with gaps in them as patterns, and what is handed over."""

    begun: frozenset[str]
    shapes: frozenset[str]
    handed: Mapping[str, frozenset[str]]


@cache
def _read(program: Path) -> _Code:
    begun: set[str] = set()
    shapes: set[str] = set()
    handed: dict[str, frozenset[str]] = {}
    for file in program.rglob("*.py"):
        for node in _nodes(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called)) if called in ASKING:
                    handed.update(
                        (name, handed.get(name, frozenset()) | _handed(node)) for name in _named(node)
                    )
                case ast.Call(
                    func=ast.Attribute(attr="named"), args=[ast.Constant(value=str() as family), *_]
                ):
                    begun.add(family)
                case ast.Constant(value=str() as text) if _ID.fullmatch(text):
                    begun.add(text)
                case ast.JoinedStr(values=[ast.Constant(value=str()), *_]):
                    shapes.add(_shape(node))
                case _:
                    continue
    return _Code(begun=frozenset(begun), shapes=frozenset(shapes), handed=handed)


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """Every call and every text. The stock walk gives each sign of the language too, of which there are half a million."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if node.__class__ in _LOOKED_AT:
            yield node
        for value in node.__dict__.values():
            if value.__class__ is list:
                waiting += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and value._fields:
                waiting.append(value)


def _beginnings(name: str) -> Iterator[str]:
    parts = name.split("-")
    return ("-".join(parts[:length]) for length in range(1, len(parts) + 1))


def _named(call: ast.Call) -> Iterator[str]:
    for argument in call.args[:2]:
        if (
            isinstance(argument, ast.Constant)
            and isinstance(argument.value, str)
            and _ID.fullmatch(argument.value)
        ):
            yield argument.value


def _handed(call: ast.Call) -> frozenset[str]:
    return frozenset(keyword.arg for keyword in call.keywords if keyword.arg) - _NO_VARIABLE


def _shape(text: ast.JoinedStr) -> str:
    return "".join(
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in text.values
    )


def refuse_incomplete(root: Path = WORDING, program: Path = PROGRAM) -> None:
    """Look again, in the code itself, where the list says that something is amiss: the list may be older than the code.

    Raises WordingInvalid, in one line, for what the program does ask for and cannot say in the source language.
    """
    listed, found = asked_for(root), standing(root, SOURCE)
    if listed is None:
        raise WordingInvalid(f"locales/{FILE} is missing. Install Ownwords again.")
    wrong = list(amiss(asked_now({*listed, *found}, found, program), found))
    if wrong:
        first, more = wrong[0], len(wrong) - 1
        others = f", and {more} more like it" if more else ""
        raise WordingInvalid(
            f"locales/{SOURCE}: '{first.message}' {first.says}{others}. `ownwords check locales` says what to do."
        )


def written() -> str:
    """The list as its file holds it."""
    found = standing(WORDING, SOURCE)
    asked = asked_now(found.keys(), found)
    rows = (" ".join([name, *(f"${variable}" for variable in sorted(asked[name]))]) for name in asked)
    return _HEADING + "".join(f"{row}\n" for row in rows)


def main() -> None:
    """Write the committed file again."""
    (WORDING / FILE).write_text(written(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
