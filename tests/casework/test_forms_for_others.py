"""`ownwords case export --for` the forms of the Home Office: a notice without a name, and a worksheet. Typed in on the web by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from interview.casework.for_others import who_may_have
from interview.engine.acts import always, asking, considering, writing_up
from interview.engine.words import Words
from tests import manifests
from tests.commanding import DONE, FIRST, LABEL, REFUSED, Commands, Said
from tests.served import profile

if TYPE_CHECKING:
    from interview.engine.terms import AgeBand

SAID = "There was a list on the wall, and my name on it"


def sat(
    vault: Commands, *acts: Any, notifier: bool = True, age_band: AgeBand = "adult", listed: bool = True
) -> str:
    """A case of a local authority in England, and a sitting in which this was done."""
    opened = vault.desk().unlock(passphrase=FIRST)
    if listed:
        one = profile("england", notifier=notifier, first_responder=True)
        opened.import_organisation(msgspec.structs.replace(one, kind="local_authority"))
    case = opened.new_case(
        label=LABEL, nation="england", age_band=age_band, organisation_kind="local_authority"
    )
    guide = opened.open(case)
    opened.begin(guide, setting="in_person", captured="paper", person_locale="en-GB")
    for act in acts:
        guide.do(act)
    opened.left(guide)
    opened.close()
    return case


def choosing(choice: str) -> tuple[Any, ...]:
    return (
        writing_up.GoTo(step="record"),
        asking.Agree(scope="record"),
        writing_up.GoTo(step="account"),
        always.Tell(words=Words(SAID)),
        writing_up.GoTo(step="choice"),
        asking.Explain(about="nrm-what"),
        writing_up.GoTo(step="answers"),
        asking.Answer(question="choice-nrm", choice=choice),
    )


NOTIFY = considering.DecideDuty(duty="d10-notify", decision="will_do", day="tomorrow")


def export(vault: Commands, case: str, recipient: str, out: str = "out") -> Said:
    return vault("case", "export", case, "--out", out, "--for", recipient)


def test_a_notice_is_written_on_the_decision_and_holds_nothing_of_the_case(vault: Commands) -> None:
    case = sat(vault, *choosing("no"), NOTIFY)
    assert export(vault, case, "notice-home-office").code == DONE
    everything = "\n".join(file.read_text("utf-8") for file in (vault.folder / "out").iterdir())
    for never in (SAID, LABEL, case, "Harbour", "AB1", "tomorrow"):
        assert never not in everything, never
    listed = manifests.listed(vault.folder / "out")
    assert (listed["document"], len(listed["rests_on_entries"])) == ("notice", 1)
    (line,) = [line for line in vault("case", "show", case).out.splitlines() if "Wrote the notice" in line]
    assert f"it rests on entry {listed['rests_on_entries'][0]}" in line


@pytest.mark.parametrize(
    ("acts", "how", "says"),
    [
        ((*choosing("no"),), {}, "No decision on the duty to notify"),
        ((*choosing("no"),), {"notifier": False}, "Only a listed body"),
        ((*choosing("no"),), {"listed": False}, "Only a listed body"),
        ((*choosing("yes"),), {}, "They said yes to the NRM"),
        ((), {"age_band": "child"}, "They are under 18"),
        ((), {"age_band": "possibly_child"}, "Their age is in doubt"),
    ],
)
def test_where_no_notice_is_to_be_made_none_is_written(
    vault: Commands, acts: tuple[Any, ...], how: dict[str, Any], says: str
) -> None:
    case = sat(vault, *acts, **how)
    export(vault, case, "notice-home-office").plainly(REFUSED, says, "Nothing was written")
    assert not (vault.folder / "out").exists()


def test_with_a_yes_the_worksheet_is_written_with_what_they_told_and_entered(vault: Commands) -> None:
    case = sat(vault, *choosing("yes"))
    said = export(vault, case, "nrm")
    assert said.code == DONE
    said.says("not encrypted", "Read them before you give them away")
    read = (vault.folder / "out" / "sheet.md").read_text("utf-8")
    assert f"“{SAID}”" in read
    assert "Harbour Lane Support (made up)" in read
    everything = read + (vault.folder / "out" / "sheet.json").read_text("utf-8")
    for never in (LABEL, case):
        assert never not in everything
    listed = manifests.listed(vault.folder / "out")
    assert (listed["document"], len(listed["rests_on_entries"])) == ("worksheet", 1)
    (line,) = [line for line in vault("case", "show", case).out.splitlines() if "Wrote the worksheet" in line]
    assert f"it rests on entry {listed['rests_on_entries'][0]}" in line
    assert offered(vault, case) == ["worksheet"]


def test_of_a_child_it_is_written_without_a_yes(vault: Commands) -> None:
    case = sat(vault, age_band="child")
    assert export(vault, case, "nrm").code == DONE
    assert "no yes is needed" in (vault.folder / "out" / "sheet.md").read_text("utf-8").splitlines()[0]
    assert manifests.listed(vault.folder / "out")["rests_on_entries"] == [1]


def test_after_a_no_there_is_no_worksheet(vault: Commands) -> None:
    case = sat(vault, *choosing("no"))
    export(vault, case, "nrm").plainly(REFUSED, "They said no to the NRM")
    assert not (vault.folder / "out").exists()


def test_the_notice_is_among_what_can_be_chosen_once_it_is_decided(vault: Commands) -> None:
    case = sat(vault, *choosing("no"))
    assert offered(vault, case) == []
    opened = vault.desk().unlock(passphrase=FIRST)
    opened.open(case).do(NOTIFY)
    opened.close()
    assert offered(vault, case) == ["notice"]


def offered(vault: Commands, case: str) -> list[str]:
    opened = vault.desk().unlock(passphrase=FIRST)
    found = [one.document for one in who_may_have(opened.open(case))]
    opened.close()
    return found
