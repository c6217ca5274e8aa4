"""A vault as it was released, kept so that every later program must be able to open it.

``python -m tests.store.golden_vault FOLDER`` makes a new one; an old one is never made again.
"""

import sys
from pathlib import Path

import store
from store.directory import Directory, Listing
from tests.store.dying import SECOND, SECOND_PASSPHRASE, SHEET
from tests.store.made import CHEAP, said, vault_in

GOLDEN = Path(__file__).with_name("golden")
FORMATS = sorted(GOLDEN.glob("format-*"))
WORDS = {
    (1, 0): "Mi-au luat pașaportul.",
    (2, 0): "قالوا إنني مدينة لهم",
    (2, 1): "before\0after\r\n\u2028\u200d",
    (4, 0): "e\u0301 👩‍👩‍👧",
}
"""What is left: the words of entry 3 were erased."""
LISTING = '{"label": "made up"}'
TYPED = "It was in the\u00a0winter"
SERVICE = Listing(
    id="s-1",
    name="Đường Café",
    text="Đường Café, 日本語サポート",
    marks=("language vi",),
    body='{"name": "made up"}',
)
"""In it since format 3."""


def make(folder: Path) -> None:
    with vault_in(folder) as vault:
        vault.add_worker(SECOND, passphrase=SECOND_PASSPHRASE, cost=CHEAP)
        vault.new_recovery(SHEET)
        journal = vault.journal
        stretches = {
            1: [WORDS[1, 0]],
            2: [WORDS[2, 0], WORDS[2, 1]],
            3: ["to be erased"],
            4: [WORDS[4, 0]],
            5: [],
        }
        for seq, texts in stretches.items():
            journal.append("case-1", [said(*texts, seq=seq)], after=seq - 1, listing=LISTING)
        journal.append("vault", [said(seq=1)], after=0)
        journal.draft("case-1", "account", TYPED)
        Directory(journal).take_in([SERVICE])
        announce = store.NewRow(session="s-1", at=9000, actor="w-3k9", body=b'{"type":"words-erased"}')
        journal.erase("case-1", [(3, 0)], ground="asked", announce=announce, after=5, listing=LISTING)
        print(journal.head("case-1").hash.hex())
    (folder / store.lock.NAME).unlink()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
