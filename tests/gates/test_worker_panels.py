"""What a worker looks up is theirs alone: no part of it can be said, shown or printed to the person."""

from __future__ import annotations

import re

import pytest

from flows.loader import packaged
from flows.panels import load_panels
from flows.risk_panels import load_risk_panels
from interview.composing.putting import FOR_THE_WORKER
from interview.engine.acts.always import CheckWording, Say
from interview.engine.stage import Refused
from interview.guiding.worded_flows import load_flow
from interview.lint.named import asked_by_flow
from interview.lint.said import said_in
from interview.tui.screens.show import pages
from locales.catalogue import Catalogue
from locales.registry import packaged as packaged_wording
from locales.registry import read_registry
from tests.sitting import sitting

PANELS = load_panels()
RISKS = load_risk_panels()
EVERY_MESSAGE = (*PANELS.messages(), *RISKS.messages())
WORDING = Catalogue.load()
EVERY_FLOW = pytest.mark.parametrize("name", sorted(packaged()))
STANDARD = frozenset({"K1", "K2", "K3", "K4", "K5", "K6", "K15", "K16", "K17", "K21", "K22", "K23", "K24"})
NATIONS = ("england", "wales", "scotland", "northern_ireland")


def in_the_file() -> set[str]:
    text = (packaged_wording() / "en-GB" / "panels.ftl").read_text("utf-8")
    return set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))


def test_the_file_of_panels_holds_what_they_name_and_nothing_else() -> None:
    assert in_the_file() == set(EVERY_MESSAGE)
    assert all(message.startswith(FOR_THE_WORKER) for message in EVERY_MESSAGE)


@EVERY_FLOW
def test_no_flow_can_say_any_of_it(name: str) -> None:
    flow = load_flow(name)
    theirs = set(EVERY_MESSAGE)
    assert not theirs & set(asked_by_flow(flow))
    assert not theirs & {one.message for one in said_in(flow)}
    assert not [message for message in asked_by_flow(flow) if message.startswith(FOR_THE_WORKER)]


def test_no_sentence_of_it_is_among_those_that_a_person_hears() -> None:
    heard = {WORDING.text(one.message, "en-GB", **_gaps(one.message)).text for one in _said()}
    ours = {WORDING.text(message, "en-GB").text for message in EVERY_MESSAGE}
    assert heard
    assert not heard & ours


def test_it_is_in_a_file_that_only_workers_read_and_in_no_language_of_a_person() -> None:
    assert "panels.ftl" in read_registry(packaged_wording()).worker_files
    workers = {language.tag for language in WORDING.worker_languages()}
    theirs = [language.tag for language in WORDING.languages() if language.tag not in workers]
    assert "ar" in theirs
    for tag in theirs:
        assert not [one for one in EVERY_MESSAGE if WORDING.has(one, tag)]


@pytest.mark.parametrize(
    "message", ["lookup-kinds-2", "term-nrm", "term-nrm-means", "lookup-risk-debt-explain"]
)
def test_whoever_tries_to_say_it_is_refused_and_nothing_is_recorded(message: str) -> None:
    with sitting("information") as here:
        before = here.guide.case.seq
        for act in (
            Say(message=message),
            Say(message=message, how="not_said"),
            CheckWording(message=message, locale="en-GB", digest="0" * 12),
        ):
            with pytest.raises(Refused, match="for your own eyes"):
                here.guide.do(act)
        assert here.guide.case.seq == before


@pytest.mark.parametrize("step", ["rights", "information", "choice", "rights-later", "risks"])
def test_the_persons_page_has_none_of_it(step: str) -> None:
    with sitting(step) as here:
        shown = [text.message for page in pages(here.guide.view()) for text in page]
    assert shown
    assert not [message for message in shown if message.startswith(FOR_THE_WORKER)]


@pytest.mark.parametrize("nation", NATIONS)
def test_each_nation_has_its_law_its_agencies_and_its_way_to_report_and_none_of_anothers(nation: str) -> None:
    here = PANELS.of(nation)
    assert {item for one in here for item in one.items} >= STANDARD
    for item in ("K2", "K24"):
        assert len([one for one in here if item in one.items and one.nations]) == 1
    assert not [one for one in here if one.nations and nation not in one.nations]


@EVERY_FLOW
def test_each_domain_of_risk_has_its_panel_and_no_panel_is_of_a_domain_that_there_is_not(name: str) -> None:
    domains = {domain for step in load_flow(name).step if step.kind == "risk" for domain in step.domains}
    assert not domains or domains == {one.domain for one in RISKS.risk}


@pytest.mark.parametrize("domain", ["debt", "online"])
def test_nobody_is_told_not_to_pay_for_paying_and_stopping_can_both_be_dangerous(domain: str) -> None:
    panel = RISKS.of(domain)
    assert panel is not None
    said = " ".join(WORDING.text(message, "en-GB").text for message in panel.explain)
    assert "talk to us first, paying or stopping can change the danger" in said
    assert "not pay" not in said


def _said() -> list[object]:
    return [
        one for name in packaged() for one in said_in(load_flow(name)) if WORDING.has(one.message, "en-GB")
    ]


def _gaps(message: str) -> dict[str, str]:
    return dict.fromkeys(WORDING.variables(message, "en-GB"), "…")
