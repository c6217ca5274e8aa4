"""What a released version kept, every later one can read, and goes on from there."""

import json
import shutil
from pathlib import Path

import pytest

from interview.desk import Desk
from interview.engine.acts.always import Tell
from interview.engine.words import Words
from tests.golden_vault import CHEAP, GOLDEN, PASSPHRASE, ports

RELEASED = sorted(folder for folder in GOLDEN.iterdir() if folder.is_dir())


def test_there_is_a_vault_to_look_into() -> None:
    assert [folder.name for folder in RELEASED][:1] == ["0.1"]


@pytest.mark.parametrize("released", RELEASED, ids=lambda folder: folder.name)
def test_a_case_of_a_released_version_tells_the_same_story_and_goes_on(
    released: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(released / "vault", tmp_path / "vault")
    found = json.loads((released / "found.json").read_text("utf-8"))
    opened = Desk(folder=folder, ports=ports, cost=CHEAP).unlock(passphrase=PASSPHRASE)
    try:
        guide = opened.open("walk-1")
        case = guide.case
        assert case.seq >= found["entries"]
        assert case.told == found["told"]
        assert {str(n): one.latest.text for n, one in case.statements.items()} == found["words"]
        assert {key: one.answer for key, one in case.lines.items()} == found["answers"]
        assert {key: one.understanding for key, one in case.topics.items()} == found["understanding"]
        assert case.consents == found["consents"]
        assert guide.drafts() == {"account:narrative": "It was in the\u00a0winter"}
        assert opened.journal.verify("walk-1") == ()
        opened.begin(guide, setting="phone", captured="live", person_locale="ar")
        guide.do(Tell(words=Words("وجدت عملا")), clears=("account:narrative",))
        assert guide.drafts() == {}
        assert opened.journal.verify("walk-1") == ()
    finally:
        opened.close()
