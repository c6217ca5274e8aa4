"""Bits flipped, ends cut off, blocks wiped, in every file of a vault and of a backup: found in plain words, or harmless.

A file set is made once. Each trial copies it, damages one file and opens it as a worker would. What then stands in the record is
compared with what was acknowledged: it must all be there, or something must say so.
"""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import store
from store import backup
from tests.store.dying import SECOND, SECOND_PASSPHRASE, SHEET
from tests.store.made import CHEAP, PASSPHRASE, WORKER, said
from tests.torture.measured import table

ROOT = Path(__file__).parents[2]
VAULT_FILES = ("record.db", "record.db-wal", "keys.json", "anchor.json", "refused.json")
BACKUP_FILES = ("record.db", "keys.json", "anchor.json", "backup.json")


@dataclass(frozen=True, kw_only=True)
class Damage:
    """What is done to one file."""

    file: Path
    kind: str
    at: int

    def do(self, folder: Path) -> None:
        """Do it to the file of that name in a folder."""
        path = folder / self.file
        content = bytearray(path.read_bytes())
        match self.kind:
            case "bit":
                content[self.at // 8] ^= 1 << self.at % 8
            case "cut":
                del content[self.at :]
            case "wiped":
                content[self.at : self.at + 512] = bytes(len(content[self.at : self.at + 512]))
            case _:
                path.unlink()
                return
        path.write_bytes(content)


def damages(folder: Path, file: Path, chance: random.Random, count: int) -> list[Damage]:
    """So many of a file, no two alike: mostly single bits; it is cut off and taken away as well."""
    size = (folder / file).stat().st_size
    found = {Damage(file=file, kind="gone", at=0), Damage(file=file, kind="cut", at=0)}
    while len(found) < min(count, size * 4):  # of a small file there are not so many
        kind = chance.choices(["bit", "cut", "wiped"], [6, 2, 1])[0]
        found.add(Damage(file=file, kind=kind, at=chance.randrange(size * 8 if kind == "bit" else size)))
    return sorted(found, key=lambda damage: (damage.kind, damage.at))


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a worker finds in a vault."""

    record: str
    """A digest of every entry and passage, by stream."""
    drafts: dict[str, str] = field(repr=False)
    refused: int
    found: tuple[str, ...]
    """What is said to be wrong."""


def seen(vault: store.Vault, streams: tuple[str, ...] = ("case-1", "case-2", "vault")) -> Seen:
    """Read all of it."""
    journal, record = vault.journal, hashlib.sha256()
    found = journal.inspect()
    for stream in streams:
        record.update(repr([tuple(row) for row in journal.rows(stream)]).encode())
        record.update(repr(sorted(journal.passages(stream).items())).encode())
    says = (*(one.says for one in (*found.breaks, *found.anchor)), *(["pages"] if found.pages else []))
    refused = vault.refused_before
    if not refused.readable:
        says = (*says, "refused.json")
    return Seen(
        record=record.hexdigest(),
        drafts=journal.drafts("case-1"),
        refused=hash(refused),
        found=says,
    )


class FileSet:
    """A vault as a kill leaves it, with a log that was not folded in, and a backup of it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.vault = place / "vault"
        self.backup = place / "backup"
        self._make()
        self._at_work = place / "at-work"
        self.files = tuple(
            Path(folder.name) / name
            for folder, names in ((self.vault, VAULT_FILES), (self.backup, BACKUP_FILES))
            for name in names
        )
        shutil.copytree(self.vault, self._at_work)
        with store.unlock(self._at_work, passphrase=PASSPHRASE) as vault:
            self.acknowledged = seen(vault)
        shutil.rmtree(self._at_work)
        if self.acknowledged.found:
            raise AssertionError(self.acknowledged.found)

    def _make(self) -> None:
        made = self.place / "made"
        with store.create(made, passphrase=PASSPHRASE, worker=WORKER, cost=CHEAP, sheet=SHEET) as vault:
            vault.add_worker(SECOND, passphrase=SECOND_PASSPHRASE, cost=CHEAP)
            for seq in range(1, 13):
                vault.journal.append("case-1", [said(f"They took my papers, {seq}", seq=seq)], after=seq - 1)
            vault.journal.append("case-2", [said("a longer account " * 900, seq=1)], after=0, listing="{}")
            vault.backup(self.backup)
        command = [sys.executable, "-m", "tests.torture.flips", str(made)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n"
            child.send_signal(signal.SIGKILL)
        with store.reserve(made) as reserved:
            for _ in range(3):
                try:
                    reserved.unlock(passphrase="not it", worker=WORKER)
                except store.WrongPassphrase:
                    continue
        made.rename(self.vault)

    def tried(self, damage: Damage) -> str:
        """Damage a copy and say what comes of it."""
        folder = shutil.copytree(self.place / damage.file.parts[0], self._at_work)
        try:
            Damage(file=Path(damage.file.name), kind=damage.kind, at=damage.at).do(folder)
            if damage.file.parts[0] == "backup":
                return self._restored(folder)
            return self._opened(folder, kind=damage.kind)
        except store.StoreTrouble as trouble:
            return f"refused: {type(trouble).__name__}"
        except Exception as fault:
            return f"FAULT: {type(fault).__name__}"
        finally:
            shutil.rmtree(self._at_work)
            shutil.rmtree(self.place / "restored", ignore_errors=True)

    def _opened(self, folder: Path, *, kind: str) -> str:
        with store.unlock(folder, passphrase=PASSPHRASE, worker=WORKER) as vault:
            now, was = seen(vault), self.acknowledged
        if now.found:
            return "found"
        if now.record != was.record:
            return "SILENT"
        if now.drafts != was.drafts:
            # what is cut off clean is what a kill leaves; a bit leaves the rest of the log standing behind it
            return "TYPING GONE" if kind == "bit" else "typing gone"
        if now.refused == was.refused:
            return "harmless"
        return "gone, as is said of it" if kind == "gone" else "REFUSALS CHANGED"

    def _restored(self, folder: Path) -> str:
        place = self.place / "restored"
        backup.restore(folder, place, passphrase=PASSPHRASE, worker=WORKER)
        with store.unlock(place, passphrase=PASSPHRASE, worker=WORKER) as vault:
            found = seen(vault, ("case-2",))
            whole = len(vault.journal.rows("case-1")) == 12 and not found.found
        return "harmless" if whole else "SILENT"


@dataclass(kw_only=True)
class Tally:
    """What came of a run."""

    ends: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)
    """By file and kind of damage."""

    @property
    def trials(self) -> int:
        """How many there were."""
        return sum(sum(counted.values()) for counted in self.ends.values())

    @property
    def bad(self) -> dict[str, int]:
        """Ends that must not be, by file."""
        return {
            f"{file}, {kind}: {end}": count
            for (file, kind), counted in self.ends.items()
            for end, count in counted.items()
            if end.isupper() or end.startswith("FAULT")
        }

    @property
    def fine(self) -> bool:
        """Whether every one was found or harmless."""
        return not self.bad

    def __str__(self) -> str:
        rows = [
            (file, kind, sum(ends.values()), ", ".join(f"{end} {count}" for end, count in ends.most_common()))
            for (file, kind), ends in sorted(self.ends.items())
        ]
        return f"{table(('file', 'damage', 'trials', 'ends'), rows)}\n{self.trials} trials"


def run(place: Path, *, seed: int, count: int, until: float = float("inf")) -> Tally:
    """So many trials of each file, or until a moment of the monotonic clock."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    made, tally, chance = FileSet(place), Tally(), random.Random(seed)
    waiting = [damage for file in made.files for damage in damages(place, file, chance, count)]
    chance.shuffle(waiting)
    for damage in waiting:
        if time.monotonic() > until:
            break
        end = made.tried(damage)
        tally.ends.setdefault((str(damage.file), damage.kind), Counter())[end] += 1
    shutil.rmtree(place)
    return tally


def _be_killed(folder: Path) -> None:
    vault = store.unlock(folder, passphrase=PASSPHRASE, worker=WORKER)
    vault.journal.ask(lambda db: db.conn.execute("PRAGMA wal_autocheckpoint = 0").fetchall())
    for seq in range(13, 19):
        vault.journal.append("case-1", [said(f"and then, {seq}", seq=seq)], after=seq - 1, listing="{}")
    vault.journal.append("vault", [said(seq=1)], after=0)
    vault.journal.draft("case-1", "account", "and in the winter ")
    vault.journal.flush()
    time.sleep(1.2)  # the anchor knows of it then
    os.write(1, b"ready\n")
    time.sleep(60)


if __name__ == "__main__":
    _be_killed(Path(sys.argv[1]))
