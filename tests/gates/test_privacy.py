"""Nobody's words get out by the back door: no print, no repr, no log."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import typing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from rich.pretty import pretty_repr

import interview
from interview.engine.case import Case
from interview.engine.view import View
from interview.engine.words import Words
from interview.guide import Guide
from tests.sitting import sitting
from tests.strategies import instead, of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGES = ("interview", "flows", "locales", "store")
SECRET = "the-name-of-my-sister"


def structs() -> Iterator[type[msgspec.Struct]]:
    """Every struct of the program outside the screens."""
    for found in pkgutil.walk_packages(interview.__path__, "interview."):
        if found.name.startswith("interview.tui") or found.name == "interview.__main__":
            continue
        for thing in vars(importlib.import_module(found.name)).values():
            if (
                isinstance(thing, type)
                and issubclass(thing, msgspec.Struct)
                and thing.__module__ == found.name
            ):
                yield thing


def hold_words(kind: type[Any], inside: frozenset[type[Any]] = frozenset()) -> bool:
    """Whether words are among its fields, or in anything that is. One may hold others of its own kind: ``inside``."""
    if kind is Words:
        return True
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        parts = () if kind in inside else tuple(typing.get_type_hints(kind).values())
        return any(hold_words(hint, inside | {kind}) for hint in parts)
    return any(hold_words(part, inside) for part in typing.get_args(kind) if part is not Ellipsis)


WORDY = sorted(
    {kind for kind in structs() if hold_words(kind)}, key=lambda kind: (kind.__module__, kind.__qualname__)
)


def test_there_are_many_that_hold_words() -> None:
    assert {"Tell", "StatementRecorded", "Statement", "Line", "View", "Entry"} <= {
        kind.__name__ for kind in WORDY
    }


@pytest.mark.parametrize("kind", WORDY, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_no_repr_and_no_pretty_printing_shows_words(kind: type[Any]) -> None:
    @settings(max_examples=5, suppress_health_check=list(HealthCheck))
    @given(of(kind))
    def shows_none(thing: Any) -> None:
        told = instead(thing, Words(SECRET))
        for shown in (repr(told), f"{told}", pretty_repr(told, max_width=30), pretty_repr([told] * 3)):
            assert SECRET not in shown

    shows_none()


def test_a_label_is_shown_by_no_repr() -> None:
    with sitting("account") as here:
        label = here.guide.case.label
        assert label
        view = here.guide.view()
        assert isinstance(view, View)
        assert isinstance(here.guide.case, Case)
        for thing in (view, here.guide.case, here.guide, here.journal.listed()):
            assert label not in repr(thing)
            assert label not in pretty_repr(thing)


def test_a_case_keeps_words_only_in_boxes() -> None:
    plain = {field.name for field in fields(Case) if field.type in ("str", str) and field.repr}
    assert is_dataclass(Case)
    assert plain == set()
    assert "Words" not in repr(Guide)


def test_words_are_found_where_they_are() -> None:
    line = of(next(kind for kind in WORDY if kind.__name__ == "ProposeLine")).filter(
        lambda act: act.fallback is not None
    )

    @settings(max_examples=5)
    @given(line)
    def two_at_least(act: Any) -> None:
        assert len(list(words_in(act))) >= 2

    two_at_least()


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_is_printed_or_logged(package: str) -> None:
    found = [
        f"{file.relative_to(ROOT)} line {node.lineno}"
        for file in (ROOT / package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call) and _speaks(node.func)
    ]
    assert found == []


def _speaks(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="print" | "breakpoint" | "pprint"):
            return True
        case ast.Attribute(value=ast.Name(id="logging" | "log" | "logger" | "_log"), attr=attr):
            return attr in ("debug", "info", "warning", "error", "exception", "critical", "log")
        case _:
            return False
