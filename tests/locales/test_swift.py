"""A swift reading is the reading: what Fluent's own parser makes of a file, to the last span and the last error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as some

from locales.registry import packaged
from locales.swift import SwiftParser

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SHIPPED = [
    pytest.param(file, id=f"{folder.name}-{file.name}")
    for folder in sorted(packaged().iterdir(), key=lambda one: one.name)
    if folder.is_dir()
    for file in sorted(folder.iterdir(), key=lambda one: one.name)
    if file.name.endswith(".ftl")
]
PIECES = some.sampled_from(
    [
        *(
            "a",
            "hello",
            "-term",
            "9",
            "é",
            "أهلا",
            " = ",
            "=",
            " ",
            "    ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            ".",
            ".note = ",
        ),
        *(
            "{",
            "}",
            "{ $who }",
            "{ -term }",
            '{ "quoted" }',
            '"',
            "\\",
            "# said to them\n",
            "[",
            "]",
            "*[other]",
        ),
        *("{ $n ->\n  [one] one\n *[other] { $n }\n}", "{ NUMBER($n) }", "(", ")", ",", ":"),
    ]
)


def same(content: str) -> bool:
    usual, swift = (parser().parse(content) for parser in (FluentParser, SwiftParser))
    return bool(usual.equals(swift, ignored_fields=[]))


@pytest.mark.parametrize("file", SHIPPED)
def test_every_shipped_file_is_read_as_fluent_reads_it(file: Traversable) -> None:
    assert same(file.read_text(encoding="utf-8-sig"))


@given(some.lists(PIECES, max_size=30).map("".join))
def test_whatever_stands_in_a_file_whole_or_broken_is_read_as_fluent_reads_it(content: str) -> None:
    assert same(content)
    assert same(f"hello = {content}")
