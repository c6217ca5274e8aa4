"""A weak passphrase gets advice. It is taken all the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store.keys import advice
from tests.store.made import CHEAP, PATIENT, WORKER


@pytest.mark.parametrize(
    ("passphrase", "found"),
    [
        ("seven grey kettles under the old bridge", ()),
        ("مرحبا يا صديقي العزيز كيف حالك", ()),
        ("X7$kd92lmQPz!sA8", ()),
        ("", ("short",)),
        ("kd92lmQPz", ("short",)),
        ("grey kettles bridge", ("short",)),
        ("a b c d e f", ("short", "common")),
        ("lantern lantern lantern lantern lantern", ("repeated",)),
        ("abcabcabcabcabcabc", ("repeated",)),
        ("aaaaaaaaaaaaaaaaaa", ("repeated",)),
        ("seven W 3K9 kettles under the bridge", ("code-in-it",)),
        ("P@ssw0rd!", ("short", "common")),
        ("Password Password Summer Welcome 2026", ("common",)),
        ("qwertyuiop", ("short", "common")),
        ("01.02.1990", ("short", "repeated", "common")),
    ],
)
def test_what_makes_a_passphrase_weak_is_named(passphrase: str, found: tuple[str, ...]) -> None:
    assert advice(passphrase, worker="w-3k9") == found


@PATIENT
@given(st.text(max_size=60), st.none() | st.text(max_size=8))
def test_advice_can_be_had_on_anything_that_can_be_typed(passphrase: str, worker: str | None) -> None:
    assert set(advice(passphrase, worker=worker)) <= {"short", "repeated", "code-in-it", "common"}


def test_a_weak_passphrase_is_taken_all_the_same(folder: Path) -> None:
    store.create(folder, passphrase="1", worker=WORKER, cost=CHEAP).close()
    store.unlock(folder, passphrase="1").close()
