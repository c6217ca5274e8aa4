"""The organisation's profile in the vault: taken in, shown, the latest holding; and what it keeps a worker from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import store
from interview.casework.opened import OpenDesk, Ports, Refused
from interview.engine.acts import always
from interview.engine.events.vault import OrganisationImported
from interview.guide import read_entries
from interview.organisation.reader import read_profile
from interview.organisation.sample import sample
from interview.walking.walk import SteadyChance, SteadyClock
from tests.commanding import DONE, FIRST, LABEL, REFUSED, WRONG_USE, Commands
from tests.sitting import adult, wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from interview.engine.terms import Nation, OrganisationKind
    from interview.organisation.model import Profile


@pytest.fixture
def desk() -> Iterator[OpenDesk]:
    chance = SteadyChance()
    ports = Ports(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id, wording=wording())
    with store.in_memory() as journal:
        yield OpenDesk(journal=journal, worker="w", ports=ports, flow=adult())


@pytest.fixture
def harbour(tmp_path: Path) -> Profile:
    file = tmp_path / "organisation.toml"
    file.write_text(sample(), "utf-8")
    return read_profile(file, name=file.name)


def opened(desk: OpenDesk, nation: Nation = "england", kind: OrganisationKind = "charity") -> str:
    return desk.new_case(label=LABEL, nation=nation, age_band="adult", organisation_kind=kind)


# ---------------------------------------------------------------- from the command line


def test_a_profile_is_taken_in_and_shown_with_whom_to_call(vault: Commands) -> None:
    file = vault.write("organisation.toml", sample())
    assert vault("check", "organisation", file).code == DONE
    assert "no organisation profile" in vault("organisation", "show").err
    said = vault("organisation", "import", file)
    assert (said.code, said.err) == (DONE, "")
    said.says("Harbour Lane Support", "charity", "england")
    shown = vault("organisation", "show")
    shown.says("Robin Hale, 01632 960001 (Mon-Fri 9-17)", "Duty line, 01632 960003", "6 years", "very high")
    as_json = json.loads(vault("organisation", "show", "--json").out)
    assert as_json["nation"][0]["managers"][1]["name"] == "Sam Okoro"
    vault("vault", "log").says("Took in the profile of the organisation.")
    assert vault("vault", "verify").code == DONE


def test_lengths_of_its_own_until_a_break_are_shown_and_one_that_is_none_is_refused(vault: Commands) -> None:
    own = sample().replace("# [breaks]\n# after    = 30", "[breaks]\nafter    = 40")
    assert vault("organisation", "import", vault.write("organisation.toml", own)).code == DONE
    vault("organisation", "show").says("Break offered", "after 40 minutes together")
    wrong = vault.write("wrong.toml", own.replace("after    = 40", "after    = 4000"))
    refused = vault("organisation", "import", wrong)
    refused.says("breaks: 'after' is a number of minutes from 5 to 120")
    vault("organisation", "show").says("after 40 minutes together")


def test_the_example_that_is_printed_can_be_taken_in(vault: Commands) -> None:
    printed = vault("organisation", "sample")
    assert (printed.code, printed.err, printed.out) == (DONE, "", sample())
    assert vault("organisation", "import", vault.write("organisation.toml", printed.out)).code == DONE


def test_the_latest_profile_holds_and_the_earlier_ones_stay_in_the_record(vault: Commands) -> None:
    vault("organisation", "import", vault.write("first.toml", sample()))
    later = sample().replace("Robin Hale", "Noa Lind").replace('= "charity"', '= "health"')
    vault("organisation", "import", vault.write("later.toml", later))
    shown = vault("organisation", "show").out
    assert "Noa Lind" in shown
    assert "health" in shown
    assert "Robin Hale" not in shown
    assert vault("vault", "log").out.count("Took in the profile") == 2


def test_a_profile_lies_in_the_vault_and_nowhere_else(vault: Commands) -> None:
    file = vault.write("organisation.toml", sample())
    before = {one for one in vault.folder.rglob("*") if one.is_file()}
    vault("organisation", "import", file)
    for one in vault.folder.rglob("*"):
        if one.is_file() and str(one) != file:
            assert b"Robin Hale" not in one.read_bytes(), one
            assert b"960001" not in one.read_bytes(), one
    assert {one for one in vault.folder.rglob("*") if one.is_file()} == before


def test_its_names_are_kept_apart_from_the_sealed_event(desk: OpenDesk, harbour: Profile) -> None:
    desk.import_organisation(harbour)
    bodies = [row.body for row in desk.journal.rows("vault")]
    assert not [body for body in bodies if b"Robin" in body]
    (event,) = [entry.event for entry in read_entries(desk.journal, "vault")]
    assert isinstance(event, OrganisationImported)
    assert "Robin Hale" in event.profile.text


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('"charity"', '"church"', "'kind' is not a kind of organisation"),
        ("[[nation.managers]]", "[[nation.alternatives]]", "'managers' is missing"),
        ('["england"]', '["wales"]', "not a nation that this organisation serves"),
        ("kind ", "sort ", "'sort' is not known here"),
        ("[[nation]]\n", "[[nation]\n", "not valid TOML"),
    ],
    ids=["unknown kind", "missing manager", "a nation it does not serve", "unknown key", "no TOML"],
)
def test_a_profile_that_is_wrong_changes_nothing_and_is_refused_in_one_line(
    vault: Commands, before: str, after: str, says: str
) -> None:
    file = vault.write("organisation.toml", sample().replace(before, after))
    vault("organisation", "import", file).plainly(REFUSED, says, "organisation.toml: ")
    checked = vault("check", "organisation", file)
    checked.says(says, "organisation.toml: ")
    assert (checked.code, len((checked.out + checked.err).splitlines())) == (REFUSED, 1)
    assert "no organisation profile" in vault("organisation", "show").err


def test_what_a_file_cannot_say_at_once_is_all_listed_by_the_check(vault: Commands) -> None:
    text = sample().replace('"very high"', '"high"').replace('["england"]', '["wales"]')
    said = vault("check", "organisation", vault.write("organisation.toml", text))
    assert (said.code, len(said.out.splitlines())) == (REFUSED, 2)


def test_a_file_that_is_not_there_and_a_path_that_is_empty_are_said_plainly(vault: Commands) -> None:
    vault("organisation", "import", "nowhere.toml").plainly(REFUSED, "there is no such file")
    assert vault("organisation", "import", "").code == WRONG_USE


# ---------------------------------------------------------------- what follows from it


def test_a_case_for_a_nation_that_it_does_not_serve_is_refused_with_what_to_do(
    desk: OpenDesk, harbour: Profile
) -> None:
    desk.import_organisation(harbour)
    with pytest.raises(Refused) as refused:
        opened(desk, nation="northern_ireland")
    assert "does not name northern ireland, only: england" in str(refused.value)
    assert "Ask your manager" in str(refused.value)
    assert desk.cases() == ()
    assert opened(desk)


def test_a_case_of_another_kind_of_organisation_is_refused(desk: OpenDesk, harbour: Profile) -> None:
    desk.import_organisation(harbour)
    with pytest.raises(Refused, match="of another kind: charity"):
        opened(desk, kind="police")
    assert desk.cases() == ()


def test_without_a_profile_any_nation_and_kind_can_be_opened_and_the_worker_is_told_whom_to_ask(
    desk: OpenDesk,
) -> None:
    guide = desk.open(opened(desk, nation="scotland", kind="police"))
    view = desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    assert view.organisation is None
    assert view.whom_to_ask == ("No organisation profile here: ask your manager.",)


def test_the_view_of_a_case_says_whom_to_call_first_and_last_with_the_numbers_isolated(
    desk: OpenDesk, harbour: Profile
) -> None:
    desk.import_organisation(harbour)
    guide = desk.open(opened(desk))
    view = desk.begin(guide, setting="in_person", captured="live", person_locale="ar")
    assert view.organisation is not None
    assert [one.name for one in view.organisation.managers] == ["Robin Hale", "Sam Okoro"]
    assert view.organisation.risk_scale == ("low", "medium", "high", "very high")
    first, *_, out, last = view.whom_to_ask
    assert first == (
        "Call your manager: \u2068Robin Hale\u2069, \u206801632\u00a0960001\u2069 (\u2068Mon-Fri 9-17\u2069)"
    )
    assert out.startswith("Out of hours: \u2068Duty line")
    assert last.startswith("If nobody answers: \u2068Partner organisation")


def test_an_older_case_of_a_nation_that_is_no_longer_served_stays_open_and_says_so(
    desk: OpenDesk, harbour: Profile
) -> None:
    case = opened(desk, nation="wales")
    desk.import_organisation(harbour)
    guide = desk.open(case)
    view = desk.begin(guide, setting="in_person", captured="live", person_locale="en-GB")
    assert view.organisation is None
    assert view.whom_to_ask == ("Your organisation's profile does not name this nation: ask your manager.",)


def test_the_profile_is_found_again_when_the_vault_is_opened_another_day(
    vault: Commands, harbour: Profile
) -> None:
    first = vault.desk().unlock(passphrase=FIRST)
    first.import_organisation(harbour)
    first.close()
    again = vault.desk().unlock(passphrase=FIRST)
    try:
        assert again.organisation == harbour
    finally:
        again.close()


def test_what_was_kept_too_long_is_named_by_commands_and_erased_by_none(vault: Commands) -> None:
    case = vault.case("It rained")
    wales = sample().replace("england", "wales")
    assert vault("organisation", "import", vault.write("organisation.toml", wales)).code == DONE
    opened = vault.desk().unlock(passphrase=FIRST)
    guide = opened.open(case)
    while guide.case.sitting is not None:
        guide.do(always.Stop())
    opened.close()
    assert json.loads(vault("vault", "info", "--json").out)["kept_too_long"] == []
    vault("vault", "info").says("Kept too long", "no case that is closed")
    vault.clock.wait("2300d")
    vault("case", "list").says("kept longer than 6 years: see whether it is still needed")
    assert json.loads(vault("case", "list", "--json").out)[0]["kept_longer_than"] == "6 years"
    assert json.loads(vault("vault", "info", "--json").out)["kept_too_long"] == [case]
    assert "It rained" in vault("case", "show", case, "--words").out
