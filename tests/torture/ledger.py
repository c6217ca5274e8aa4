"""What a life in a vault was told is safe, and whether it is still there after its end.

The lines of ``doomed.py``: ``opened SITTING``; ``begin ACT``, ``done ACT``; ``head STREAM SEQ HASH``;
``typed SITTING LENGTH NANOSECONDS``;
``flushed``, ``clearing``, ``cleared`` for a draft that becomes a statement; ``changing`` and ``changed`` for a passphrase;
``adding``, ``added``, ``removing``, ``removed`` for a worker; ``erased CASE STATEMENT``; ``exported``, ``backed``,
``restored``, ``created`` and ``deleting`` for folders beside the vault.
"""

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import store
from store import backup
from tests.torture.doomed import SECOND, TYPED


@dataclass(frozen=True, kw_only=True)
class Lost:
    """One thing that was acknowledged and is not there, or not as it was."""

    what: str


@dataclass(kw_only=True)
class Ledger:
    """What is acknowledged of one vault, over all of its lives."""

    passphrases: list[str]
    """One, or two while it is being exchanged."""
    heads: dict[str, tuple[int, str]] = field(default_factory=dict)
    statement: str | None = None
    """A draft that was flushed and is not a statement yet."""
    clearing: bool = False
    second: bool | None = False
    """Whether there is another worker; None while that changes."""
    erased: set[tuple[str, int]] = field(default_factory=set)
    folders: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What was made beside the vault, by its name, and the heads that it may have, or the passphrase that opens it."""
    doing: str = "opening"
    """The act under way at the end."""
    typed: dict[int, int] = field(default_factory=dict)
    """When each length was typed, since the vault was last opened."""
    sitting: str = ""
    """Which opening that was; what is typed begins with it."""
    acknowledged: int = 0

    def begin(self) -> None:
        """A new life: what was typed in the one before is gone over already."""
        self.doing = "opening"
        self.typed = {}

    def take(self, line: str) -> None:
        """Note one line."""
        match line.split():
            case ["opened", sitting]:
                self.sitting, self.typed = sitting, {}
                self.doing = "between" if self.doing == "opening" else self.doing
            case ["begin", act]:
                self.doing = act
            case ["done", _]:
                self.doing = "between"
            case ["head", stream, seq, seal]:
                self.acknowledged += int(seq) - self.heads.get(stream, (0, ""))[0]
                self.heads[stream] = (int(seq), seal)
            case ["typed", sitting, length, at]:
                if sitting == self.sitting:  # another one typed when the vault was closed to be opened again
                    self.typed[int(length)] = int(at)
            case ["flushed", *words]:
                self.statement, self.clearing = " ".join(words), False
            case ["clearing", *_]:
                self.clearing = True
            case ["cleared"]:
                self.statement, self.clearing = None, False
            case ["changing", new]:
                self.passphrases.append(new)
            case ["changed", new]:
                self.passphrases = [new]
            case ["adding" | "removing", _]:
                self.second = None
            case ["added", _]:
                self.second = True
            case ["removed", _]:
                self.second = False
            case ["erased", case, statement]:
                self.erased.add((case, int(statement)))
            case ["exported", name]:
                self.folders[name] = ()
            case [("backed" | "restored" | "created"), name, head]:
                self.folders[name] = (head,)
            case ["restoring", name, head]:
                self.folders[name] = (*self.folders[name], head)
            case ["deleting", name]:
                self.folders.pop(name, None)
            case _:
                pass

    def check(self, folder: Path) -> list[Lost]:
        """Compare a vault with what was acknowledged of it; what is uncertain is certain afterwards.

        Raises StoreTrouble if it does not open.
        """
        with self._unlocked(folder) as vault:
            journal, lost = vault.journal, []
            lost += [Lost(what=f"anchor: {one.says}") for one in journal.anchored]
            found = journal.inspect()
            lost += [Lost(what=f"chain: {one.says}") for one in found.breaks]
            lost += [Lost(what=f"{found.pages} pages")] if found.pages else []
            lost += [] if not vault.exchanging else [Lost(what="the key exchange was not finished")]
            for stream, (seq, seal) in self.heads.items():
                row = next(iter(journal.rows(stream, after=seq - 1)), None) if seq else None
                if seq and (row is None or row.hash.hex() != seal):
                    lost.append(Lost(what=f"entry {seq} of {stream}"))
            lost += self._words(vault)
            there = SECOND in vault.workers
            if self.second is not None and self.second != there:
                lost.append(Lost(what="the second worker"))
            self.second = there
        return lost

    def typing_lost(self, kept: str, *, killed: int) -> float | None:
        """Milliseconds of typing that are gone; None if nothing was typed."""
        if not self.typed:
            return None
        upto = len(kept) if kept.startswith(f"{self.sitting} ") else 0
        gone = [at for length, at in self.typed.items() if length > upto]
        return max(0.0, (killed - min(gone)) / 1e6) if gone else 0.0

    def check_beside(self, out: Path) -> list[Lost]:
        """Look at what was made beside the vault: acknowledged and whole, or not taken for whole. Then it goes."""
        lost: list[Lost] = []
        for name, heads in self.folders.items():
            made = out / name
            match name.split("-")[0]:
                case "export":
                    if {path.name for path in made.iterdir() if path.stat().st_size} != {
                        "plan.md",
                        "plan.json",
                        "MANIFEST.json",
                    }:
                        lost.append(Lost(what="an export"))
                case "new":
                    with store.unlock(made, passphrase=heads[0]) as vault:
                        lost += [] if vault.has_recovery else [Lost(what="a recovery sheet")]
                case "restored":
                    lost += self._restored(made, heads)
                case _:
                    lost += self._backup(made, heads)
        self.folders.clear()
        for made in out.glob("backup-*"):  # not acknowledged: whole, or no backup
            if (made / "keys.json").exists():
                lost += self._backup(made, ())
        if not lost:
            shutil.rmtree(out)
            out.mkdir()
        return lost

    def _words(self, vault: store.Vault) -> list[Lost]:
        lost = []
        for case, statement in self.erased:
            if any(seq == statement for seq, _ in vault.journal.passages(case, after=statement - 1)):
                lost.append(Lost(what=f"the erasure of statement {statement}"))
        if self.statement is not None:
            cases = [stream for stream in self.heads if stream != "vault"]
            kept = [vault.journal.drafts(case).get("account") for case in cases]
            told = any(self.statement in text for case in cases for text in self._newest(vault, case))
            if (self.statement in kept) == told or (told and not self.clearing):
                lost.append(Lost(what="a draft that was becoming a statement"))
            if told:
                self.statement = None
        return lost

    def _newest(self, vault: store.Vault, case: str) -> list[str]:
        after = self.heads[case][0]
        return [*vault.journal.passages(case, after=after).values()]

    def _unlocked(self, folder: Path) -> store.Vault:
        """Open it with the passphrase that it has; which one that is, is known from then on."""
        for passphrase in reversed(self.passphrases):
            try:
                vault = store.unlock(folder, passphrase=passphrase, worker=None)
            except store.WrongPassphrase:
                if passphrase == self.passphrases[0]:
                    raise
                continue
            self.passphrases = [passphrase]
            return vault
        raise AssertionError

    def _backup(self, made: Path, heads: tuple[str, ...]) -> list[Lost]:
        place = made.with_name(f"{made.name}-restored")
        for passphrase in self.passphrases:
            try:
                done = backup.restore(made, place, passphrase=passphrase)
            except store.WrongPassphrase:
                return []  # it opens with the passphrase of its day
            except store.StoreTrouble as trouble:
                return [Lost(what=f"a backup: {type(trouble).__name__} {type(trouble.__cause__).__name__}")]
            shutil.rmtree(place)
            return [] if not heads or done.head in heads else [Lost(what="a backup has another head")]
        return []

    def _restored(self, made: Path, heads: tuple[str, ...]) -> list[Lost]:
        try:
            with store.unlock(made, passphrase=self.passphrases[0]) as vault:
                found = vault.journal.inspect()
        except store.WrongPassphrase:
            return []
        except store.StoreTrouble as trouble:
            return [Lost(what=f"a restored vault: {type(trouble).__name__}")]
        return [] if found.whole and found.head in heads else [Lost(what="a restored vault is another one")]


def kept_of(folder: Path, passphrase: str) -> str:
    """What is left of what was typed without a rest."""
    with store.unlock(folder, passphrase=passphrase) as vault:
        return vault.journal.drafts(TYPED).get(TYPED, "")


def counted(lost: list[Lost]) -> Counter[str]:
    """How often each thing was lost."""
    return Counter(one.what for one in lost)
