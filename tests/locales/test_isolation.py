import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.catalogue import Catalogue, isolated, without_isolates
from locales.isolates import FSI, OPENERS, PDI
from tests.locales.folder import locales_folder

PHONES = st.from_regex(r"(\+44 ?)?[0-9]{3,5}([ -][0-9]{3,4}){1,3}", fullmatch=True)
HOSTILE = st.text(
    st.sampled_from("aب1 \n\r\u2029\x85" + FSI + PDI + "\u2066\u2067\u202a\u202e\u202c"), max_size=12
)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue.load(locales_folder(tmp_path_factory.mktemp("locales")))


@given(
    phone=PHONES,
    message=st.sampled_from(["phone", "rights-call", "phone-of"]),
    locale=st.sampled_from(["en-GB", "ar"]),
)
def test_a_phone_number_always_comes_out_inside_isolates_and_in_one_piece(
    catalogue: Catalogue, phone: str, message: str, locale: str
) -> None:
    who = {"who": "child"} if message == "phone-of" else {}
    text = catalogue.text(message, locale, phone=phone, **who).text
    assert f"{FSI}{phone.replace(' ', chr(0xA0))}{PDI}" in text


@given(name=HOSTILE)
def test_nothing_in_a_name_reaches_out_of_its_isolate(catalogue: Catalogue, name: str) -> None:
    said = catalogue.text("hello", "ar", name=name).text
    assert said.startswith(f"مرحبا {FSI}")
    assert said.endswith(f"{PDI}.")
    assert _every_line_closes(said)
    assert without_isolates(said) == without_isolates(f"مرحبا {name}.")


@given(text=st.one_of(HOSTILE, st.text(max_size=30)))
def test_text_outside_messages_is_isolated_by_the_same_rule(text: str) -> None:
    wrapped = isolated(text)
    assert _every_line_closes(wrapped)
    assert without_isolates(wrapped).replace("\xa0", " ") == without_isolates(text).replace("\xa0", " ")


def test_a_reference_or_a_name_keeps_its_own_spaces() -> None:
    assert isolated("Sofia B") == f"{FSI}Sofia B{PDI}"
    assert isolated("case 12 34567") == f"{FSI}case 12 34567{PDI}"
    assert isolated("(0800) 0121 700") == f"{FSI}(0800)\xa00121\xa0700{PDI}"


def _every_line_closes(text: str) -> bool:
    """Whether, in every line, nothing is closed that was not opened, and all that was opened is closed."""
    for line in re.split("[\n\r\x1c-\x1e\x85\u2029]", text):
        depth = 0
        for character in line:
            depth += (character in OPENERS) - (character == PDI)
            if depth < 0:
                return False
        if depth:
            return False
    return True
