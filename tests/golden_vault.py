"""A whole interview in a vault as this version wrote it: later versions must open it and tell the same story.

`python -m tests.golden_vault FOLDER` makes one, with the vault and what must be found in it. An old one is never
made again.
"""

import json
import sys
from pathlib import Path

from interview.casework.opened import Ports
from interview.walking.walk import SteadyChance, SteadyClock, play, read_walk
from locales.catalogue import Catalogue
from store import Cost, create
from tests.walks.stories import FOLDER

GOLDEN = Path(__file__).with_name("golden")
PASSPHRASE = "a made-up passphrase for a made-up case"
STORY = FOLDER / "goes-the-whole-way.toml"
CHEAP = Cost(passes=1, memory=8 * 1024 * 1024)


def ports() -> Ports:
    chance = SteadyChance()
    return Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=Catalogue.load())


def make(folder: Path) -> None:
    with create(folder / "vault", passphrase=PASSPHRASE, worker="w1", cost=CHEAP) as vault:
        walk = read_walk(STORY, name=STORY.name)
        case = play(walk, name=STORY.name, wording=ports().wording, journal=vault.journal).guide.case
        vault.journal.draft("walk-1", "account:narrative", "It was in the\u00a0winter")
        found = {
            "entries": case.seq,
            "told": list(case.told),
            "words": {number: one.latest.text for number, one in case.statements.items()},
            "answers": {key: one.answer for key, one in case.lines.items()},
            "understanding": {key: one.understanding for key, one in case.topics.items()},
            "consents": case.consents,
        }
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / "found.json").write_text(text + "\n", "utf-8")
    for leftover in folder.glob("vault/*lock*"):
        leftover.unlink()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
