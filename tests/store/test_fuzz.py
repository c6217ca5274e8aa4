"""Whatever stands in the files of a vault: a plain error, or a right answer. Never a traceback, never another answer."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import store
from interview.engine.codec import Opener, RecordUnreadable
from interview.guide import read_entries
from store import anchor, backup, chain, heads, keys, recovery, refusals
from store.derive import Cost
from store.errors import NotAHead
from store.key_errors import NotASheet
from store.rows import Newest
from tests.store.dying import DERIVING, SHEET, Here
from tests.store.forged import rewrite
from tests.store.made import CHEAP, PASSPHRASE, WORKER, filled, said
from tests.tui.desks import a_desk

KEY, VAULT = b"k" * 32, "0123456789abcdef"
FUZZED = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
"""Each example copies and opens a vault."""


class Frugal(Here):
    """A derivation that will not take minutes because a file says so."""

    def __init__(self, passphrase: str, *, salt: bytes, cost: Cost) -> None:
        if cost.passes * cost.memory > 1 << 24:
            raise store.DerivationFailed("The key could not be worked out.")
        super().__init__(passphrase, salt=salt, cost=cost)


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module in DERIVING:
            patch.setattr(module, "Derivation", Frugal)
        yield


scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["", "00", "zz", "0" * 64, "\ud800", 10**400, -1, 0, 1, 2**63, 1e400]),
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def places(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a tree that something stands at."""
    yield path
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in inner:
        yield from places(value, (*path, key))


def put_in(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The tree with something else at one place."""
    if not path:
        return value
    first, *rest = path
    inner = dict(tree) if isinstance(tree, dict) else list(tree)
    inner[first] = put_in(inner[first], tuple(rest), value)
    return inner


@st.composite
def nearly(draw: st.DrawFn, tree: Any) -> Any:
    """Nearly a right tree: something else in a place or two, a part gone, a part too many."""
    for _ in range(draw(st.integers(1, 2))):
        path = draw(st.sampled_from(list(places(tree))))
        match draw(st.sampled_from(["else", "else", "gone", "more", "twice"])):
            case "else":
                tree = put_in(tree, path, draw(anything))
            case "gone" if path:
                parent = tree
                for key in path[:-1]:
                    parent = parent[key]
                inner = dict(parent) if isinstance(parent, dict) else list(parent)
                del inner[path[-1]]
                tree = put_in(tree, path[:-1], inner)
            case "twice" if path and isinstance(path[-1], int):
                parent = tree
                for key in path[:-1]:
                    parent = parent[key]
                tree = put_in(tree, path[:-1], [*parent, parent[path[-1]]])
            case _ if isinstance(tree, dict):
                tree = {**tree, draw(st.text(max_size=5)): draw(anything)}
            case _:
                pass
    return tree


def written(tree: Any) -> bytes:
    return json.dumps(tree).encode()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault and a backup of it, closed."""
    place = tmp_path_factory.mktemp("made")
    with store.create(
        place / "vault", passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET
    ) as vault:
        filled(vault.journal, entries=4)
        vault.add_worker("w-2", passphrase="the second one's own", cost=CHEAP)
        vault.backup(place / "backup")
    return place


def of_a_copy(made: Path, change: Callable[[Path], object], look: Callable[[Path], None]) -> None:
    """Change a copy of the vault and the backup and look at it."""
    place = shutil.copytree(made, made.with_name("at-work"))
    try:
        change(place)
        look(place)
    finally:
        shutil.rmtree(place)


def opens_right_or_says_why(place: Path) -> None:
    """The vault opens with all that is in it, or a plain line says why not."""
    try:
        with store.unlock(place / "vault", passphrase=PASSPHRASE, worker=WORKER) as vault:
            assert vault.journal.head("case-1").seq == 4
            assert vault.journal.inspect().breaks == ()
    except store.StoreTrouble as trouble:
        plain(trouble)


def restores_right_or_says_why(place: Path) -> None:
    try:
        done = backup.restore(place / "backup", place / "back", passphrase=PASSPHRASE, worker=WORKER)
    except store.StoreTrouble as trouble:
        plain(trouble)
        assert not (place / "back").exists()
    else:
        assert done.events == 4
        with store.unlock(place / "back", passphrase=PASSPHRASE, worker=WORKER) as vault:
            assert vault.journal.inspect().whole


def plain(trouble: store.StoreTrouble) -> None:
    """It is a line or two that can be shown, and quotes no words."""
    says = str(trouble)
    assert 1 <= len(says.splitlines()) <= 2
    assert says.rstrip()[-1] in ".?"
    assert PASSPHRASE not in says
    assert "papers" not in says


# ---------------------------------------------------------------- keys.json


@FUZZED
@given(st.binary(max_size=200))
@example(b"[" * 100_000)
@example(b'{"a":' * 100_000)
@example(b"9" * 10_000)
def test_any_bytes_for_keys_are_refused(tmp_path_factory: pytest.TempPathFactory, stored: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / keys.NAME).write_bytes(stored)
    with pytest.raises(store.NotAVault) as refused:
        keys.read(folder)
    plain(refused.value)


@SLOW
@given(st.data())
def test_keys_that_are_nearly_right_open_the_vault_or_are_refused(made: Path, data: st.DataObject) -> None:
    def change(place: Path) -> None:
        path = place / "vault" / keys.NAME
        tree = json.loads(path.read_text())
        del tree["sum"]
        tree = data.draw(nearly(tree))
        path.write_bytes(written(keys.summed(tree) if isinstance(tree, dict) else tree))

    of_a_copy(made, change, opens_right_or_says_why)


@pytest.mark.parametrize("number", [True, 1.0, "1", None, 10**30])
@pytest.mark.parametrize("which", ["passes", "memory", "format"])
def test_a_number_of_another_kind_in_the_keys_is_refused(made: Path, number: object, which: str) -> None:
    def change(place: Path) -> None:
        def put(tree: Any) -> None:
            (tree if which == "format" else tree["slots"][0]["kdf"])[which] = number

        rewrite(place / "vault", put)

    of_a_copy(made, change, opens_right_or_says_why)


# ---------------------------------------------------------------- anchor.json


GOOD = Newest(events=4, place=1 << 40 | 4 << 16, hash=bytes(range(32)))


@FUZZED
@given(st.binary(max_size=200))
@example(b"[" * 100_000)
@example(b"9" * 10_000)
def test_any_bytes_for_an_anchor_show_nothing(stored: bytes) -> None:
    assert anchor.opened(stored, vault=VAULT, key=KEY) is None


@FUZZED
@given(st.data())
def test_an_anchor_that_is_nearly_right_shows_nothing(data: st.DataObject) -> None:
    tree = json.loads(anchor.sealed(GOOD, vault=VAULT, key=KEY))
    changed = data.draw(nearly(tree))
    said = anchor.opened(written(changed), vault=VAULT, key=KEY)
    assert said is None or json.loads(written(changed)) == tree


@SLOW
@given(st.one_of(st.binary(max_size=60), st.builds(written, anything)))
def test_a_vault_opens_whatever_its_anchor_is_and_says_that_it_shows_nothing(
    made: Path, stored: bytes
) -> None:
    def look(place: Path) -> None:
        with store.unlock(place / "vault", passphrase=PASSPHRASE, worker=WORKER) as vault:
            assert [type(one) for one in vault.journal.anchored] == [anchor.AnchorUnreadable]
            assert vault.journal.head("case-1").seq == 4

    of_a_copy(made, lambda place: (place / "vault" / anchor.NAME).write_bytes(stored), look)


# ---------------------------------------------------------------- backup.json


@SLOW
@given(st.data())
def test_a_backup_whose_marker_is_nearly_right_is_restored_or_refused(
    made: Path, data: st.DataObject
) -> None:
    def change(place: Path) -> None:
        path = place / "backup" / backup.NAME
        path.write_bytes(written(data.draw(nearly(json.loads(path.read_text())))))

    of_a_copy(made, change, restores_right_or_says_why)


@SLOW
@given(st.binary(max_size=100))
@example(b"[" * 100_000)
@example(b"9" * 10_000)
def test_any_bytes_for_the_marker_of_a_backup_are_refused(made: Path, stored: bytes) -> None:
    of_a_copy(
        made, lambda place: (place / "backup" / backup.NAME).write_bytes(stored), restores_right_or_says_why
    )


# ---------------------------------------------------------------- refused.json


@FUZZED
@given(st.data())
def test_counts_of_refusals_that_are_nearly_right_are_right_or_unreadable(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.getbasetemp()
    tree = data.draw(nearly({"what": "ownwords refused unlocks", "count": 2, "times": [5, 6]}))
    (folder / refusals.NAME).write_bytes(written(keys.summed(tree) if isinstance(tree, dict) else tree))
    found = refusals.read(folder)
    if found.readable:
        assert all(type(at) is int and 0 <= at < 1 << 53 for at in (*found.times, found.count))
        assert len(found.times) <= found.count


@settings(SLOW, max_examples=15)
@given(st.one_of(st.binary(max_size=60), st.builds(written, anything), st.data()))
def test_whatever_the_count_of_refusals_says_what_is_entered_can_be_read_ever_after(
    tmp_path_factory: pytest.TempPathFactory, stored: Any
) -> None:
    folder = tmp_path_factory.getbasetemp() / "desk"
    desk = a_desk(folder)
    (desk.unlock if desk.exists() else lambda passphrase: desk.create(passphrase=passphrase, worker=WORKER))(
        passphrase=PASSPHRASE
    ).close()
    if not isinstance(stored, bytes):
        tree = stored.draw(nearly({"what": "ownwords refused unlocks", "count": 2, "times": [5, 6]}))
        stored = written(keys.summed(tree) if isinstance(tree, dict) else tree)
    (folder / refusals.NAME).write_bytes(stored)
    a_desk(folder).unlock(passphrase=PASSPHRASE).close()
    opened = a_desk(folder).unlock(passphrase=PASSPHRASE)
    assert len(read_entries(opened.journal, "vault")) == opened.journal.head("vault").seq
    opened.close()


# ---------------------------------------------------------------- bodies


def test_a_body_of_any_bytes_is_stored_as_it_is_and_looked_through_without_a_fault() -> None:
    with store.in_memory() as journal:
        seen: list[bytes] = []

        @FUZZED
        @given(bodies())
        @example(b'{"digest"' + b"[" * 100_000)
        @example(b'{"words": 1e999, "digest": "' + b"0" * 64 + b'"}')
        @example(b'{"words": ' + b"9" * 5000 + b', "digest": "' + b"0" * 64 + b'"}')
        @example(b'{"words": -1, "digest": "' + b"0" * 64 + b'", "said": {"digest": 1}}')
        @example(b'{"words": 99999999, "digest": "' + b"0" * 64 + b'"}')
        def stored(body: bytes) -> None:
            row = store.NewRow(session="", at=1, actor="w", body=body)
            journal.append("case-1", [row], after=len(seen))
            seen.append(body)
            assert journal.rows("case-1", after=len(seen) - 1)[0].body == body
            assert all(one.seq <= len(seen) for one in journal.verify("case-1"))

        stored()
        assert [row.body for row in journal.rows("case-1")] == seen
        journal.inspect()


def bodies() -> st.SearchStrategy[bytes]:
    seal = {"words": 0, "digest": "0" * 64}
    tree = {"type": "statement-recorded", "said": [seal], "more": {"digest": "0" * 64}}
    return st.one_of(
        st.binary(max_size=100),
        st.builds(written, anything),
        nearly(tree).map(written),
        st.binary(max_size=20).map(lambda junk: b'{"digest": ' + junk + b"}"),
    )


@FUZZED
@given(bodies())
def test_the_seals_of_a_body_are_found_or_it_is_said_to_be_unreadable(body: bytes) -> None:
    try:
        found = chain.sealed(body)
    except (ValueError, RecursionError):
        return
    assert all(isinstance(part, int) and len(seal) == 64 for part, seal in found.items())


@FUZZED
@given(bodies(), st.dictionaries(st.tuples(st.integers(0, 2), st.integers(0, 2)), st.text(max_size=4)))
def test_an_event_that_is_none_of_ours_is_refused_in_a_plain_line(
    body: bytes, passages: dict[tuple[int, int], str]
) -> None:
    try:
        Opener(passages).open(stream="c", seq=1, at=1, actor="w", session="s", body=body)
    except RecordUnreadable as refused:
        says = str(refused)
    else:
        return
    assert says.startswith("Entry 1 of c cannot be read")


# ---------------------------------------------------------------- what is typed in from paper


@FUZZED
@given(st.text(), st.text(alphabet="0123456789ABCDEFGHJKMNPQRSTVWXYZ- ", max_size=80))
@example("1-" + "١" * 32, "")
@example("１２-ABCD", "")
def test_a_head_that_is_none_is_refused_in_a_plain_line(any_text: str, letters: str) -> None:
    for typed in (any_text, letters, f"12-{letters}", f"{any_text}-{letters}"):
        try:
            number, found = heads.parsed(typed)
        except NotAHead as refused:
            plain(refused)
        else:
            assert (len(found), number >= 0) == (32, True)


@FUZZED
@given(st.text(), st.text(alphabet="0123456789ABCDEFGHJKMNPQRSTVWXYZ- ", max_size=80))
def test_a_sheet_that_is_none_is_refused_in_a_plain_line(any_text: str, letters: str) -> None:
    for typed in (any_text, letters, SHEET.text + any_text, SHEET.text[:-4] + letters[:4]):
        try:
            found = recovery.parsed(typed)
        except NotASheet as refused:
            plain(refused)
        else:
            assert found == SHEET


def test_the_fuzz_can_tell_right_from_wrong(made: Path) -> None:
    opens_right_or_says_why(made)
    with pytest.raises(AssertionError):
        of_a_copy(made, lambda place: more(place / "vault"), opens_right_or_says_why)


def more(folder: Path) -> None:
    with store.unlock(folder, passphrase=PASSPHRASE, worker=WORKER) as vault:
        vault.journal.append("case-1", [said("one more", seq=5)], after=4)
