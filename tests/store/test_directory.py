"""The directory of services in a vault: found by any words in any script, all taken in or none, and nowhere in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import store
from store.directory import Directory, Listing, TakenIn, Wanted
from store.folding import folded, spaced
from tests.store.made import PASSPHRASE, vault_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def kept() -> Iterator[Directory]:
    with store.in_memory() as journal:
        yield Directory(journal)


def listing(one: str, text: str = "", *marks: str, name: str = "") -> Listing:
    name = name or one
    return Listing(id=one, name=name, text=f"{name} {text}", marks=marks, body=f"{one}: {text}")


def found(kept: Directory, words: str = "", *wanted: Wanted) -> list[str]:
    return [body.partition(":")[0] for body in kept.search(words, wanted).bodies]


SCRIPTS = {
    "Vietnamese without its marks": ("Trung tâm Đường phố", "duong"),
    "Vietnamese with them": ("Trung tâm Đường phố", "đường"),
    "Polish": ("Łódź Poradnia", "lodz porad"),
    "Turkish": ("İstanbul Evi", "istanbul"),
    "German written otherwise": ("Straßenhilfe", "strassen"),
    "Arabic with another alef": ("مركز الإسكندرية", "الاسكندريه"),
    "Arabic with its vowels": ("مَدرَسة", "مدرسة"),
    "Persian with its own letters": ("کمک قانونی", "كمك"),
    "two characters of Chinese": ("法律援助中心", "援助"),
    "one character of Chinese": ("法律援助中心", "援"),
    "Japanese beside Latin": ("日本語サポートdesk", "サポート"),
    "Thai": ("ศูนย์ช่วยเหลือ", "ช่วย"),
    "Tigrinya": ("ናይ ሕጊ ሓገዝ", "ሕጊ"),
    "Hindi": ("कानूनी सहायता", "सहायता"),
    "Greek": ("Νομική Βοήθεια", "βοηθεια"),
    "the beginning of a word": ("Immigration advice", "immig adv"),
    "capitals": ("IMMIGRATION", "immigration"),
}


@pytest.mark.parametrize(("text", "words"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_service_is_found_in_any_script(kept: Directory, text: str, words: str) -> None:
    kept.take_in([listing("it", text), listing("other", "Something else")])
    assert found(kept, words) == ["it"]


@pytest.mark.parametrize("words", ["NEAR(", '"', "marks:", "* OR *", "a AND", "-", "(", "text : x*"])
def test_what_is_typed_is_looked_for_and_never_obeyed(kept: Directory, words: str) -> None:
    kept.take_in([listing("it", "advice", "language ar")])
    kept.search(words, [Wanted(sure=(words,), perhaps=('") OR marks : ("', ""))])


def test_a_vowel_sign_is_part_of_its_word_where_it_is_written_always() -> None:
    assert folded("कि") != folded("का")
    assert spaced("中文abc") == " 中 文 abc"


def test_those_that_surely_fit_come_first_and_the_others_after_them_by_name(kept: Directory) -> None:
    kept.take_in(
        [
            listing("a", "advice", "language unsaid"),
            listing("b", "advice", "language fr"),
            listing("c", "advice", "language ar", name="Zed"),
            listing("d", "advice", "language ar", name="Élan"),
        ]
    )
    arabic = Wanted(sure=("language ar",), perhaps=("language unsaid",))
    assert found(kept, "advice", arabic) == ["d", "c", "a"]
    few = kept.search("advice", [arabic], most=1)
    assert (few.total, few.sure, len(few.bodies)) == (3, 2, 1)


def test_a_later_listing_takes_the_place_of_the_one_of_its_id(kept: Directory) -> None:
    assert kept.take_in([listing("a", "old"), listing("b", "stays")]) == TakenIn(new=2, changed=0, same=0)
    later = [listing("a", "newer", "sex women"), listing("b", "stays"), listing("c", "comes")]
    assert kept.take_in(later) == TakenIn(new=1, changed=1, same=1)
    assert (found(kept, "old"), found(kept, "newer", Wanted(sure=("sex women",)))) == ([], ["a"])
    assert kept.count() == 3
    assert kept.one("a") == "a: newer"
    assert kept.one("nobody") is None


def test_in_one_table_too_the_last_listing_of_an_id_is_the_one_that_stands(kept: Directory) -> None:
    first = [listing(f"s-{number}", "old") for number in range(400)]
    again = [listing("s-3", "new"), listing("s-399", "new"), listing("s-0", "old"), listing("s-400", "late")]
    last = [listing("s-400", "later")]
    assert kept.take_in([*first, *again, *last]) == TakenIn(new=401, changed=3, same=1)
    assert kept.count() == 401
    assert sorted(found(kept, "new")) == ["s-3", "s-399"]
    assert (found(kept, "later"), found(kept, "late")) == (["s-400"], ["s-400"])
    assert kept.search("old", most=1).total == 398


def test_all_are_taken_in_or_none(kept: Directory) -> None:
    kept.take_in([listing("a", "was there")])

    def stops(done: int, of: int) -> None:
        if done:
            raise InterruptedError

    many = [listing(f"n-{number}", "new") for number in range(600)]
    with pytest.raises(InterruptedError):
        kept.take_in([listing("a", "changed"), *many], done=stops)
    assert (kept.count(), found(kept, "new"), kept.one("a")) == (1, [], "a: was there")
    with pytest.raises(store.UnstorableText):
        kept.take_in([listing("b"), listing("c", "\ud800")])
    assert kept.count() == 1
    assert kept.take_in(many).new == 600


def test_services_are_kept_in_the_vault_and_nowhere_in_the_open(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with vault_in(folder) as vault:
        Directory(vault.journal).take_in([listing("a", "Lantern-in-the-window")])
        vault.rotate()
    with store.unlock(folder, passphrase=PASSPHRASE) as vault:
        assert found(Directory(vault.journal), "lantern") == ["a"]
        assert vault.inspect().whole
        vault.backup(tmp_path / "copy")
    for file in [*folder.iterdir(), *(tmp_path / "copy").iterdir()]:
        assert b"antern" not in file.read_bytes()
    with store.unlock(tmp_path / "copy", passphrase=PASSPHRASE) as vault:
        assert found(Directory(vault.journal), "lantern") == ["a"]


def test_what_has_a_mark_that_begins_so_is_left_out_and_counted(kept: Directory) -> None:
    ends = {"a": "ends 2026-03-01", "b": "ends 2026-03-02", "c": "ends 2031-01-01"}
    kept.take_in([*(listing(one, "law", mark) for one, mark in ends.items()), listing("d", "law")])

    def without(words: str, *begins: str) -> tuple[list[str], int, int]:
        there = kept.search(words, without=begins)
        return [body[0] for body in there.bodies], there.total, there.left_out

    for words in ("", "law"):
        assert without(words) == (["a", "b", "c", "d"], 4, 0)
        assert without(words, "ends 2026-03-01") == (["b", "c", "d"], 3, 1)
        assert without(words, "ends 202", "ends 2031-01") == (["d"], 1, 3)
    assert without("nothing", "ends 202") == ([], 0, 0)


def test_a_service_that_was_taken_out_is_found_by_nothing_and_can_come_back(kept: Directory) -> None:
    kept.take_in([listing("a", "law"), listing("b", "law")])
    assert kept.remove("a")
    assert not kept.remove("a")
    assert (kept.one("a"), kept.count(), found(kept, "law"), found(kept)) == (None, 1, ["b"], ["b"])
    assert kept.take_in([listing("a", "law")]) == TakenIn(new=1, changed=0, same=0)
    assert found(kept, "law") == ["a", "b"]


@pytest.mark.parametrize("without", [(), ("ends 2026",), ("ends 1999",)], ids=["none", "some", "none-such"])
@pytest.mark.parametrize("most", range(1, 10))
def test_however_few_are_asked_for_all_are_counted_and_the_surest_are_first(
    kept: Directory, most: int, without: tuple[str, ...]
) -> None:
    sure, perhaps, ended = ["a", "c", "e"], ["b", "d", "f", "g"], ["h", "i"]
    kept.take_in(
        [
            *(listing(one, "law", "language ar") for one in sure),
            *(listing(one, "law", "language unsaid") for one in perhaps),
            *(listing(one, "law", "language ar", "ends 2026-01-01") for one in ended),
            listing("z", "law", "language fr"),
        ]
    )
    left_out = without == ("ends 2026",)
    order = [*sure, *([] if left_out else ended), *perhaps]
    wanted = Wanted(sure=("language ar",), perhaps=("language unsaid",))
    there = kept.search("law", (wanted,), without=without, most=most)
    assert [body[0] for body in there.bodies] == order[:most]
    assert (there.total, there.sure) == (len(order), len(order) - len(perhaps))
    assert there.left_out == (len(ended) if left_out else 0)


def test_marks_are_counted_by_how_they_begin_and_only_those_that_a_service_has(kept: Directory) -> None:
    kept.take_in(
        [
            listing("a", "languages of all kinds", "language ar", "language fr"),
            listing("b", "", "language fr"),
            listing("c", "", "lane x"),
        ]
    )
    assert [(one.mark, one.times) for one in kept.marked("language ", most=9)] == [
        ("languagefr", 2),
        ("languagear", 1),
    ]
    kept.take_in([listing("b", "anew"), listing("a", "anew", "language ar")])
    assert [(one.mark, one.times, one.body[0]) for one in kept.marked("language ", most=9)] == [
        ("languagear", 1, "a")
    ]
    assert kept.marked("nothing ", most=9) == ()
