"""keys.json: what is in it, what somebody else may do to it, and what it was in the first format."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import store
from store import keys, rotation, slots
from store.key_errors import KeysChanged, NotYetOpened
from tests.store.dying import SHEET, Here
from tests.store.forged import rewrite
from tests.store.keyed import ANOTHER, SECOND, derived_here, key_of, refused, two_workers, unlocked
from tests.store.made import CHEAP, PASSPHRASE, PATIENT, WORKER


@pytest.fixture(autouse=True, scope="module")
def _derived_here() -> Iterator[None]:
    with derived_here():
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return two_workers(tmp_path_factory.mktemp("made") / "vault")


@pytest.fixture
def closed(made: Path, folder: Path) -> Path:
    return shutil.copytree(made, folder)


def forged_slot(folder: Path) -> slots.Slot:
    """Make a slot as somebody without the key could: a pair of keys of their own, and a key of their own sealed to it."""
    ring = slots.first_ring(b"k" * 32)
    return slots.made(
        ring,
        vault=keys.read(folder).vault,
        code="w-7",
        kind="worker",
        kek=Here("the forger's", salt=b"s" * 16, cost=CHEAP).key(),
        salt=b"s" * 16,
        cost=CHEAP,
    )


FORGERIES = [
    "public half",
    "sealed key",
    "added slot",
    "slot taken away",
    "order",
    "code",
    "seal",
    "key that comes",
]


@pytest.mark.parametrize("forgery", FORGERIES)
def test_nobody_without_the_key_can_change_the_keys_unseen(closed: Path, forgery: str) -> None:
    other = forged_slot(closed)
    forged = keys._slot_tree(other)

    def change(tree: dict[str, list[dict[str, object]]]) -> None:
        first = tree["slots"][0]
        match forgery:
            case "public half":
                first["public"] = forged["public"]
            case "sealed key":
                public = bytes.fromhex(str(first["public"]))
                swapped = slots.sealed_to(replace(other, public=public), key=b"k" * 32)
                first["key"] = swapped.key.hex()
            case "added slot":
                tree["slots"].append(forged)
            case "slot taken away":
                tree["slots"].pop(1)
            case "order":
                tree["slots"].reverse()
            case "code":
                tree["slots"][2]["id"] = "w-8"
            case "seal":
                tree["seal"] = "00" * 32  # type: ignore[assignment]
            case _:
                for slot in tree["slots"]:
                    slot["next"] = slot["key"]

    rewrite(closed, change)
    record = (closed / "record.db").read_bytes()
    with pytest.raises(KeysChanged) as told:
        unlocked(closed, PASSPHRASE, WORKER)
    assert len(str(told.value).splitlines()) <= 2
    assert (closed / "record.db").read_bytes() == record
    store.probe(closed)


def test_a_whole_vault_made_by_somebody_else_does_not_open_with_a_workers_passphrase(
    closed: Path, tmp_path: Path
) -> None:
    """The public halves lie in the open, so anybody can seal a key of their own to them, and put a record under it."""
    theirs = tmp_path / "theirs"
    store.create(theirs, passphrase="theirs", worker="w-7", cost=CHEAP).close()
    ring = slots.Ring(key=key_of(theirs, "theirs", "w-7"), bond=b"?" * 32)
    found = keys.read(closed)
    resealed = [slots.sealed_to(slot, key=ring.key) for slot in found.slots if isinstance(slot, slots.Slot)]
    keys.write(keys.sealed(found.vault, resealed, ring), closed)
    shutil.copy(theirs / "record.db", closed / "record.db")
    with pytest.raises(KeysChanged):
        unlocked(closed)


def refusal_of(reading: Callable[[], object]) -> store.StoreTrouble | None:
    try:
        reading()
    except (KeysChanged, store.NotAVault, store.VaultNewer, store.WrongPassphrase) as told:
        return told
    return None


def plain(told: Exception) -> bool:
    return getattr(told, "plain", False) and 1 <= len(str(told).splitlines()) <= 2


def test_every_flipped_bit_of_the_keys_is_found_or_harmless(closed: Path) -> None:
    whole = (closed / "keys.json").read_bytes()
    found = keys.read(closed)
    for at in range(0, len(whole), 7):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << at % 8
        (closed / "keys.json").write_bytes(flipped)
        told = refusal_of(lambda: keys.read(closed))
        assert plain(told) if told else keys.read(closed) == found
        assert not isinstance(told, store.VaultNewer) or b'"format": 2' not in flipped


@PATIENT
@given(cut=st.integers(0, 2000), garbage=st.binary(max_size=40), at=st.integers(0, 2000))
def test_keys_that_were_cut_or_scribbled_on_are_refused_plainly_or_as_they_were(
    made: Path, cut: int, garbage: bytes, at: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    whole = (made / "keys.json").read_bytes()
    stored = whole[:-cut] if cut else whole
    (folder / "keys.json").write_bytes(stored[:at] + garbage + stored[at + len(garbage) :])
    told = refusal_of(lambda: keys.read(folder))
    assert plain(told) if told else keys.read(folder) == keys.read(made)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@PATIENT
@given(where=st.integers(0, 200), instead=JSON)
def test_anything_in_the_place_of_anything_is_refused_plainly_by_a_vault_whose_sum_is_right(
    made: Path, where: int, instead: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = shutil.copytree(made, tmp_path_factory.mktemp("odd") / "vault")
    rewrite(folder, lambda tree: put_at(tree, where, instead))
    told = refusal_of(lambda: key_of(folder))
    assert plain(told) if told else keys.read(folder) == keys.read(made)


def put_at(tree: object, where: int, instead: object) -> None:
    """Put something in the place of the value of that number, counted through the whole tree."""
    places: list[tuple[object, object]] = []
    waiting = [tree]
    while waiting:
        inner = waiting.pop()
        found = (
            inner.items() if isinstance(inner, dict) else enumerate(inner) if isinstance(inner, list) else ()
        )
        for name, value in found:
            places.append((inner, name))
            waiting.append(value)
    inside, name = places[where % len(places)]
    inside[name] = instead  # type: ignore[index]


GOLDEN = Path(__file__).with_name("golden") / "format-1"


def test_the_first_format_is_brought_up_when_its_worker_unlocks_it(folder: Path) -> None:
    shutil.copytree(GOLDEN, folder)
    key = key_of(folder)
    with unlocked(folder) as opened:
        assert opened.journal.head("case-1").seq == 5
        opened.add_worker(SECOND, passphrase=ANOTHER, cost=CHEAP)
        opened.new_recovery(SHEET)
    assert keys.read(folder).seal is not None
    assert key_of(folder) == key
    for passphrase in (PASSPHRASE, ANOTHER):
        with unlocked(folder, passphrase) as opened:
            assert opened.journal.verify("case-1") == ()


def test_a_worker_of_the_first_format_who_was_away_keeps_their_key_until_they_open_it(folder: Path) -> None:
    shutil.copytree(GOLDEN, folder)
    two_of_the_first_format(folder)
    with unlocked(folder, PASSPHRASE, WORKER) as opened:
        for exchange in (opened.rotate, lambda: opened.remove_worker(WORKER)):
            with pytest.raises(NotYetOpened) as told:
                exchange()
            assert SECOND in str(told.value)
    unlocked(folder, ANOTHER, SECOND).close()
    with unlocked(folder, PASSPHRASE, WORKER) as opened:
        opened.rotate()
    with unlocked(folder, ANOTHER, SECOND) as opened:
        assert opened.journal.verify("case-1") == ()


def test_a_worker_of_the_first_format_who_never_came_back_can_be_removed(folder: Path) -> None:
    shutil.copytree(GOLDEN, folder)
    two_of_the_first_format(folder)
    with unlocked(folder, PASSPHRASE, WORKER) as opened:
        opened.remove_worker(SECOND)
    refused(folder, ANOTHER)
    unlocked(folder).close()


def two_of_the_first_format(folder: Path) -> None:
    """Put in a second worker as the first format would have had one."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as lock

    tree = json.loads((folder / "keys.json").read_text())
    salt, nonce = os.urandom(16), os.urandom(24)
    bound = json.dumps(
        ["ownwords/keys/1", tree["vault"], SECOND, "worker", "argon2id", salt.hex(), 1, 8192]
    ).encode()
    wrapped = lock(key_of(folder), bound, nonce, Here(ANOTHER, salt=salt, cost=CHEAP).key())
    tree["slots"].append(
        {
            "id": SECOND,
            "kind": "worker",
            "kdf": {"name": "argon2id", "salt": salt.hex(), "passes": 1, "memory": 8192},
            "nonce": nonce.hex(),
            "wrapped": wrapped.hex(),
        }
    )
    (folder / "keys.json").write_text(json.dumps(tree))


def test_a_half_written_exchange_has_both_keys_for_everyone_or_is_no_keys_file(closed: Path) -> None:
    found = keys.read(closed)
    ring = slots.first_ring(key_of(closed))
    both, held = rotation.laid_by(found.vault, found.slots, ring, slots.new_key())
    with pytest.raises(ValueError, match=r"^$"):
        keys.sealed(found.vault, (both.slots[0], *found.slots[1:]), held)
