"""What is said back as the person said it, and what goes beyond: fears, names, numbers, choices and whom it was done to."""

import pytest

from interview.questioning.check import check
from interview.questioning.disclosed import Disclosed
from interview.questioning.hedged import hedged
from interview.questioning.reading import sentences


def leads(text: str, said: str) -> bool:
    return check(text, language="en", disclosed=Disclosed(said)).leading


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "You said you were afraid he would report you. Tell me about that.",
            "I was afraid he would report me.",
        ),
        ("You said he promised you a contract. What did he say?", "Mr Osei promised me a contract."),
        ("What did she say when you asked for your pay?", "I said to her I would like to have my pay."),
        ("Tell me about the job they promised you.", "They promised me a job in a hotel."),
        ("What happened when he threatened to sell your car?", "He threatened to sell my car."),
    ],
)
def test_a_fear_or_a_promise_said_back_is_no_new_certainty(question, said):
    assert not leads(question, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What happened after he reported you?", "I was afraid he would report me."),
        ("What did the contract say?", "Mr Osei promised me a contract."),
        (
            "You said you were afraid he would report you.",
            "He would report things to the office. I sat there.",
        ),
        (
            "What did she do with your phone after she took it?",
            "She said one more time and she would take my phone.",
        ),
        ("Where did you sleep when you came late?", "He said anybody who came late would sleep in the yard."),
    ],
)
def test_what_was_only_feared_promised_or_a_rule_is_not_taken_as_done(question, said):
    assert leads(question, said)


def test_a_hedge_reaches_to_the_end_of_its_part_of_the_sentence():
    words = sentences("you said he promised to pay you, and what did he pay")[0].words
    assert {words[at].low for at in hedged(words)} == {"to", "pay", "you"}


@pytest.mark.parametrize(
    ("question", "theirs", "somebody_elses"),
    [
        (
            "Tell me about the day the cow kicked you.",
            "The cow kicked me.",
            "A cow kicked Petru in the yard.",
        ),
        (
            "Tell me more about your brother getting hurt.",
            "My brother got hurt by the bull.",
            "The bull stood there.",
        ),
        (
            "Whose account were you renting?",
            "I was renting an account.",
            "My flatmate was renting an account.",
        ),
        ("What did you do when he grabbed you?", "He grabbed me.", "He grabbed the boy beside me."),
        ("When was your baby born?", "I had my baby in Leeds.", "My sister had her baby in Leeds."),
        ("Tell me about the time he hurt your arm.", "He twisted my arm.", "He twisted my brother's arm."),
    ],
)
def test_whom_it_was_done_to_counts(question, theirs, somebody_elses):
    assert not leads(question, theirs)
    assert leads(question, somebody_elses)


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        (
            "So the trial never took place.",
            "The trial did not take place.",
            "I was scared the trial would not take place.",
        ),
        ("So you never got your wages.", "I never got my wages.", "They paid me my wages every Friday."),
        ("What happened the second time he came?", "He came twice.", "He came to my room and then he left."),
        (
            "What was it like working on two hours' sleep?",
            "I worked on two hours' sleep.",
            "I worked on little sleep.",
        ),
        ("How long did she make you fast?", "She made me fast.", "The men there do long fasts."),
        (
            "Has anyone stopped you from going home?",
            "They stopped me from going home.",
            "The shift stopped at six.",
        ),
        (
            "Was it Femi who drove you, or Tunde?",
            "Femi or Tunde drove me.",
            "Somebody drove me. I knew Femi and Tunde from the gym.",
        ),
    ],
)
def test_a_denial_a_number_a_second_time_and_a_choice_are_theirs_to_give(question, told, not_told):
    assert not leads(question, told)
    assert leads(question, not_told)


@pytest.mark.parametrize(
    ("question", "said", "not_said"),
    [
        ("Tell me about the burns on your hand.", "It scalded all my fingers.", "It wet all my fingers."),
        ("Tell me about the burns on your finger.", "I burnt my finger.", "I burnt my hand."),
        (
            "What did your mother-in-law say?",
            "His mum, my husband and his mum, she said no.",
            "My mum said no.",
        ),
        (
            "How long were you locked in?",
            "There was a bolt on the outside of the door.",
            "There was a new door.",
        ),
        ("How did you pay the money back?", "I returned it all to him, the money.", "He counted the money."),
        (
            "What did he do with the tips he kept?",
            "He put the tips in his own bag.",
            "He saw the tips on the table.",
        ),
        ("Tell me about your aunt.", "My mum's sister came.", "My mum's friend came."),
    ],
)
def test_who_says_the_particular_has_said_what_goes_with_it_and_not_the_other_way(question, said, not_said):
    assert not leads(question, said)
    assert leads(question, not_said)


def test_a_label_in_the_name_of_a_service_is_no_label_for_the_person():
    assert not leads("I work for the Human Trafficking Advice Line.", "")
    assert leads("So it was human trafficking.", "")


def test_names_that_sound_alike_are_only_heard_again_whatever_they_begin_with():
    assert not leads("Did you say Amina or Emina?", "Emina showed me the beds.")
    assert leads("Was it Amina or Tunde?", "Emina showed me the beds.")
