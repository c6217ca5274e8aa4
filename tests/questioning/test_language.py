"""Words in another language are told from English, also where there are few of them."""

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.language import seems_english


@pytest.mark.parametrize(
    "text",
    [
        "No me dio a mí, me lo dio a él.",
        "No, no me pegó.",
        "Me encerraron.",
        "Gracias.",
        "Não sei.",
        "Je ne sais pas.",
        "Nu știu.",
        "To nie ja.",
        "Nuk e di.",
        "Anh ấy đánh tôi.",
        "Він мене вдарив",
    ],
)
def test_a_few_words_of_another_language_are_not_taken_for_english(text):
    assert not seems_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "No.",
        "Me, no.",
        "Olena",
        "José hit me.",
        "De Souza hit me.",
        "We lived in Tiranë.",
        "He threw it in the café.",
        "he slaped me",
        "Dunno, innit.",
        "Now I hold pen little bit funny",
        "Boss lady say my family must pay, I must pay, big number",
    ],
)
def test_names_slips_and_english_with_few_small_words_are_still_english(text):
    assert seems_english(text)


def test_an_answer_of_theirs_in_another_language_is_not_called_compared():
    asked = check("When did he take it?", language="en", disclosed=Disclosed("Me lo dio a mí."))
    assert not asked.checked_against_words


def test_a_word_of_thanks_in_another_language_does_not_hinder_the_comparison():
    said = Disclosed("He took my passport the first day and he kept it in his drawer.")
    said.add("Gracias.")
    asked = check("When did he take your passport?", language="en", disclosed=said)
    assert (asked.checked_against_words, asked.leading) == (True, False)


def test_an_answer_in_another_language_among_english_ones_hinders_it():
    said = Disclosed("He took my passport the first day and he kept it in his drawer.")
    said.add("Después me pegó con la mano y no me dejaba salir.")
    assert not check("When did he hit you?", language="en", disclosed=said).checked_against_words
