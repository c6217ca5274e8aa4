"""One planted defect for each check; a folder without defects has no findings."""

from datetime import date
from pathlib import Path

import pytest

from interview.lint.finding import Finding
from interview.lint.wording import check_wording
from locales.errors import RegistryInvalid
from locales.state import State
from locales.status import draft_status, give_state
from tests.locales.folder import ARABIC, ENGLISH, REGISTRY, locales_folder, write


def _findings(
    root: Path, *, english: str = "", arabic: str = "", plain_files: frozenset[str] | None = None
) -> list[Finding]:
    """Plant text after the faultless wording, state it, and check."""
    locales_folder(root, english=f"{ENGLISH}\n{english}", arabic=f"{ARABIC}\n{arabic}")
    if not {"broken", "twice"} & {line.split(" ")[0] for line in (english + "\n" + arabic).splitlines()}:
        draft_status(root, "ar")
    return list(check_wording(root, plain_files=plain_files))


def _only(found: list[Finding], code: str) -> Finding:
    assert [finding.code for finding in found] == [code], [str(finding) for finding in found]
    assert found[0].instead
    return found[0]


def test_wording_without_a_defect_has_no_findings(tmp_path: Path) -> None:
    assert _findings(tmp_path) == []


def test_a_broken_entry_is_found_with_its_line(tmp_path: Path) -> None:
    found = _findings(tmp_path, arabic="broken = { $name\n")
    finding = next(finding for finding in found if finding.code == "broken-entry")
    assert finding.where == "ar/app.ftl line 21: broken"


def test_an_id_that_stands_twice_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="twice = One\ntwice = Two\n", arabic="twice = واحد\n")
    finding = next(finding for finding in found if finding.code == "duplicate")
    assert finding.where.startswith("en-GB/app.ftl line")


def test_a_file_that_is_not_utf8_is_found(tmp_path: Path) -> None:
    locales_folder(tmp_path)
    draft_status(tmp_path, "ar")
    (tmp_path / "ar" / "old.ftl").write_bytes(b"\xff\xfe")
    assert _only(list(check_wording(tmp_path)), "unreadable").where == "ar/old.ftl line 1: ?"


def test_a_message_or_a_companion_that_is_not_translated_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = Bye.\n    .hint = Wave.\n", arabic="bye = وداعا.\n")
    assert _only(found, "missing").where == "ar/app.ftl: bye.hint"


def _worker_files(root: Path, *, arabic_worker: bool, worker_files: str = '["labels"]') -> list[str]:
    """Write a label for the worker and a right for the person in English alone; return what Arabic is asked for."""
    registry = f"worker_files = {worker_files}\n{REGISTRY}"
    if arabic_worker:
        registry = registry.replace("worker = false", "worker = true")
    locales_folder(root, registry=registry)
    write(root, "en-GB/labels.ftl", "step-welcome = Welcome\n    .hint = Begin\n")
    write(root, "en-GB/rights.ftl", "rights-rest = You can rest.\n")
    draft_status(root, "ar")
    found = check_wording(root)
    assert {finding.code for finding in found} == {"missing"}
    return [finding.where for finding in found]


def test_a_language_that_no_worker_works_in_needs_only_what_is_said_to_a_person(tmp_path: Path) -> None:
    assert _worker_files(tmp_path, arabic_worker=False) == ["ar/rights.ftl: rights-rest"]


def test_a_language_that_a_worker_works_in_needs_the_workers_files_too(tmp_path: Path) -> None:
    assert _worker_files(tmp_path, arabic_worker=True) == [
        "ar/labels.ftl: step-welcome",
        "ar/labels.ftl: step-welcome.hint",
        "ar/rights.ftl: rights-rest",
    ]


def test_every_file_is_asked_for_where_none_is_the_workers_alone(tmp_path: Path) -> None:
    assert len(_worker_files(tmp_path, arabic_worker=False, worker_files="[]")) == 3


def test_a_worker_file_that_is_translated_all_the_same_is_checked_like_any_other(tmp_path: Path) -> None:
    locales_folder(tmp_path, registry=f'worker_files = ["labels"]\n{REGISTRY}')
    write(tmp_path, "en-GB/labels.ftl", "step-welcome = Welcome { $name }\n")
    write(tmp_path, "ar/labels.ftl", "step-welcome = مرحبا { $nme }\n")
    draft_status(tmp_path, "ar")
    assert _only(list(check_wording(tmp_path)), "unknown-variable").where == "ar/labels.ftl: step-welcome"


def test_a_message_that_the_english_does_not_have_is_found(tmp_path: Path) -> None:
    assert _only(_findings(tmp_path, arabic="bye = وداعا\n"), "extra").where == "ar/app.ftl: bye"


def test_a_variable_that_the_english_does_not_have_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = Bye { $name }.\n", arabic="bye = وداعا { $nme }.\n")
    finding = _only(found, "unknown-variable")
    assert "$nme" in finding.says
    assert "$name" in finding.instead


def test_a_variable_the_program_cannot_hand_over_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = Bye { $locale }.\n", arabic="bye = وداعا.\n")
    assert "$locale" in _only(found, "reserved-variable").says


@pytest.mark.parametrize("reference", ["gone", "-gone", "hello.gone", "-charity.gone"])
def test_a_reference_to_nothing_is_found(tmp_path: Path, reference: str) -> None:
    choice = f"{{ {reference} ->\n   *[x] y\n}}" if reference == "-charity.gone" else f"{{ {reference} }}"
    found = _findings(tmp_path, english="bye = Bye.\n", arabic=f"bye = وداعا {choice}\n")
    assert f"'{reference}'" in _only(found, "unknown-reference").says


def test_a_circle_is_found_once_however_many_messages_it_has(tmp_path: Path) -> None:
    circle = "a = A { b }\nb = B { a }\nc = C { c }\n"
    found = [finding for finding in _findings(tmp_path, english=circle) if finding.code == "cycle"]
    assert [finding.says for finding in found] == [
        "goes round in a circle: a > b > a",
        "goes round in a circle: c > c",
    ]


def test_a_function_that_the_program_does_not_have_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = Bye { DATETIME($day) }.\n", arabic="bye = وداعا { $day }.\n")
    assert "DATETIME()" in _only(found, "unknown-function").says


def test_a_plural_form_that_the_language_needs_is_found(tmp_path: Path) -> None:
    english = "beds = { $count ->\n    [1] A bed\n   *[other] { $count } beds\n}\n"
    arabic = "beds = { $count ->\n    [zero] ا\n    [one] ب\n    [two] ت\n    [many] ث\n   *[other] ج\n}\n"
    assert _only(_findings(tmp_path, english=english, arabic=arabic), "plural-missing").says.endswith(
        "for few"
    )


def test_a_choice_that_is_not_by_number_needs_no_plural_forms(tmp_path: Path) -> None:
    english = "who = { $who ->\n    [child] A child\n   *[other] Somebody\n}\n"
    arabic = "who = { $who ->\n    [child] طفل\n   *[other] شخص\n}\n"
    assert _findings(tmp_path, english=english, arabic=arabic) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\u202eabc\u202c", "override"),
        ("\u2068abc", "does not close"),
        ("abc\u2069", "never opened"),
        ("\u202aabc\u2069", "never opened"),
        ('{ "\\u202E" }abc', "override"),
    ],
)
def test_direction_controls_that_are_not_in_order_are_found(tmp_path: Path, text: str, says: str) -> None:
    found = _findings(tmp_path, english=f"bye = See {text} soon\n", arabic="bye = وداعا\n")
    assert says in _only(found, "direction-marks").says


def test_direction_controls_in_pairs_are_no_defect(tmp_path: Path) -> None:
    assert _findings(tmp_path, english="bye = See \u2068abc\u2069 soon\n", arabic="bye = \u200fوداعا\n") == []


def test_a_letter_of_another_script_in_a_word_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = You are saf\u0435 here\n", arabic="bye = وداعا\n")
    assert "U+0435" in _only(found, "mixed-scripts").says


def test_words_of_two_scripts_side_by_side_are_no_defect(tmp_path: Path) -> None:
    assert _findings(tmp_path, english="bye = The NRM\n", arabic="bye = آلية NRM الوطنية، ســلام\n") == []


@pytest.mark.parametrize(
    "number", ["0800 0121 700", "+44 20 7946 0000", "08000121700", "٠٨٠٠ ٠١٢١ ٧٠٠", "999", "(0800) 1111-000"]
)
def test_a_telephone_number_typed_into_a_message_is_found(tmp_path: Path, number: str) -> None:
    found = _findings(tmp_path, english=f"bye = Ring {number} now\n", arabic="bye = وداعا\n")
    assert _only(found, "phone-typed-in").where == "en-GB/app.ftl: bye"


def test_a_telephone_number_hidden_in_a_literal_or_a_variant_is_found(tmp_path: Path) -> None:
    english = 'bye = Ring { "0800 0121 700" }\nor = { $who ->\n    [child] 0800 1111\n   *[x] Ring\n}\n'
    found = _findings(tmp_path, english=english, arabic="bye = وداعا\nor = اتصل\n")
    assert {finding.code for finding in found} == {"phone-typed-in"}
    assert [finding.where for finding in found] == ["en-GB/app.ftl: bye", "en-GB/app.ftl: or"]


def test_days_years_and_ages_are_not_telephone_numbers(tmp_path: Path) -> None:
    english = "bye = You have 30 days, or 45. The law of 2015, section 45. Age 16-17.\n"
    assert _findings(tmp_path, english=english, arabic="bye = وداعا\n") == []


@pytest.mark.parametrize("text", ['{ " " }Bye', 'Bye{ " " }', "\u00a0Bye"])
def test_a_space_at_either_end_is_found(tmp_path: Path, text: str) -> None:
    found = _findings(tmp_path, english=f"bye = {text}\n", arabic="bye = وداعا\n")
    assert _only(found, "outer-space").where == "en-GB/app.ftl: bye"


def test_english_that_stands_in_for_a_translation_is_found(tmp_path: Path) -> None:
    found = _findings(tmp_path, english="bye = Good bye\n", arabic="bye = Good bye\n")
    assert _only(found, "copied").where == "ar/app.ftl: bye"


def test_a_message_without_a_state_and_a_state_without_a_message_are_found(tmp_path: Path) -> None:
    locales_folder(tmp_path)
    draft_status(tmp_path, "ar")
    status = (tmp_path / "ar" / "status.toml").read_text(encoding="utf-8")
    write(tmp_path, "ar/status.toml", status.replace('["phone"]', '["telephone"]'))
    found = {finding.code: finding.where for finding in check_wording(tmp_path)}
    assert found == {"status-missing": "ar/status.toml: phone", "status-unknown": "ar/status.toml: telephone"}


def test_a_status_that_cannot_be_understood_is_found(tmp_path: Path) -> None:
    locales_folder(tmp_path, status="[hello]\nstate = 3\n")
    assert _only(list(check_wording(tmp_path)), "status-invalid").where == "ar/status.toml"


@pytest.mark.parametrize(("tag", "changed"), [("en-GB", "English"), ("ar", "translation")])
def test_a_state_given_to_words_that_have_changed_is_found(tmp_path: Path, tag: str, changed: str) -> None:
    locales_folder(tmp_path)
    draft_status(tmp_path, "ar")
    give_state(tmp_path, "ar", ["rights-free"], state=State.APPROVED, by="A. Reader", at=date(2026, 3, 4))
    english, arabic = (
        ENGLISH.replace("is free.", "costs nothing."),
        ARABIC.replace("هذا مجاني", "هذا بلا مقابل"),
    )
    write(tmp_path, f"{tag}/app.ftl", english if tag == "en-GB" else arabic)
    found = [finding for finding in check_wording(tmp_path) if finding.where.endswith("rights-free")]
    assert f"the {changed} has changed since this was 'approved'" in _only(found, "stale").says


def test_a_listed_language_without_a_word_is_found(tmp_path: Path) -> None:
    locales_folder(tmp_path, arabic="")
    codes = {finding.code for finding in check_wording(tmp_path)}
    assert codes == {"no-wording", "missing"}


LONG = "We will sit here for as long as you like and then we will look at every page of it together again."


def test_a_long_english_sentence_is_found_where_a_person_hears_it(tmp_path: Path) -> None:
    found = _findings(
        tmp_path, english=f"bye = Yes. {LONG}\n", arabic="bye = وداعا\n", plain_files=frozenset({"app.ftl"})
    )
    assert "22 words" in _only(found, "long-sentence").says


def test_a_long_sentence_is_allowed_in_the_programs_own_chrome_only(tmp_path: Path) -> None:
    assert _findings(tmp_path, english=f"bye = {LONG}\n", arabic="bye = وداعا\n") == []
    write(tmp_path, "en-GB/rights.ftl", f"rights-long = {LONG}\n")
    write(tmp_path, "ar/rights.ftl", "rights-long = نعم\n")
    draft_status(tmp_path, "ar")
    assert _only(list(check_wording(tmp_path)), "long-sentence").where == "en-GB/rights.ftl: rights-long"


@pytest.mark.parametrize(
    "text", ["The victim left.", "You must sign.", "Obviously it is free.", "YOU\n    MUST go."]
)
def test_an_english_word_that_judges_or_orders_is_found_with_a_better_one(tmp_path: Path, text: str) -> None:
    found = _findings(tmp_path, english=f"bye = {text}\n", arabic="bye = وداعا\n")
    assert _only(found, "word-to-avoid").instead.startswith("Write ")


def test_words_to_avoid_are_whole_words_and_a_folder_may_have_its_own(tmp_path: Path) -> None:
    own = 'longest_sentence = 3\n[[avoid]]\nwords = ["cat*"]\ninstead = "dog"\n'
    write(tmp_path, "plain.toml", own)
    found = _findings(tmp_path, english="bye = The cats and a bobcat.\n", arabic="bye = وداعا\n")
    assert _only(found, "word-to-avoid").says == "says 'cats'"
    write(tmp_path, "plain.toml", "longest_sentence = 3\n")
    with pytest.raises(RegistryInvalid, match=r"plain\.toml"):
        check_wording(tmp_path)
