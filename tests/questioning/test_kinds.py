"""Words that WordNet knows as a kind of something the check knows, and how the list of them is made."""

from pathlib import Path

import pytest

from interview.lint.kinds import FILE, kinds, main, read
from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.kinds import kinds as listed
from interview.questioning.meanings import meanings, table
from interview.questioning.sayings import Sayings

MEANINGS = {
    "acts": {"walk": "walk"},
    "things": {"boat": "boat ship"},
    "people": {"boss": "boss"},
    "states": {"sad": "sad"},
}
DATA = {
    "verb": (
        "00000001 38 v 01 walk 0 000 | to go on foot",
        "00000002 38 v 02 saunter 0 stroll 1 001 @ 00000001 v 0000 | slowly",
    ),
    "noun": (
        "00000003 06 n 02 boat 0 ship 0 000 | afloat",
        "00000004 06 n 01 kayak 0 001 @ 00000003 n 0000 | small",
    ),
    "adj": ("00000005 00 s 01 sad 0 000 | low", "00000006 00 s 01 doleful 0 001 & 00000005 a 0000 | low"),
}
INDEX = {
    "verb": ("walk v 1 0 1 1 00000001", "saunter v 1 1 @ 1 0 00000002", "stroll v 1 1 @ 1 0 00000002"),
    "noun": ("boat n 1 0 1 1 00000003", "ship n 1 0 1 1 00000003", "kayak n 1 1 @ 1 0 00000004"),
    "adj": ("sad a 1 0 1 1 00000005", "doleful a 1 1 & 1 0 00000006"),
}


@pytest.fixture
def wordnet(tmp_path: Path) -> Path:
    for name, lines in DATA.items():
        (tmp_path / f"data.{name}").write_text("\n".join(("  1 a notice", *lines)), "utf-8")
    for name, lines in INDEX.items():
        (tmp_path / f"index.{name}").write_text("\n".join(lines), "utf-8")
    (tmp_path / "cntlist.rev").write_text("walk%2:38:00:: 1 9\n", "utf-8")
    return tmp_path


def test_a_word_that_nobody_listed_is_a_kind_of_what_stands_above_it(wordnet):
    made = kinds(read(wordnet), MEANINGS)
    assert made["acts"] == ["saunter stroll > walk"]
    assert made["things"] == ["kayak > boat"]
    assert made["states"] == ["doleful > sad"]


def test_a_word_that_somebody_listed_is_left_to_them(wordnet):
    with_kayak = {**MEANINGS, "things": {"boat": "boat ship kayak"}}
    assert kinds(read(wordnet), with_kayak)["things"] == []


def test_writing_the_list_again_keeps_its_head_with_the_licence(wordnet, tmp_path, monkeypatch):
    mine = tmp_path / "kinds.txt"
    mine.write_text("# Copyright 2011 by Princeton University.\n\n[acts]\nold > walk\n", "utf-8")
    monkeypatch.setattr("interview.lint.kinds.FILE", mine)
    main(wordnet)
    text = mine.read_text("utf-8")
    assert text.startswith("# Copyright 2011 by Princeton University.\n")
    assert "old > walk" not in text
    assert "saunter stroll > walk" in text


def test_the_list_that_ships_is_small_licensed_and_leads_only_to_meanings_that_stand():
    text = FILE.read_text("utf-8")
    assert len(text) < 1_000_000
    assert "WordNet 3.1 Copyright 2011 by Princeton University" in text
    names = {name for group in table("meanings.toml").values() for name in group}
    assert {name for kind in listed() for name in kind.meanings} <= names


def test_who_says_the_kind_has_said_the_general_thing_and_not_the_other_way():
    sauntered, walked = Disclosed("I sauntered down to the shop."), Disclosed("I walked down to the shop.")
    assert not check("How far did you walk to the shop?", language="en", disclosed=sauntered).leading
    assert check("How far did you saunter to the shop?", language="en", disclosed=walked).leading


def test_every_saying_means_something_that_stands_in_the_meanings_or_is_a_word_itself():
    lines = table("sayings.toml")["sayings"]
    known = {name for group in table("meanings.toml").values() for name in group}
    assert {name for name in lines if name not in known and not meanings().of(name)} == set()
    for line in lines.values():
        for saying in line.split(";"):
            assert len(saying.replace("...", " ").split()) > 1, saying


def test_small_words_may_stand_inside_a_saying_and_others_only_where_it_says_so():
    sayings = Sayings({"burn": "set fire to", "kick_out": "chuck ... out"}, frozenset({"the", "a"}))
    for words, found in (
        ("set the fire to", True),
        ("set three fire to", False),
        ("chuck my old bag out", True),
        ("chuck one two three four five out", False),
    ):
        split = words.split()
        assert bool(sayings.at(0, split, split, set(split))) is found, words
