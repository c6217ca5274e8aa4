import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales.catalogue import (
    LONGEST_ARGUMENT,
    Catalogue,
    LocaleUnknown,
    RegistryInvalid,
    State,
    StatusInvalid,
    WordingError,
    WordingInvalid,
    WordingMissing,
)
from locales.registry import packaged
from locales.status import draft_status, give_state
from locales.wording import nodes, read_wording
from tests.locales.folder import ARABIC, ENGLISH, REGISTRY, locales_folder, write

EVERYTHING = """
# A comment
-term = { $case ->
   *[one] A { -other(3, size: "big") }
    [2] { NUMBER($n, digits: 1) } { message.hint }
  }
    .part = { { $x } }
message = { $who }
    .hint = { "text" }
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue.load(locales_folder(tmp_path))


def test_the_same_message_is_said_in_each_language_with_its_direction(catalogue: Catalogue) -> None:
    english = catalogue.text("hello", "en-GB", name="Sofia")
    arabic = catalogue.text("hello", "ar", name="Sofia")
    assert (english.text, english.direction) == ("Hello \u2068Sofia\u2069.", "ltr")
    assert (arabic.text, arabic.direction) == ("مرحبا \u2068Sofia\u2069.", "rtl")
    assert english.state is State.SOURCE


def test_a_companion_of_a_message_is_addressed_by_its_name(catalogue: Catalogue) -> None:
    assert catalogue.text("hello.hint", "en-GB").text == "Say your name only if you like."
    assert catalogue.ids("en-GB") == (
        "hello",
        "hello.hint",
        "rights-call",
        "rights-free",
        "phone",
        "phone-of",
        "nights",
    )


def test_each_language_counts_nights_in_its_own_forms(catalogue: Catalogue) -> None:
    assert catalogue.text("nights", "en-GB", count=1).text == "One night"
    assert catalogue.text("nights", "ar", count=2).text == "ليلتان"
    assert "ليال" in catalogue.text("nights", "ar", count=3).text


def test_a_missing_message_is_never_replaced_by_another_language_in_silence(tmp_path: Path) -> None:
    catalogue = Catalogue.load(locales_folder(tmp_path, arabic=ARABIC.replace("rights-free", "rights-other")))
    assert catalogue.has("rights-free", "en-GB")
    assert not catalogue.has("rights-free", "ar")
    with pytest.raises(WordingMissing, match="ar: no message 'rights-free'") as refusal:
        catalogue.text("rights-free", "ar")
    assert (refusal.value.message, refusal.value.locale) == ("rights-free", "ar")
    with pytest.raises(WordingMissing):
        catalogue.variables("rights-free", "ar")
    with pytest.raises(WordingMissing):
        catalogue.text("hello.warning", "en-GB")


def test_a_message_that_is_only_companions_has_nothing_to_say_itself(tmp_path: Path) -> None:
    catalogue = Catalogue.load(locales_folder(tmp_path, english="pair =\n    .left = Yes\n    .right = No\n"))
    assert catalogue.ids("en-GB") == ("pair.left", "pair.right")
    with pytest.raises(WordingMissing):
        catalogue.text("pair", "en-GB")


@pytest.mark.parametrize("locale", ["xx", "../ar", "", "EN-gb"])
def test_a_language_nobody_listed_is_refused(catalogue: Catalogue, locale: str) -> None:
    with pytest.raises(LocaleUnknown, match=r"not in locales/registry\.toml"):
        catalogue.text("hello", locale, name="Sofia")


def test_a_listed_language_without_wording_is_refused(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    (root / "ar" / "app.ftl").unlink()
    with pytest.raises(LocaleUnknown, match="has no wording"):
        Catalogue.load(root).has("hello", "ar")


def test_a_rights_text_that_a_machine_drafted_is_not_shown_to_the_person(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    right = Catalogue.load(root).text("rights-free", "ar")
    assert (right.state, right.sensitive, right.may_be_shown) == (State.MACHINE_DRAFT, True, False)


def test_a_fresh_draft_is_stale_nowhere(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    draft_status(root, "ar")
    catalogue = Catalogue.load(root)
    given: dict[str, str | int] = {"who": "child", "name": "Sofia", "phone": "0800 0121 700", "count": 3}
    for message in catalogue.ids("ar"):
        args = {name: given[name] for name in catalogue.variables(message, "en-GB")}
        assert catalogue.text(message, "ar", **args).state is State.MACHINE_DRAFT


def test_a_greeting_that_a_machine_drafted_is_shown_with_its_state(catalogue: Catalogue) -> None:
    greeting = catalogue.text("hello", "ar", name="Sofia")
    assert (greeting.state, greeting.sensitive, greeting.may_be_shown) == (State.MACHINE_DRAFT, False, True)


@pytest.mark.parametrize(
    ("state", "shown"),
    [("machine_draft", False), ("translated", False), ("reviewed", True), ("approved", True)],
)
def test_only_a_second_reader_opens_a_rights_text_to_the_person(
    tmp_path: Path, state: str, shown: bool
) -> None:
    root = locales_folder(tmp_path)
    catalogue = Catalogue.load(root)
    source, target = (catalogue.text("rights-free", tag).digest for tag in ("en-GB", "ar"))
    row = f'state = "{state}"\nsource = "{source}"\ntarget = "{target}"\nby = "A. Reader"\nat = 2026-03-04\n'
    write(root, "ar/status.toml", f'["rights-free"]\n{row}')
    right = Catalogue.load(root).text("rights-free", "ar")
    assert (right.state, right.may_be_shown) == (State(state), shown)


@pytest.mark.parametrize(
    ("tag", "old", "new"),
    [("en-GB", "This is free.", "This costs one pound."), ("ar", "هذا مجاني", "هذا ليس مجانيا")],
)
def test_a_reviewed_right_is_kept_back_again_once_either_text_is_changed(
    tmp_path: Path, tag: str, old: str, new: str
) -> None:
    root = _reviewed(tmp_path, "rights-free")
    file = root / tag / "app.ftl"
    write(root, f"{tag}/app.ftl", file.read_text(encoding="utf-8").replace(old, new))
    right = Catalogue.load(root).text("rights-free", "ar")
    assert (right.state, right.may_be_shown) == (State.STALE, False)


def test_a_changed_helpline_name_makes_every_reviewed_sentence_with_it_stale(tmp_path: Path) -> None:
    root = _reviewed(tmp_path, "rights-call")
    write(root, "en-GB/app.ftl", ENGLISH.replace("Harbour", "Lighthouse"))
    assert Catalogue.load(root).text("rights-call", "ar", phone="0800 0121 700").state is State.STALE


def test_wrapping_lines_or_writing_comments_is_not_a_change_of_the_text(tmp_path: Path) -> None:
    root = _reviewed(tmp_path, "hello.hint")
    rewrapped = ENGLISH.replace("    .hint = Say", "    .hint =\n        Say").replace(
        "hello =", "# To begin.\nhello ="
    )
    assert rewrapped != ENGLISH
    write(root, "en-GB/app.ftl", rewrapped)
    assert Catalogue.load(root).text("hello.hint", "ar").state is State.REVIEWED


def test_a_harmless_sentence_that_shows_a_right_inside_it_is_as_sensitive_as_the_right(
    tmp_path: Path,
) -> None:
    wrapped = "\nleaflet = { rights-free }\n"
    catalogue = Catalogue.load(locales_folder(tmp_path, english=ENGLISH + wrapped, arabic=ARABIC + wrapped))
    leaflet = catalogue.text("leaflet", "ar")
    assert leaflet.sensitive
    assert not leaflet.may_be_shown


def test_an_argument_that_is_missing_or_unknown_is_refused_by_name(catalogue: Catalogue) -> None:
    with pytest.raises(WordingInvalid, match=r"ar: 'hello' needs \$name"):
        catalogue.text("hello", "ar")
    with pytest.raises(WordingInvalid, match=r"'hello' has no \$nme"):
        catalogue.text("hello", "ar", name="Sofia", nme="Sofia")
    assert catalogue.variables("rights-call", "ar") == {"phone"}


def test_a_translation_may_do_without_a_variable_of_the_english(tmp_path: Path) -> None:
    catalogue = Catalogue.load(locales_folder(tmp_path, arabic=ARABIC.replace("مرحبا { $name }", "مرحبا")))
    assert catalogue.text("hello", "ar", name="Sofia").text == "مرحبا."


@pytest.mark.parametrize("argument", ["her account " * LONGEST_ARGUMENT, True, None, 1.5, ["a"]])
def test_what_cannot_be_an_argument_is_refused_and_never_quoted(
    catalogue: Catalogue, argument: object
) -> None:
    with pytest.raises(WordingInvalid) as refusal:
        catalogue.text("hello", "en-GB", name=argument)  # type: ignore[arg-type]
    assert "her account" not in str(refusal.value)
    assert "$name" in str(refusal.value)


def test_an_argument_of_the_greatest_length_is_still_said_whole(catalogue: Catalogue) -> None:
    name = "é" * LONGEST_ARGUMENT
    assert name in catalogue.text("hello", "en-GB", name=name).text


def test_a_broken_entry_names_its_file_its_line_and_what_to_do(tmp_path: Path) -> None:
    catalogue = Catalogue.load(
        locales_folder(tmp_path, english="hello = Hello.\n\nbroken = Hello { $name\n\n\nbye = Bye.\n")
    )
    with pytest.raises(WordingInvalid, match=r"locales/en-GB/app\.ftl line 3: broken entry .*Mend it"):
        catalogue.text("hello", "en-GB")


def test_the_same_id_in_two_files_is_refused_with_both_places(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    write(root, "en-GB/more.ftl", "# Again.\nphone = Phone\n")
    with pytest.raises(WordingInvalid, match=r"more\.ftl line 2: 'phone' is already in app\.ftl line 7"):
        Catalogue.load(root).text("phone", "en-GB", phone="1")


def test_messages_that_go_round_in_a_circle_are_refused_and_do_not_crash(tmp_path: Path) -> None:
    circles = "self-made = { self-made }\na = { b }\nb = { c }\nc = x { a }\n"
    catalogue = Catalogue.load(locales_folder(tmp_path, english=circles))
    with pytest.raises(WordingInvalid, match="self-made > self-made"):
        catalogue.text("self-made", "en-GB")
    with pytest.raises(WordingInvalid, match="a > b > c > a"):
        catalogue.text("a", "en-GB")


def test_a_reference_to_nothing_is_refused_even_in_a_form_not_chosen(tmp_path: Path) -> None:
    english = "n = { $count ->\n    [one] One\n   *[other] { gone }\n}\n"
    catalogue = Catalogue.load(locales_folder(tmp_path, english=english))
    with pytest.raises(WordingInvalid, match="refers to 'gone'"):
        catalogue.text("n", "en-GB", count=1)


def test_a_function_that_does_not_exist_is_refused_without_the_argument(tmp_path: Path) -> None:
    catalogue = Catalogue.load(locales_folder(tmp_path, english="n = You said { LOUD($name) }.\n"))
    with pytest.raises(WordingInvalid, match="cannot be said") as refusal:
        catalogue.text("n", "en-GB", name="Sofia")
    assert "Sofia" not in str(refusal.value)


def test_a_file_in_another_encoding_is_refused_by_name(tmp_path: Path) -> None:
    root = locales_folder(tmp_path)
    (root / "ar" / "old.ftl").write_bytes("قديم".encode("cp1256"))
    with pytest.raises(WordingInvalid, match=r"old\.ftl line 1: the file cannot be read as UTF-8"):
        Catalogue.load(root).text("hello", "ar", name="Sofia")


@pytest.mark.parametrize(
    "status",
    [
        "not toml",
        '["hello"]\nstate = "perfect"\nsource = ""\ntarget = ""\n',
        '["hello"]\nstate = "stale"\nsource = ""\ntarget = ""\n',
        '["hello"]\nstate = "reviewed"\nsource = "a"\ntarget = "b"\n',
        '["hello"]\nstate = "reviewed"\nsource = "a"\ntarget = "b"\nby = "A. Reader"\nat = "2026-03-04"\n',
        '["hello"]\nstate = "machine_draft"\n',
        'hello = "reviewed"\n',
    ],
)
def test_a_state_that_nobody_can_vouch_for_is_refused(tmp_path: Path, status: str) -> None:
    catalogue = Catalogue.load(locales_folder(tmp_path, status=status))
    with pytest.raises(StatusInvalid, match=r"locales/ar/status\.toml"):
        catalogue.text("hello", "ar", name="Sofia")


@pytest.mark.parametrize(
    "registry",
    [
        "",
        "= broken",
        REGISTRY.replace('source = "en-GB"', 'source = "fr"'),
        REGISTRY.replace('direction = "rtl"', 'direction = "down"'),
        REGISTRY.replace('tag = "ar"', 'tag = "en-GB"'),
        REGISTRY.replace('script = "Arab"', 'font = "Arab"'),
        REGISTRY.replace('prefixes = ["rights-", "consent-"]', 'prefixes = "rights-"'),
        REGISTRY.replace('prefixes = ["rights-", "consent-"]', 'prefixes = [""]'),
        f'worker_files = "app"\n{REGISTRY}',
        f"worker_files = [3]\n{REGISTRY}",
        REGISTRY.replace("[[language]]", "[language]", 1).split("[[language]]")[0]
        + "[sensitive]\nprefixes = []",
    ],
)
def test_a_registry_that_cannot_be_understood_stops_the_program_plainly(
    tmp_path: Path, registry: str
) -> None:
    with pytest.raises(RegistryInvalid, match=r"locales/registry\.toml"):
        Catalogue.load(locales_folder(tmp_path, registry=registry))


def test_a_folder_that_is_none_is_refused_plainly(tmp_path: Path) -> None:
    with pytest.raises(WordingError, match="cannot be opened"):
        Catalogue.load(tmp_path / "nowhere")


def test_a_language_is_listed_by_its_own_name(catalogue: Catalogue) -> None:
    assert [(language.tag, language.own_name, language.direction) for language in catalogue.languages()] == [
        ("en-GB", "English", "ltr"),
        ("ar", "العربية", "rtl"),
    ]
    assert [language.tag for language in catalogue.worker_languages()] == ["en-GB"]


def test_the_packaged_registry_keeps_every_kind_of_risky_text_back() -> None:
    catalogue = Catalogue.load()
    assert {"en-GB", "ar"} <= {language.tag for language in catalogue.languages()}
    assert all(
        catalogue._registry.is_sensitive(f"{kind}-x")
        for kind in ("consent", "privacy", "nrm", "choice", "risk", "safety", "rights")
    )


def test_opening_the_catalogue_loads_neither_fluent_nor_babel() -> None:
    code = (
        "import sys; from locales.catalogue import Catalogue; Catalogue.load();"
        "print([name for name in sys.modules if name.split('.')[0] in ('fluent', 'babel', 'interview', 'flows', 'store')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def _reviewed(root: Path, message: str) -> Path:
    locales_folder(root)
    draft_status(root, "ar")
    give_state(root, "ar", [message], state=State.REVIEWED, by="A. Reader", at=date(2026, 3, 4))
    assert (
        Catalogue.load(root)
        .text(message, "ar", **({"phone": "1"} if message == "rights-call" else {}))
        .may_be_shown
    )
    return root


def test_every_part_of_a_sentence_is_gone_through_as_fluent_itself_would() -> None:
    class All(Visitor):
        def __init__(self) -> None:
            self.seen: set[int] = set()

        def visit(self, node: object) -> None:
            if isinstance(node, ast.SyntaxNode) and not isinstance(node, ast.Span):
                self.seen.add(id(node))
            super().visit(node)

    wording = read_wording(packaged(), "en-GB")
    for resource in (*wording.resources, FluentParser().parse(EVERYTHING)):
        fluents = All()
        fluents.visit(resource)
        ours = {id(node) for node in nodes(resource)}
        assert not any(isinstance(entry, ast.Junk) for entry in resource.body)
        assert ours == fluents.seen


def test_a_sentence_is_worded_once_for_each_language_and_anew_for_each_name_in_it(
    catalogue: Catalogue,
) -> None:
    hint = catalogue.text("hello.hint", "en-GB")
    assert catalogue.text("hello.hint", "en-GB") is hint
    assert catalogue.text("hello.hint", "ar") != hint
    sofia, noor = (catalogue.text("hello", "en-GB", name=name) for name in ("Sofia", "Noor"))
    assert "Sofia" in sofia.text
    assert "Noor" in noor.text
    for _ in range(2):
        with pytest.raises(WordingInvalid, match=r"\$name"):
            catalogue.text("hello", "en-GB")
