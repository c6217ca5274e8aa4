"""What may be said not to fit a person is named by the flow, and a flow that names a right, a yes or a stop is refused."""

from __future__ import annotations

import re
import shutil
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from flows.fitting import KINDS as MAY_NOT_FIT
from flows.fitting import PHASES
from flows.loader import FlowInvalid, load
from interview.engine.conditions import CONDITIONS
from interview.engine.kinds import KINDS, acts_at
from interview.guiding.worded_flows import load_flow
from interview.plan.facts import FACTS

if TYPE_CHECKING:
    from pathlib import Path

FOR_EVERYBODY = {
    "rights": "a step of the kind 'explain' is for everybody",
    "record": "a step of the kind 'consent' is for everybody",
    "share": "a step of the kind 'share' is for everybody",
    "account": "a step of the kind 'narrate' is for everybody",
    "read-plan": "a step of the kind 'read_plan' is for everybody",
    "contact": "what is for logistics is for everybody",
    "answers": "what is for consent is for everybody",
    "now": "the phase CHECKIN is for everybody",
    "come-back": "the person alone answers 'come-back-contact'",
}


@pytest.mark.parametrize("step", FOR_EVERYBODY)
def test_no_flow_may_say_of_a_right_a_yes_or_safe_contact_that_it_may_not_fit(
    step: str, tmp_path: Path
) -> None:
    there = resources.files("flows") / "uk"
    shutil.copytree(str(there / "parts"), tmp_path / "parts")
    text = (there / "adult.toml").read_text("utf-8")
    named, times = re.subn(rf'(?m)^id *= "{step}"$', rf'id = "{step}"\nmay_not_fit = true', text, count=1)
    assert times == 1
    (tmp_path / "adult.toml").write_text(named, "utf-8")
    with pytest.raises(FlowInvalid) as refused:
        load(tmp_path / "adult.toml", name="adult.toml", kinds=KINDS, conditions=CONDITIONS, facts=FACTS)
    assert (
        f"step '{step}': may_not_fit cannot be said of it, since {FOR_EVERYBODY[step]}. Take it out."
        in str(refused.value)
    )


def test_no_step_of_a_protocol_or_of_a_stop_is_named_and_only_those_named_have_the_act() -> None:
    for name in ("uk/adult", "uk/brief", "uk/child"):
        flow = load_flow(name)
        for step in flow.step:
            assert ("does-not-fit" in acts_at(step)) == step.may_not_fit
            if step.may_not_fit:
                assert step.kind in MAY_NOT_FIT
                assert step.protocol is None
                assert step.phase not in PHASES
    named = {step.id for step in load_flow("uk/adult").step if step.may_not_fit}
    assert {"prepare", "services", "worries"} <= named
    assert not named & {"short-closing", "left", "danger", "today", "choice"}
