"""What is pasted into a terminal comes to the editor whole, or is refused where it can be seen."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.tui.pasting import END, MOST, START, Pastes
from interview.tui.widgets.exact import LONGEST
from tests.tui.children.pasted import PATIENCE
from tests.tui.wire import READY, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWER, EMPTY = b"\x1bOQ", b"\x1bOR"
ODD = "a\x00b \x1b[31mred\x1b[0m \x1b \x1b[15~\x1bOP \x07 \u202eabc\u202c \x7f\x08\x03\t\x9b0m \u2028 🏳️‍🌈 \x1b[200~ ["


@pytest.fixture(scope="module")
def running() -> Iterator[Wire]:
    with Wire("tests.tui.children.pasted") as wire:
        wire.wait_for(READY)
        yield wire


@pytest.fixture
def editor(running: Wire) -> Wire:
    """An empty editor in a terminal."""
    running.send(EMPTY)
    held(running, lambda now: now["words"] == "" and set(now["keys"]) == {"f2"})
    return running


def held(wire: Wire, wanted: Callable[[Any], bool] = lambda _: True, seconds: float = 60.0) -> Any:
    """What the editor holds, once it is as wanted. Fails when it never is."""
    until = time.monotonic() + seconds
    while True:
        wire.send(ANSWER)
        now = wire.answer()
        if wanted(now):
            return now
        assert time.monotonic() < until, {key: str(value)[:300] for key, value in now.items()}
        wire.rest(0.05)


def paste(words: str | bytes) -> bytes:
    return START + (words if isinstance(words, bytes) else words.encode()) + END


def test_a_paste_with_escape_codes_is_kept_and_not_obeyed(editor: Wire) -> None:
    editor.send(b"<" + paste(ODD) + b">")
    now = held(editor, lambda now: now["words"].endswith(">"))
    assert now["words"] == f"<{ODD}>"
    assert set(now["keys"]) == {"less_than_sign", "greater_than_sign", "f2"}
    assert now["refused"] == []


def test_line_breaks_of_every_kind_are_kept(editor: Wire) -> None:
    words = "one\r\ntwo\nthree\r\n\r\nfour\rfive"
    editor.send(paste(words))
    assert held(editor, lambda now: now["words"])["words"] == words


def test_lines_that_the_terminal_sends_as_enter_are_lines(editor: Wire) -> None:
    editor.send(paste("one\rtwo\r\rthree"))
    assert held(editor, lambda now: now["words"])["words"] == "one\ntwo\n\nthree"


def test_bytes_that_are_not_text_are_refused_and_typing_goes_on(editor: Wire) -> None:
    editor.send(b"a" + paste(b"caf\xe9 \xff") + b"b")
    now = held(editor, lambda now: now["refused"] and now["words"].endswith("b"))
    assert now["words"] == "ab"
    assert now["refused"] == [["lone-surrogate", 2]]
    editor.send(paste("kept"))
    assert held(editor, lambda now: "kept" in now["words"])["words"] == "abkept"


def test_half_a_sign_at_the_end_of_a_paste_does_not_spoil_what_is_typed_next(editor: Wire) -> None:
    editor.send(paste(b"a\xe2\x82") + "€é".encode())
    now = held(editor, lambda now: now["refused"] and len(now["words"]) == 2)
    assert now["words"] == "€é"
    assert now["refused"] == [["lone-surrogate", 2]]


def test_typed_bytes_that_are_no_text_and_codes_that_are_no_keys_do_not_stop_the_typing(editor: Wire) -> None:
    editor.send(b"a\xff\xc3b\x1b[9999999999uc\x1b[1:1;1Ad" + "é".encode())
    assert held(editor, lambda now: now["words"].endswith("é"))["words"] == "abcdé"


def test_a_paste_that_comes_in_pieces_is_one_paste(editor: Wire) -> None:
    sent = b"<" + paste("für Мария 🧕 \x1b[20") + b">"
    inside = sent.index("🧕".encode()) + 2
    for piece in (sent[:4], sent[4:inside], sent[inside:-3], sent[-3:]):
        editor.send(piece)
        editor.rest(0.03)
    now = held(editor, lambda now: now["words"].endswith(">"))
    assert now["words"] == "<für Мария 🧕 \x1b[20>"
    assert now["refused"] == []


def test_two_pastes_and_keys_between_them_keep_their_order(editor: Wire) -> None:
    editor.send(paste("one") + b" " + paste("") + paste("two") + b"." + paste("three"))
    assert held(editor, lambda now: now["words"].endswith("three"))["words"] == "one two.three"


def test_a_paste_of_two_megabytes_is_there_for_two_seconds_of_the_processor(editor: Wire) -> None:
    words = ("они сказали что отдадут паспорт потом " * 40 + "\n") * 660
    words = words[:LONGEST]
    assert len(words.encode()) > 1_800_000
    before = held(editor)
    editor.send(paste(words))
    now = held(editor, lambda now: now["words"])
    assert now["words"] == words
    assert now["spent"] - before["spent"] < 2.0


def test_a_paste_that_is_too_long_is_refused_whole_and_nothing_of_it_is_typed(editor: Wire) -> None:
    editor.send(paste(b"a\x1b[15~\r" * 260_000) + b".")
    now = held(editor, lambda now: now["refused"] and now["words"])
    assert now["words"] == "."
    assert now["refused"] == [["too-long", 7 * 260_000]]
    assert set(now["keys"]) == {"full_stop", "f2"}


def test_a_paste_whose_end_never_comes_is_given_out_and_keys_are_keys_again(editor: Wire) -> None:
    editor.send(START + b"lost \x1b[31m end")
    editor.rest(PATIENCE + 0.4)
    editor.send(b"!")
    assert held(editor, lambda now: now["words"].endswith("!"))["words"] == "lost \x1b[31m end!"


def parted(pieces: list[bytes]) -> tuple[bytes, list[str]]:
    pastes = Pastes()
    parts = [part for piece in pieces for part in pastes.taken(piece, now=0.0)]
    parts += pastes.rest()
    keys = b"".join(part for part in parts if isinstance(part, bytes))
    return keys, [part for part in parts if isinstance(part, str)]


BYTES = st.lists(
    st.sampled_from([START, END, b"\x1b", b"[", b"2", b"00~", b"01~", b"\xff", "é".encode(), b"a\x00"])
)


@given(BYTES, st.lists(st.integers(0, 60), max_size=6))
def test_it_makes_no_difference_where_reads_begin_and_end(sent: list[bytes], cuts: list[int]) -> None:
    whole = b"".join(sent)
    places = sorted({0, *(cut for cut in cuts if cut < len(whole)), len(whole)})
    pieces = [whole[one:two] for one, two in itertools.pairwise(places)]
    assert parted(pieces) == parted([whole])


@given(st.binary(max_size=60).filter(lambda words: END not in words + END[:-1]))
def test_no_byte_of_a_paste_is_lost_or_changed(words: bytes) -> None:
    keys, pastes = parted([b"a", START + words + END, b"b"])
    assert keys == b"a" + START + b"b"
    assert [text.encode("utf-8", "surrogateescape") for text in pastes] == [words]


def test_a_paste_without_measure_takes_little_memory_and_is_still_too_long_for_any_editor() -> None:
    pastes = Pastes()
    keys = list(pastes.taken(START, now=0.0))
    for _ in range(MOST // 500_000 + 3):
        keys += pastes.taken("🧕".encode() * 125_000, now=0.0)
    (text,) = pastes.taken(END, now=0.0)
    assert keys == [START]
    assert LONGEST < len(text) < MOST + 10


def test_a_paste_is_waited_for_as_long_as_something_comes() -> None:
    pastes = Pastes(patience=5.0)
    list(pastes.taken(START + b"a", now=10.0))
    assert list(pastes.overdue(now=14.0)) == []
    list(pastes.taken(b"b", now=14.0))
    assert list(pastes.overdue(now=18.0)) == []
    assert list(pastes.overdue(now=19.0)) == ["ab"]
    assert list(pastes.overdue(now=30.0)) == []
    assert list(pastes.taken(b"c", now=31.0)) == [b"c"]
