"""A flow file that could trap or mislead is refused: one plain line with the file, the step, and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.loader import FlowInvalid, load, packaged, problems
from flows.model import StepUnknown
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS
from interview.guiding.worded_flows import load_flow
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from pathlib import Path

    from flows.model import Flow

HEAD = """
id = "uk/small"
title = "Small"
standard = "SFJBMS05"
nations = ["wales"]
age_bands = ["adult"]
checked_on = "2026-11-22"
start = "hello"
again = "hello"
stop = "close"
end = "end"
"""
HELLO = """
[[step]]
id = "hello"
phase = "SETUP"
kind = "ask"
moves = { continue = "rights" }

[[step.questions]]
id = "how"
text = "now-need-most"
"""
RIGHTS = """
[[step]]
id = "rights"
phase = "RIGHTS"
kind = "explain"
topics = ["stop"]

[step.moves]
continue = { to = "close", when = "every-topic-settled" }
leave-open = "close"
"""
CLOSE = """
[[step]]
id = "close"
phase = "CLOSE"
kind = "say"
moves = { finish = "end" }
"""
END = """
[[step]]
id = "end"
phase = "AFTER"
kind = "end"
"""
TOPIC = """
[[topic]]
id = "stop"
text = ["rights-stop-answer"]
"""
GOOD = HEAD + HELLO + RIGHTS + CLOSE + END + TOPIC


def read(folder: Path, text: str | bytes) -> Flow:
    file = folder / "small.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(file, name="small.toml", kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)


def with_duty(**fields: str) -> tuple[str, str]:
    """A change that gives the flow a duty, good but for these fields."""
    good = {
        "id": '"d20"',
        "nations": '["wales"]',
        "when": '["danger"]',
        "text": '"duty-danger-now"',
        "force": '"must"',
        "binds": '["everybody"]',
        "source": '"Some Act"',
        "checked_on": '"2026-04-01"',
        "review_by": '"2027-04-01"',
    }
    written = "\n".join(f"{key} = {value}" for key, value in {**good, **fields}.items() if value)
    return ("[[topic]]", f"[[duty]]\n{written}\n\n[[topic]]")


def with_reason(**fields: str) -> tuple[str, str]:
    """A change that gives the flow a reason to review a plan, good but for these fields."""
    good = {
        "id": '"line-day"',
        "when": '"line-day"',
        "text": '"reason-line-day"',
        "source": '"Some practice"',
        "checked_on": '"2026-04-01"',
        "review_by": '"2027-04-01"',
    }
    written = "\n".join(f"{key} = {value}" for key, value in {**good, **fields}.items() if value)
    return ("[[topic]]", f"[[reason]]\n{written}\n\n[[topic]]")


BAD = {
    "a reason to review that rests on nothing that can be found": (
        with_reason(when='"a-feeling"'),
        ("reason 'line-day'", "a-feeling"),
    ),
    "a reason to review without a source": (
        with_reason(source='" "'),
        ("reason 'line-day'", "it has no source"),
    ),
    "a reason to review that was to be looked at before it was read": (
        with_reason(review_by='"2026-03-31"'),
        ("reason 'line-day'", "review_by is not after checked_on"),
    ),
    "a reason to review for a nation that the flow does not serve": (
        with_reason(nations='["narnia"]'),
        ("reason 'line-day'", "'narnia' is no nation of this flow"),
    ),
    "a reason to review with a date that is none": (
        with_reason(checked_on='"2026-02-30"'),
        ("reason 'line-day'", "is not a date"),
    ),
    "a duty that rests on nothing": (
        with_duty(when="[]"),
        ("duty 'd20'", "it has no 'when'", "Name a fact that must be there"),
    ),
    "a topic for a nation that the flow does not serve": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\nnations = ["narnia"]'),
        ("topic 'stop'", "'narnia' is no nation of this flow", "Use one of: wales"),
    ),
    "a topic that an unknown kind of organisation tells": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\norganisations = ["circus"]'),
        ("topic 'stop'", "'circus' is no kind of organisation", "Use one of: police, local_authority"),
    ),
    "a topic for an age that there is not": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\nage_bands = ["teenager"]'),
        ("topic 'stop'", "'teenager' is no age band", "Use one of: adult, child, possibly_child"),
    ),
    "a topic that an unknown situation speaks for": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\nsituations = ["rich"]'),
        ("topic 'stop'", "'rich' is not a fact", "Use one of: account-shared, accused"),
    ),
    "a topic to look at again on no day": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\nreview_by = "next year"'),
        ("topic 'stop'", "review_by 'next year' is not a date", "Write it as 2026-11-22"),
    ),
    "a topic to look at again before it was looked at": (
        (
            'text = ["rights-stop-answer"]',
            'text = ["rights-stop-answer"]\nchecked_on = "2026-04-01"\nreview_by = "2026-03-01"',
        ),
        ("topic 'stop'", "review_by is not after checked_on"),
    ),
    "a duty that rests on an unknown fact": (
        with_duty(when='["dangr"]'),
        ("duty 'd20'", "'dangr' is not a fact", "Use one of: account-shared, accused, asked-from-outside"),
    ),
    "a duty of a nation that the flow does not serve": (
        with_duty(nations='["narnia"]'),
        ("duty 'd20'", "'narnia' is no nation of this flow", "Use one of: wales"),
    ),
    "a duty of an unknown kind of organisation": (
        with_duty(organisations='["circus"]'),
        ("duty 'd20'", "'circus' is no kind of organisation", "Use one of: police, local_authority"),
    ),
    "a duty for no age": (
        with_duty(age_bands='["elder"]'),
        ("duty 'd20'", "'elder' is no age band", "Use one of: adult"),
    ),
    "something to see to where no setting is looked at": (
        ('id = "how"', 'id = "how"\nchoices = ["yes"]\nsee_to = ["no"]'),
        ("'how'", "see_to names 'no'", "not one of its choices"),
    ),
    "an answer that leads somewhere and is no choice": (
        ('id = "how"', 'id = "how"\nchoices = ["yes"]\nleads = { no = "continue" }'),
        ("'how'", "leads names 'no'", "not one of its choices"),
    ),
    "an answer that leads to what is no move": (
        ('id = "how"', 'id = "how"\nchoices = ["yes"]\nleads = { yes = "return" }'),
        ("'how'", "leads to 'return'", "Name one of its moves"),
    ),
    "a setting that the person is asked about": (
        ('kind = "ask"', 'kind = "ask"\nsetting = true'),
        ("step 'hello'", "by the worker alone", 'audience = "worker"'),
    ),
    "a duty that forbids and names whom to refer to": (
        with_duty(force='"must_not"', binds="", refers='["police"]'),
        ("duty 'd20'", "what is not to be done", "Take one of them out"),
    ),
    "a duty that refers to nobody there is": (
        with_duty(refers='["newspaper"]'),
        ("duty 'd20'", "newspaper", "Correct it there"),
    ),
    "a must that does not say whom it binds": (
        with_duty(binds=""),
        ("duty 'd20'", "does not say whom its source binds", "Name them, or 'everybody'"),
    ),
    "a piece of advice that binds": (
        with_duty(force='"should"'),
        ("duty 'd20'", "'binds' is for a must", "Take one of them out"),
    ),
    "a must that binds everybody and somebody": (
        with_duty(binds='["everybody", "police"]'),
        ("duty 'd20'", "names everybody, and others too", "Leave one"),
    ),
    "a must that binds a kind of organisation there is not": (
        with_duty(binds='["circus"]'),
        ("duty 'd20'", "'binds': 'circus' is no kind of organisation", "Use one of: everybody, police"),
    ),
    "a must that binds those it is not for": (
        with_duty(organisations='["health"]', binds='["police"]'),
        ("duty 'd20'", "names 'police', and the rule is not for that kind", "add it to 'organisations'"),
    ),
    "a duty without a source": (with_duty(source='" "'), ("duty 'd20'", "no source", "Say which law")),
    "a duty with no review date": (with_duty(review_by=""), ("duty 'd20'", "review_by", "Correct it there")),
    "a duty with a date that is none": (
        with_duty(checked_on='"last spring"'),
        ("duty 'd20'", "checked_on 'last spring' is not a date", "Write it as"),
    ),
    "a duty to be looked at again before it was looked at": (
        with_duty(review_by='"2025-01-01"'),
        ("duty 'd20'", "review_by is not after checked_on", "Correct one of them"),
    ),
    "a duty of an unknown force": (
        with_duty(force='"perhaps"', binds=""),
        ("duty 'd20'", "perhaps", "force", "Correct it there"),
    ),
    "a step of a protocol that is none": (
        ('phase = "SETUP"', 'phase = "SETUP"\nprotocol = "flood"'),
        ("step 'hello'", "'flood' is no protocol", "Name one of [protocols], or 'any'"),
    ),
    "a sitting that ceases with an unknown protocol": (
        (
            'end = "end"\n\n[[step]]\nid = "hello"',
            'end = "end"\nceases = ["distres"]\n\n[[step]]\nid = "hello"',
        ),
        ("ceases names 'distres', which is no protocol", "Name one of [protocols]"),
    ),
    "a panel that is none": (
        ('phase = "SETUP"', 'phase = "SETUP"\npanels = ["weather"]'),
        ("step 'hello'", "weather", "Correct it there"),
    ),
    "a move to an unknown step": (
        ('moves = { continue = "rights" }', 'moves = { continue = "risks" }'),
        ("step 'hello'", "'continue' leads to 'risks', which is not a step", "Name a step of this file"),
    ),
    "a guarded move to an unknown step": (
        ('to = "close", when', 'to = "clsoe", when'),
        ("step 'rights'", "'continue' leads to 'clsoe'", "Name a step of this file"),
    ),
    "a start that is no step": (
        ('start = "hello"', 'start = "helo"'),
        ("start leads to 'helo', which is not a step", "Name a step of this file"),
    ),
    "a stop of a step that is no step": (
        ('phase = "SETUP"', 'phase = "SETUP"\nstop = "nowhere"'),
        ("step 'hello'", "stop leads to 'nowhere'", "Name a step of this file"),
    ),
    "a protocol that is no step": (
        (
            'end = "end"\n\n[[step]]\nid = "hello"',
            'end = "end"\nprotocols = {danger = "dnger"}\n\n[[step]]\nid = "hello"',
        ),
        ("protocols.danger leads to 'dnger'", "Name a step of this file"),
    ),
    "an unknown condition": (
        ("every-topic-settled", "everybody-happy"),
        (
            "step 'rights'",
            "'everybody-happy' is not a condition",
            "Use one of: account-is-not-invited, account-may-be-read",
        ),
    ),
    "a question after a topic that is not there": (
        ('text = "now-need-most"', 'text = "now-need-most"\nafter = ["stopp"]'),
        ("step 'hello'", "'how' comes after 'stopp', which is no topic", "Name one of this file"),
    ),
    "an unknown kind": (
        ('kind = "ask"', 'kind = "interrogate"'),
        ("step 'hello'", "'interrogate' is not a kind of step", "Use one of: areas, ask, check"),
    ),
    "an unknown phase": (('phase = "SETUP"', 'phase = "SETUPP"'), ("step 'hello'", "phase", "Correct it")),
    "an unknown key in a step": (
        ('kind = "ask"', 'kind = "ask"\nmovse = {}'),
        ("step 'hello'", "movse", "Correct it there"),
    ),
    "an unknown key in a question": (
        ('text = "now-need-most"', 'text = "now-need-most"\nmandatory = true'),
        ("step 'hello'", "mandatory", "questions[0]", "Correct it there"),
    ),
    "an unknown key in a topic": (
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer"]\nlaw = "x"'),
        ("topic 'stop'", "law", "Correct it there"),
    ),
    "an unknown key at the top": (('title = "Small"', 'titel = "Small"'), ("titel", "the top of the file")),
    "a number where text belongs": (('title = "Small"', "title = 5"), ("Expected `str`", "(at title)")),
    "a step id that stands twice": (
        ('id = "rights"', 'id = "hello"'),
        ("the step id 'hello' is used twice", "another id"),
    ),
    "a topic id that stands twice": (
        (TOPIC, TOPIC + TOPIC),
        ("the topic id 'stop' is used twice", "another id"),
    ),
    "a question id that stands twice": (
        (RIGHTS, RIGHTS + '\n[[step.questions]]\nid = "how"\ntext = "now-need-most"\n'),
        ("the question id 'how' is used twice", "another id"),
    ),
    "a topic that is not there": (
        ('topics = ["stop"]', 'topics = ["stpo"]'),
        ("step 'rights'", "the topic 'stpo' is not in the file", "Add a [[topic]]"),
    ),
    "only moves with conditions": (
        ('leave-open = "close"\n', ""),
        ("step 'rights'", "every move has a condition: a person could be trapped", "Add a move without one"),
    ),
    "a step with no way on": (
        ('moves = { finish = "end" }', ""),
        ("step 'close'", "every other step has at least one", "Add or remove moves"),
    ),
    "an end that goes on": (
        ('kind = "end"', 'kind = "end"\nmoves = { more = "hello" }'),
        ("step 'end'", "an end has no moves", "Add or remove moves"),
    ),
    "a circle without an end": (
        ('moves = { finish = "end" }', 'moves = { finish = "hello" }'),
        ("step 'hello'", "no end can be reached from here", "Add a move without one"),
    ),
    "a circle that only a condition leads out of": (
        ('leave-open = "close"', 'leave-open = "hello"'),
        ("step 'hello'", "no end can be reached from here without meeting a condition", "Add a move"),
    ),
    "a stop after which the talk goes on": (
        ('stop = "close"', 'stop = "rights"'),
        (
            "stop leads to 'rights', and the talk goes on from there",
            "Name a step of CLOSE or AFTER that ends",
        ),
    ),
    "a step whose stop leads on": (
        ('phase = "SETUP"', 'phase = "SETUP"\nstop = "rights"'),
        ("step 'hello'", "a stop leads to 'rights'", "a step without stop", "Name a step of CLOSE or AFTER"),
    ),
    "a step whose stop leads nowhere else": (
        ('phase = "CLOSE"', 'phase = "CLOSE"\nstop = "close"'),
        ("step 'close'", "a stop leads to 'close'", "a step without stop", "Name a step of CLOSE or AFTER"),
    ),
    "an end that is none": (
        ('end = "end"', 'end = "close"'),
        ("end leads to 'close', which is not of the kind 'end'", "Name an end"),
    ),
    "a conduct that is none": (
        ('kind = "ask"', 'kind = "ask"\nconduct = "friendly"'),
        ("step 'hello'", "friendly", "conduct", "Correct it there"),
    ),
    "a step that nothing leads to": (
        (END, END + '\n[[step]]\nid = "lost"\nphase = "CLOSE"\nkind = "say"\nmoves = { on = "end" }\n'),
        ("step 'lost'", "nothing leads here", "Add a move to it, or take it out"),
    ),
    "not TOML": (('title = "Small"', 'title = "Small'), ("not valid TOML", "line 3", "Correct that line")),
    "a key that stands twice": (('start = "hello"', 'start = "hello"\nstart = "end"'), ("not valid TOML",)),
    "a step without an id": (('id = "rights"\n', ""), ("step 'number 2'", "missing required field `id`")),
}


@pytest.mark.parametrize(("change", "says"), BAD.values(), ids=BAD.keys())
def test_a_bad_flow_is_one_plain_line_with_its_place_and_remedy(
    change: tuple[str, str], says: tuple[str, ...], tmp_path: Path
) -> None:
    assert change[0] in GOOD
    with pytest.raises(FlowInvalid) as invalid:
        read(tmp_path, GOOD.replace(*change, 1))
    line = str(invalid.value)
    assert line.startswith("small.toml: ")
    assert "\n" not in line
    assert line.endswith(".")
    for part in says:
        assert part in line


def test_text_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FlowInvalid, match=r"^small.toml: not UTF-8 text. Save the file as UTF-8.$"):
        read(tmp_path, GOOD.replace("Small", "Petit déjeuner").encode("latin-1"))


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path: Path) -> None:
    for file, says in (
        (tmp_path / "gone.toml", "flow.toml: there is no such file. Check the path."),
        (tmp_path, "flow.toml: this cannot be read as a file. Check the path and its rights."),
    ):
        with pytest.raises(FlowInvalid) as invalid:
            load(file, name="flow.toml", kinds=KINDS, conditions=frozenset(CONDITIONS), facts=FACTS)
        assert str(invalid.value) == says


def test_a_good_flow_is_read_and_says_where_things_are(tmp_path: Path) -> None:
    flow = read(tmp_path, GOOD)
    assert [step.id for step in flow.step] == ["hello", "rights", "close", "end"]
    assert flow.find("rights").ways()["leave-open"].when is None
    with pytest.raises(StepUnknown, match="uk/small has no step 'risks'"):
        flow.find("risks")


def test_every_problem_is_found_and_not_only_the_first(tmp_path: Path) -> None:
    flow = read(tmp_path, GOOD)
    found = list(problems(flow, kinds=frozenset(), conditions=frozenset()))
    assert len([problem for problem in found if "not a kind of step" in problem]) == 4
    assert len([problem for problem in found if "not a condition" in problem]) == 1


def test_the_pack_is_the_same_however_the_file_is_laid_out(tmp_path: Path) -> None:
    before = read(tmp_path, GOOD).pack()
    table = '[step.moves]\ncontinue = "rights"\n'
    laid_out = "# A note.\n" + GOOD.replace('moves = { continue = "rights" }\n', "", 1).replace(
        'text = "now-need-most"\n', f'text   =   "now-need-most"\n{table}', 1
    ).replace('title = "Small"\nstandard = "SFJBMS05"', "standard = 'SFJBMS05'\ntitle = 'Small'")
    assert laid_out != GOOD
    assert read(tmp_path, laid_out).pack() == before


@pytest.mark.parametrize(
    "change",
    [
        ('moves = { continue = "rights" }', 'moves = { continue = "close", more = "rights" }'),
        ('leave-open = "close"', 'leave = "close"'),
        ('text = ["rights-stop-answer"]', 'text = ["rights-stop-answer", "rights-stop-angry"]'),
        ('nations = ["wales"]', 'nations = ["scotland"]'),
    ],
)
def test_the_pack_of_a_changed_flow_is_another(change: tuple[str, str], tmp_path: Path) -> None:
    assert change[0] in GOOD
    assert read(tmp_path, GOOD.replace(*change, 1)).pack() != read(tmp_path, GOOD).pack()


def test_the_packaged_flows_are_all_good() -> None:
    assert "uk/adult" in packaged()
    for name in packaged():
        assert load_flow(name).id == name


def test_an_unknown_flow_is_answered_with_those_there_are() -> None:
    with pytest.raises(FlowInvalid, match=r"no flow 'uk/nowhere'. There is: .*uk/adult"):
        load_flow("uk/nowhere")


def test_the_phases_come_in_the_order_of_an_interview() -> None:
    flow = load_flow("uk/adult")
    met = [step.phase for step in flow.step if step.protocol is None]
    order = "PREP SETUP CHECKIN RIGHTS ACCOUNT INFO CHOICE RISK NEEDS PLAN SHARE CLOSE REVIEW AFTER"
    assert " ".join(dict.fromkeys(met)) == order


def test_a_step_declares_what_its_prompts_are_for_by_one_of_seven_names(tmp_path: Path) -> None:
    declared = GOOD.replace('kind = "ask"', 'kind = "ask"\nconduct = "needs"')
    assert read(tmp_path, declared).find("hello").conduct == "needs"
    assert read(tmp_path, GOOD).find("hello").conduct is None
    with pytest.raises(FlowInvalid, match="conduct"):
        read(tmp_path, declared.replace('"needs"', '"whatever"'))


@pytest.mark.parametrize("flow", sorted(packaged()))
def test_nothing_but_the_account_is_declared_as_the_account(flow: str) -> None:
    declared = {step.id: step.conduct for step in load_flow(flow).step if step.conduct}
    assert {step for step, conduct in declared.items() if conduct == "account"} <= {"account"}
    assert all(load_flow(flow).find(step).audience == "person" for step in declared)
    assert {"record", "today"} <= declared.keys()
