"""Words, passphrases and a recovery sheet that would be known again anywhere, taken through everything the program does.

``python -m tests.torture.canaries PLACE [crash]`` plays every walk with a canary in each stretch of words into a vault in
PLACE, drafts, corrects, exports, erases, backs up, restores, exchanges keys, opens with a sheet and is refused; with
``crash`` it breaks in the middle of an act. Only ``PLACE/export`` may hold what was said.
"""

import base64
import itertools
import json
import os
import sys
import urllib.parse
from pathlib import Path
from typing import Any

import msgspec

from interview.__main__ import clock, new_id, nonce
from interview.casework import erasing
from interview.casework.opened import OpenDesk, Ports, at_vault
from interview.engine.acts import always
from interview.engine.codec import boxed
from interview.engine.words import Words
from interview.guide import Guide
from interview.guiding.worded_flows import usual_flows
from interview.tui.privacy import quiet_errors
from interview.walking import walk
from tests.sitting import adult, wording
from tests.walks import stories

CANARY = "zqkanarie"
SECRET = "qzgeheim"
"""What every passphrase begins with, right or wrong."""
LEFTOVER = "zqleftover"
"""What the walk puts into a file of its own, to see that it is looked for in the right places."""
FIELDS = ("account", "note", "promise", "correct:1", "need:health", "label")
_NUMBERS = itertools.count(1)


def forms(text: str) -> tuple[bytes, ...]:
    """The text as it may stand in a file: in several encodings, and as others write bytes down."""
    plain = text.encode()
    turned = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    wide = [text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("utf-32-le")]
    written = [plain.hex().encode(), plain.hex().upper().encode(), plain[::-1], plain.upper()]
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in text).encode()
    return (plain, escaped, urllib.parse.quote(plain.hex()).encode(), *turned, *wide, *written)


def found_in(place: Path, *texts: str, apart_from: tuple[Path, ...] = ()) -> dict[str, int]:
    """In which files any of the texts stand, in whatever form, and how often; names of files count too."""
    wanted = [form for text in texts for form in forms(text)]
    found: dict[str, int] = {}
    for path in sorted(place.rglob("*")):
        if any(path.is_relative_to(left_out) for left_out in apart_from):
            continue
        content = os.fsencode(path.name)
        if path.is_file() and not path.is_symlink():
            content += path.read_bytes()
        if count := sum(content.count(form) for form in wanted):
            found[str(path.relative_to(place))] = count
    return found


def marked(kind: type, text: Any) -> Words:
    """The words of a walk, with a canary behind them; a blank stays one, which a walk expects to be refused."""
    words = boxed(kind, text)
    return Words(f"{words.text} {CANARY}{next(_NUMBERS)}") if words.text.strip() else words


class Everything:
    """One vault, and all that can be done in it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.export = place / "export"
        self.ports = Ports(clock=clock, nonce=nonce, new_id=new_id, wording=wording())
        self.said: list[str] = []
        """What the program said of it: errors, reprs, findings."""

    def run(self, *, crash: bool) -> None:
        """Do all of it, and say what was said of it."""
        import store
        from store.recovery import new_sheet
        from tests.store.made import CHEAP

        sheet = new_sheet()
        folder = self.place / "data" / "vault"
        passphrase = f"{SECRET} of the first worker"
        store.create(folder, passphrase=passphrase, worker="AB1", cost=CHEAP, sheet=sheet).close()
        self._refused(folder)
        vault = store.unlock(folder, passphrase=passphrase)
        opened = at_vault(vault, ports=self.ports, flow=adult(), cost=CHEAP)
        guides = [self._walked(opened, number) for number in range(len(STORIES))]
        for guide in guides:
            self._draft(opened, guide)
            self._export(opened, guide)
        self._erase(opened, guides)
        self._keep(opened, passphrase)
        self.said += [repr(guides), repr(opened), repr(opened.cases()), repr(vault.journal.inspect())]
        opened.close()
        self._recover(folder, sheet)
        self._damage(folder)
        (self.place / "known.txt").write_text(LEFTOVER)
        print(json.dumps({"sheet": sheet.text, "said": self.said, "statements": next(_NUMBERS)}), flush=True)
        if crash:
            self._crash(folder, f"{SECRET} another one")

    def _refused(self, folder: Path) -> None:
        import store
        from store.recovery import new_sheet

        for attempt in (f"{SECRET} wrong", f"{SECRET} \ud800", f"{SECRET} {'x' * 5000}", ""):
            self._hear(lambda attempt=attempt: store.unlock(folder, passphrase=attempt))
        with store.reserve(folder) as reserved:
            self._hear(lambda: reserved.recover(sheet=new_sheet()))

    def _walked(self, opened: OpenDesk, number: int) -> Guide:
        story = STORIES[number]
        script = walk.read_walk(story, name=story.name)
        named = msgspec.structs.replace(script.case, label=f"Blue door {CANARY}{number}")
        script = msgspec.structs.replace(script, case=named)
        journal = _Renamed(opened.journal, f"{number}-")
        played = walk.play(script, name=story.name, wording=wording(), journal=journal)  # type: ignore[arg-type]
        return opened.open(f"{number}-{played.guide.case_id}")

    def _draft(self, opened: OpenDesk, guide: Guide) -> None:
        for field in FIELDS:
            guide.draft(field, f"half a sentence {CANARY}")
        opened.journal.flush()
        guide.discard_draft(FIELDS[0])
        self._hear(lambda: guide.draft("account", f"{CANARY} \udc80"))
        self._hear(lambda: guide.do(always.Tell(words=Words(f"{CANARY} \udc80"))))

    def _export(self, opened: OpenDesk, guide: Guide) -> None:
        folder = self.export / guide.case_id
        self._hear(lambda: opened.refuse_unread(guide))
        opened.open_account(guide, Words(f"they asked {CANARY}"))
        opened.export(guide, folder)
        self._hear(lambda: opened.export(guide, folder))
        opened.left(guide)

    def _erase(self, opened: OpenDesk, guides: list[Guide]) -> None:
        for guide, extent in zip(guides, itertools.cycle(["passage", "session", "case"]), strict=False):
            what = erasing.What(
                extent=extent,  # type: ignore[arg-type]
                statement=min(guide.case.statements, default=None) if extent == "passage" else None,
                session=next(entry.session for entry in guide.entries() if entry.session),
            )
            self._hear(
                lambda guide=guide, what=what: opened.erase(
                    guide, erasing.announce(guide, what, ground="person_asked")
                )
            )

    def _keep(self, opened: OpenDesk, passphrase: str) -> None:
        from store import backup

        keeping = opened.keeping
        assert keeping is not None
        keeping.add_worker("CD2", passphrase=f"{SECRET} of the second")
        keeping.change_passphrase(old=passphrase, new=f"{SECRET} another one")
        keeping.rekey()
        keeping.remove_worker("CD2")
        keeping.backup(self.place / "backup")
        place = self.place / "restored"
        backup.restore(self.place / "backup", place, passphrase=f"{SECRET} another one")
        self._hear(lambda: backup.restore(self.place / "backup", place, passphrase=f"{SECRET} wrong"))
        self.said.append(repr(keeping.verify()))

    def _recover(self, folder: Path, sheet: Any) -> None:
        import store
        from tests.store.made import CHEAP

        with store.reserve(folder) as reserved:
            vault = reserved.recover(sheet=sheet)
        opened = at_vault(vault, ports=self.ports, flow=adult(), cost=CHEAP)
        self.said.append(repr(opened.refused_before))
        opened.close()

    def _damage(self, folder: Path) -> None:
        """A damaged copy is looked through and spoken of."""
        import shutil

        import store

        copy = shutil.copytree(folder, self.place / "damaged")
        content = bytearray((copy / "record.db").read_bytes())
        for at in range(40_000, len(content), 20_000):
            content[at] ^= 1
        (copy / "record.db").write_bytes(content)
        (copy / "anchor.json").unlink()

        def look() -> None:
            with store.unlock(copy, passphrase=f"{SECRET} another one") as vault:
                self.said.append(repr(vault.journal.inspect()))
                for one in vault.journal.inspect().breaks:
                    self.said.append(one.says)
                vault.journal.passages("0-walk-1")

        self._hear(look)

    def _crash(self, folder: Path, passphrase: str) -> None:
        """The program breaks in the middle of an act, with the words in its hands."""
        import store

        quiet_errors()
        flows = usual_flows(wording())
        opened = at_vault(store.unlock(folder, passphrase=passphrase), ports=self.ports, flow=flows)
        case = next(case.case for case in opened.cases() if not case.session_open)
        guide = opened.open(case)
        if guide.case.sitting is None:
            opened.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
        guide.draft("account", f"{CANARY} in a crash")
        opened.journal.flush()

        def broken(_: object, rows: Any, **__: object) -> None:
            raise ValueError(f"could not append {rows[0].passages[0].text}")

        vars(opened.journal)["append"] = broken
        guide.do(always.Tell(words=Words(f"{CANARY} in a crash")))

    def _hear(self, work: Any) -> None:
        try:
            work()
        except Exception as error:
            self.said += [str(error), repr(error), *(repr(one) for one in (error.__cause__,) if one)]


def _last_with_a_profile() -> tuple[Path, ...]:
    """A profile that one story brings into the vault would close it to the nations of others."""
    return tuple(sorted(stories.STORIES, key=lambda story: "[organisation]" in story.read_text("utf-8")))


STORIES = _last_with_a_profile()


class _Renamed:
    """A journal in which every walk can have the same ids."""

    def __init__(self, journal: Any, prefix: str) -> None:
        self._journal = journal
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self._journal, name)
        if not callable(asked):
            return asked

        def ask(stream: str, *arguments: Any, **named: Any) -> Any:
            return asked(stream if stream == "vault" else self._prefix + stream, *arguments, **named)

        return ask


if __name__ == "__main__":
    vars(walk)["boxed"] = marked
    Everything(Path(sys.argv[1])).run(crash="crash" in sys.argv[2:])
