"""A profile of an organisation: what is in it, and each thing that is wrong said in one plain line that repeats no value."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from interview.engine.terms import OrganisationKind
from interview.organisation.reader import OrganisationInvalid, check_profile, read_profile, stored, to_store
from interview.organisation.sample import sample

if TYPE_CHECKING:
    from interview.organisation.model import Profile

SECRET = "my sister Leyla"
NAME = "organisation.toml"


def profile(folder: Path, text: str) -> Profile:
    file = folder / NAME
    file.write_text(text, "utf-8")
    return read_profile(file, name=NAME)


def line_about(folder: Path, text: str) -> str:
    with pytest.raises(OrganisationInvalid) as invalid:
        profile(folder, text)
    return str(invalid.value)


def test_the_example_is_a_profile_that_can_be_used_as_it_is(tmp_path: Path) -> None:
    made_up = profile(tmp_path, sample())
    assert (made_up.kind, made_up.nations) == ("charity", ("england",))
    served = made_up.serves("england")
    assert served is not None
    assert [one.phone for one in served.managers] == ["01632 960001", "01632 960002"]
    assert served.out_of_hours is not None
    assert (served.first_responder, served.notifier) == (False, False)
    assert made_up.serves("scotland") is None
    assert check_profile(tmp_path / NAME, name=NAME) == []


@pytest.mark.parametrize("kind", get_args(OrganisationKind))
def test_an_organisation_of_any_kind_can_be_written_down(tmp_path: Path, kind: OrganisationKind) -> None:
    text = sample().replace('= "charity"', f'= "{kind}"')
    assert profile(tmp_path, text).kind == kind


def test_a_profile_comes_back_from_the_vault_as_it_was(tmp_path: Path) -> None:
    made_up = profile(tmp_path, sample())
    assert stored(to_store(made_up)) == made_up


@pytest.mark.parametrize("text", ["{}", "[]", '{"name": "my sister Leyla"}', "my sister Leyla", ""])
def test_a_stored_profile_of_another_version_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(OrganisationInvalid) as invalid:
        stored(text)
    assert "Import it again" in str(invalid.value)
    assert SECRET not in str(invalid.value)


def test_a_profile_shows_none_of_what_is_in_it(tmp_path: Path) -> None:
    made_up = profile(tmp_path, sample())
    assert "Robin" not in repr(made_up)
    assert "960001" not in repr(made_up.nation)


WRONG: dict[str, tuple[str, str, str]] = {
    "an unknown kind": ('"charity"', '"my sister Leyla"', "'kind' is not a kind of organisation"),
    "an unknown nation": ('"england"    #', '"france" #', "'nation' is not a nation. Use one of: england"),
    "an unknown key": ("name        =", 'title = "x"\nname =', "'title' is not known here"),
    "an unknown key that is a sentence": (
        "name        =",
        '"my sister Leyla" = 1\nname =',
        "one of its keys is not known",
    ),
    "an unknown key of a nation": ("notifier  ", "informer ", "nation england: 'informer' is not known here"),
    "a manager without hours": (
        'hours = "Mon-Fri 9-17"',
        "",
        "nation england: managers number 1: 'hours' is missing. Add it.",
    ),
    "a manager without a name": ('"Robin Hale"', '""', "managers number 1: 'name' needs text in quotes"),
    "a name of blanks": ('"Robin Hale"', '"  "', "'name' needs text in quotes, not empty"),
    "a telephone number that is a word": ('"01632 960001"', '"my sister Leyla"', "is not a telephone number"),
    "a telephone number without quotes": ('"01632 960001"', "1632960001", "is not a telephone number"),
    "yes as a word": ("= false        # may", '= "no" #', "Write true or false, without quotes"),
    "two steps of risk": (', "high", "very high"', "", "'risk_scale' needs three to five names"),
    "the same step of risk twice": ('"very high"', '"High"', "risk_scale: two of its names are the same"),
    "a time without a unit": ('"6 years"', '"6"', "retention adult_case: 'keep' is not a time"),
    "a time for ever": ('"1 year"', '"never"', "'review' is not a time"),
    "a class of record that is none": ('"backups"', '"diary"', "'record' is not a class of record"),
    "a retention where it does not work": ('["england"]', '["wales"]', "wales is not a nation that this"),
    "nothing said of how long a case is kept": (
        '"adult_case"',
        '"child_case"',
        "how long an adult_case is kept",
    ),
    "two times for one class": ('"backups"', '"adult_case"', "more than one time holds in england"),
    "a direction turned round": (
        '"Robin Hale"',
        '"Robin \u202eHale"',
        "a character in it that cannot be seen",
    ),
    "a code for the terminal": (
        '"Robin Hale"',
        '"Robin \\u001bHale"',
        "nation.managers.name: has a character",
    ),
    "a break after no time": (
        "# [breaks]\n# after    = 30",
        "[breaks]\nafter = 0",
        "breaks: 'after' is a number of minutes",
    ),
    "a break in words": (
        "# [breaks]\n# after    = 30",
        '[breaks]\nafter = "my sister Leyla"',
        "breaks: 'after' is a number",
    ),
    "a break for nobody": (
        "# [breaks]\n# after    = 30",
        "[breaks]\nnights = 30",
        "'nights' is not known here",
    ),
    "breaks that are a number": ("# [breaks]\n", "[[breaks]]\n", "'breaks' needs [breaks], with after"),
    "a break later for a child": (
        "# [breaks]\n# after    = 30                # for anybody\n# under_18 = 15",
        "[breaks]\nafter = 20\nunder_18 = 25",
        "breaks: under_18 is longer than after",
    ),
    "a line that ends in the middle": ('"Robin Hale"', '"Robin', "not valid TOML (line "),
}


@pytest.mark.parametrize(("before", "after", "says"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_said_in_one_plain_line_that_repeats_no_value(
    tmp_path: Path, before: str, after: str, says: str
) -> None:
    assert before in sample()
    line = line_about(tmp_path, sample().replace(before, after, 1))
    assert line.startswith(f"{NAME}: ")
    assert says in line
    assert len(line.splitlines()) == 1
    assert SECRET not in line


def test_a_nation_without_a_manager_is_refused_whether_the_list_is_missing_or_empty(tmp_path: Path) -> None:
    assert "managers" in sample()
    missing = sample().replace("[[nation.managers]]", "[[nation.alternatives]]")
    assert "nation england: 'managers' is missing. Add it. It needs a [[nation.managers]]" in line_about(
        tmp_path, missing
    )
    empty = missing.replace("notifier  ", "managers = []\nnotifier  ")
    assert "nation england: there is no manager" in line_about(tmp_path, empty)


def test_a_nation_that_stands_there_twice_is_refused(tmp_path: Path) -> None:
    nation = sample()[sample().index("\n[[nation]]\n") : sample().index("# How long")]
    text = sample().replace("# How long", f"{nation}\n# How long", 1)
    assert "nation england stands there twice" in line_about(tmp_path, text)


def test_an_organisation_that_works_nowhere_is_refused(tmp_path: Path) -> None:
    text = (
        'name = "x"\nkind = "other"\nrisk_scale = ["a", "b", "c"]\nplan_review = "4 weeks"\nretention = []\n'
    )
    assert "no nation is named" in line_about(tmp_path, f"{text}nation = []\n")
    assert "'nation' needs a [[nation]] table" in line_about(tmp_path, f"{text}nation = 5\n")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff\xfe", "not UTF-8 text"),
        (b"", "'name' is missing"),
        (b"a = " + b"[" * 5000, "lie too deep"),
        (b"my sister Leyla", "not valid TOML"),
    ],
    ids=["not text", "empty", "nested without end", "no TOML"],
)
def test_a_file_that_is_no_profile_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / NAME
    file.write_bytes(content)
    with pytest.raises(OrganisationInvalid) as invalid:
        read_profile(file, name=NAME)
    assert says in str(invalid.value)
    assert SECRET not in str(invalid.value)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(OrganisationInvalid, match="there is no such file"):
        read_profile(tmp_path / NAME, name=NAME)
    with pytest.raises(OrganisationInvalid, match="cannot be read as a file"):
        read_profile(tmp_path, name=NAME)


def test_all_that_is_wrong_with_it_can_be_asked_for_at_once(tmp_path: Path) -> None:
    file = tmp_path / NAME
    file.write_text(sample().replace('"very high"', '"high"').replace('["england"]', '["wales"]'), "utf-8")
    assert len(check_profile(file, name=NAME)) == 2


def test_the_example_in_the_readme_can_be_used_as_it_is(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    text = readme[readme.index("```toml") + len("```toml") :]
    assert profile(tmp_path, text[: text.index("```")]).nations == ("england",)
