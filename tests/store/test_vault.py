"""A vault opens for whoever has its passphrase, and says plainly why it does not."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import store
from store import keys
from store.migrations import FORMAT
from store.slots import new_salt
from tests.store.forged import rewrite
from tests.store.made import CHEAP, PASSPHRASE, WORKER, filled, said, vault_in


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a case in it, closed: made once, and never opened."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    with vault_in(folder) as vault:
        filled(vault.journal, entries=4)
    return folder


@pytest.fixture
def closed(made: Path, folder: Path) -> Path:
    """A copy of it, to do with as one likes."""
    shutil.copytree(made, folder)
    return folder


def unlocked(folder: Path, passphrase: str = PASSPHRASE, worker: str | None = None) -> store.Vault:
    return store.unlock(folder, passphrase=passphrase, worker=worker)


def test_a_vault_made_yesterday_opens_today(closed: Path) -> None:
    with unlocked(closed) as vault:
        assert (vault.worker, vault.folder) == (WORKER, closed)
        assert vault.journal.head("case-1").seq == 4
        assert vault.journal.verify("case-1") == ()
        assert vault.id == json.loads((closed / "keys.json").read_text())["vault"]


def test_nothing_is_left_beside_the_record_when_it_is_closed(closed: Path) -> None:
    unlocked(closed).close()
    assert sorted(path.name for path in closed.iterdir()) == ["anchor.json", "keys.json", "lock", "record.db"]


def test_only_the_owner_can_read_any_of_it(closed: Path) -> None:
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    with unlocked(closed) as vault:
        vault.journal.draft("case-1", "account", "x")
        vault.journal.flush()
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in closed.iterdir()}
    assert modes == dict.fromkeys(["anchor.json", "keys.json", "lock", "record.db", "record.db-wal"], 0o600)


def test_no_file_of_the_vault_holds_anyones_words_or_the_passphrase(folder: Path) -> None:
    canary = "a-canary-sings-in-plain-text"
    with vault_in(folder) as vault:
        journal = vault.journal
        journal.draft("case-1", "account", f"draft {canary}")
        for seq in range(1, 40):
            journal.append("case-1", [said(f"{canary} {seq}", seq=seq)], after=seq - 1, listing=f'"{canary}"')
        journal.flush()
        held = {path.name: path.read_bytes() for path in folder.iterdir()}
    held |= {f"{path.name} when closed": path.read_bytes() for path in folder.iterdir()}
    assert "record.db-wal" in held
    assert len(held["record.db-wal"]) > 100_000
    for spelled in (
        canary.encode(),
        canary.encode("utf-16-le"),
        PASSPHRASE.encode(),
        b"statement-recorded",
        b"CREATE",
    ):
        assert not [name for name, stored in held.items() if spelled in stored]
    control = folder.parent / "control"
    control.write_bytes(canary.encode())
    assert canary.encode() in control.read_bytes()


def test_a_wrong_passphrase_is_known_before_the_record_is_touched(closed: Path) -> None:
    (closed / "record.db").write_bytes(b"not a record at all" * 500)
    before = (closed / "record.db").stat()
    with pytest.raises(store.WrongPassphrase) as refused:
        unlocked(closed, "a passphrase I seem to remember")
    assert "remember" not in str(refused.value)
    after = (closed / "record.db").stat()
    assert (before.st_atime_ns, before.st_mtime_ns) == (after.st_atime_ns, after.st_mtime_ns)


@pytest.mark.parametrize("stored", [b"not a record at all" * 500, os.urandom(40_000), b"x", b"x" * 511])
def test_a_damaged_record_is_never_called_a_wrong_passphrase(closed: Path, stored: bytes) -> None:
    (closed / "record.db").write_bytes(stored)
    with pytest.raises(store.VaultDamaged):
        unlocked(closed)
    store.probe(closed)  # nothing is held by what failed


def test_one_flipped_bit_is_told_as_damage(closed: Path) -> None:
    whole = bytearray((closed / "record.db").read_bytes())
    whole[100] ^= 1
    (closed / "record.db").write_bytes(whole)
    with pytest.raises(store.VaultDamaged):
        unlocked(closed)


def test_damage_deep_in_the_record_is_told_when_it_is_read(closed: Path) -> None:
    whole = bytearray((closed / "record.db").read_bytes())
    for page in range(1, len(whole) // 4096):
        whole[page * 4096 + 2000] ^= 1
    (closed / "record.db").write_bytes(whole)
    with pytest.raises(store.VaultDamaged), unlocked(closed) as vault:
        vault.journal.verify("case-1")


def test_after_a_wrong_passphrase_one_may_try_again_and_nobody_slips_in_between(closed: Path) -> None:
    with store.reserve(closed) as reserved:
        assert reserved.workers == (WORKER,)
        for wrong in ("wrong", PASSPHRASE + " ", PASSPHRASE.upper()):
            with pytest.raises(store.WrongPassphrase):
                reserved.unlock(passphrase=wrong)
            with pytest.raises(store.VaultBusy):
                store.probe(closed)
        vault = reserved.unlock(passphrase=PASSPHRASE, worker=WORKER)
    with pytest.raises(store.VaultBusy):  # the vault has it now, not the reservation
        store.probe(closed)
    vault.close()
    vault.close()
    store.probe(closed)


def test_a_second_program_is_refused_before_anyone_is_asked_for_a_passphrase(closed: Path) -> None:
    script = (
        "import store, sys, pathlib\ntry: store.probe(pathlib.Path(sys.argv[1]))\n"
        "except store.VaultBusy as busy: print(busy)\n"
        "print([name for name in ('sqlcipher3', 'sqlite_utils', 'nacl') if name in sys.modules])"
    )
    with store.reserve(closed):
        second = subprocess.run(
            [sys.executable, "-c", script, closed],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
    assert second.stdout.splitlines() == [
        f"{closed} is already open in another window. Close it there first.",
        "[]",
    ]


def test_each_worker_has_a_key_of_their_own(closed: Path) -> None:
    with unlocked(closed) as vault:
        vault.add_worker("w-2", passphrase="another passphrase", cost=CHEAP)
        assert vault.workers == (WORKER, "w-2")
    for passphrase, worker in ((PASSPHRASE, WORKER), ("another passphrase", "w-2")):
        with unlocked(closed, passphrase) as vault:
            assert (vault.worker, vault.opened_by) == (worker, "worker")
        with unlocked(closed, passphrase, worker) as vault:
            assert vault.journal.head("case-1").seq == 4
    with pytest.raises(store.WrongPassphrase):
        unlocked(closed, PASSPHRASE, "w-2")
    with pytest.raises(store.NoSuchWorker):
        unlocked(closed, PASSPHRASE, "w-9")


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        os.urandom(500),
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b'{"what": "ownwords vault", "format": 1, "vault": "a", "slots": []}',
        b'{"what": "ownwords vault", "format": 0, "vault": "a", "slots": [{}]}',
        b'{"what": "ownwords vault", "format": "1", "vault": "a", "slots": [1]}',
        b'{"what": "ownwords vault", "format": 2, "vault": "a", "slots": [1], "seal": null, "sum": ""}',
    ],
)
def test_keys_that_are_not_keys_make_no_vault(closed: Path, stored: bytes) -> None:
    (closed / "keys.json").write_bytes(stored)
    with pytest.raises(store.NotAVault):
        store.probe(closed)
    with pytest.raises(store.NotAVault):
        unlocked(closed)


def test_a_cost_no_laptop_could_pay_is_refused_rather_than_tried(closed: Path) -> None:
    rewrite(closed, lambda tree: tree["slots"][0]["kdf"].update(memory=2**50))
    with pytest.raises(store.NotAVault):
        store.probe(closed)


def test_what_is_missing_or_empty_is_no_vault(closed: Path, tmp_path: Path) -> None:
    for gone in (tmp_path / "no such folder", tmp_path):
        with pytest.raises(store.NotAVault):
            store.probe(gone)
    (closed / "record.db").write_bytes(b"")
    with pytest.raises(store.NotAVault):
        unlocked(closed)
    (closed / "record.db").unlink()
    with pytest.raises(store.NotAVault):
        unlocked(closed)
    assert not (closed / "record.db").exists()
    (closed / "keys.json").unlink()
    with pytest.raises(store.NotAVault):
        unlocked(closed)


def test_a_vault_from_a_newer_program_is_refused_plainly(closed: Path) -> None:
    with unlocked(closed) as vault:
        vault.journal.ask(lambda db: db.conn.execute(f"PRAGMA user_version = {FORMAT + 1}"))
    before = (closed / "record.db").read_bytes()
    with pytest.raises(store.VaultNewer):
        unlocked(closed)
    assert (closed / "record.db").read_bytes() == before
    tree = json.loads((closed / "keys.json").read_text())
    (closed / "keys.json").write_text(
        json.dumps({"what": tree["what"], "format": FORMAT + 1, "locks": "of another kind"})
    )
    with pytest.raises(store.VaultNewer) as refused:
        store.probe(closed)
    assert f"format {FORMAT + 1}" in str(refused.value)


def test_a_vault_is_only_made_where_nothing_is(closed: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in closed.iterdir()}
    with pytest.raises(store.VaultExists):
        vault_in(closed)
    assert {path: path.read_bytes() for path in closed.iterdir()} == before
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "to my sister.txt").write_text("dear")
    with pytest.raises(store.VaultExists):
        vault_in(letters)
    assert [path.name for path in letters.iterdir()] == ["to my sister.txt"]
    with pytest.raises(store.VaultExists):
        vault_in(letters / "to my sister.txt")
    empty = tmp_path / "empty"
    empty.mkdir()
    vault_in(empty).close()
    vault_in(tmp_path / "not" / "there" / "yet").close()


def test_a_vault_that_could_not_be_made_leaves_nothing_behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: keys.Keys, folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keys, "write", full)
    with pytest.raises(store.OutOfSpace):
        vault_in(folder)
    assert not folder.exists()
    monkeypatch.undo()
    vault_in(folder).close()


@pytest.mark.parametrize("passphrase", ["", "\ud800"])
def test_a_passphrase_that_is_none_is_refused(folder: Path, passphrase: str) -> None:
    with pytest.raises(store.UnusablePassphrase):
        store.create(folder, passphrase=passphrase, worker=WORKER, cost=CHEAP)
    assert not folder.exists()


def test_the_same_passphrase_typed_on_another_keyboard_opens_it(folder: Path) -> None:
    store.create(folder, passphrase="caf\u00e9", worker=WORKER, cost=CHEAP).close()
    unlocked(folder, "cafe\u0301").close()


@pytest.mark.parametrize("worker", ["", "Maria Pop", "m@example.org", "w" * 33, "-w", "الف"])
def test_a_worker_goes_by_a_code_because_keys_are_kept_in_the_open(folder: Path, worker: str) -> None:
    with pytest.raises(store.NotACode):
        store.create(folder, passphrase=PASSPHRASE, worker=worker, cost=CHEAP)
    assert not folder.exists()


def test_want_of_memory_is_told_as_such(folder: Path) -> None:
    with pytest.raises(store.DerivationFailed) as failed:
        store.create(folder, passphrase=PASSPHRASE, worker=WORKER, cost=store.Cost(passes=1, memory=2**50))
    assert "memory" in str(failed.value)
    assert not folder.exists()


def test_the_passphrase_is_nowhere_another_program_could_read_it(closed: Path) -> None:
    salt = new_salt()
    with store.derive.Derivation(
        PASSPHRASE, salt=salt, cost=store.Cost(passes=3, memory=64 * 1024**2)
    ) as derivation:
        process = Path(f"/proc/{derivation._child.pid}")
        told = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
        first = derivation.key()
    assert PASSPHRASE.encode() not in told
    assert salt.hex().encode() not in told
    again = store.derive.derive(PASSPHRASE, salt=salt, cost=store.Cost(passes=3, memory=64 * 1024**2))
    assert first == again
    assert len(first) == 32


def test_importing_the_store_loads_neither_driver_nor_crypto() -> None:
    script = "import store, sys; print([n for n in ('sqlcipher3', 'sqlite_utils', 'nacl', 'msgspec') if n in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert ran.stdout.strip() == "[]"


def test_a_record_is_not_made_through_another_driver_than_the_one_that_encrypts() -> None:
    script = (
        "import sqlite_utils, store\n"
        "try: store.in_memory()\n"
        "except store.UnsafeConnection as refused: print(refused)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert ran.stdout.startswith("sqlite_utils was imported before store")


def test_the_store_has_what_it_says_it_has_and_nothing_else() -> None:
    assert all(getattr(store, name) is not None for name in store.__all__)
    with pytest.raises(AttributeError, match="no attribute 'passphrase'"):
        getattr(store, "passphrase")  # noqa: B009
