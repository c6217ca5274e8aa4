"""Duties in a flow file, who can refer and why to review, checked: a duty that fires on nothing, or has no date, is refused."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from flows.law import EVERYBODY
from flows.topics import ORGANISATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from flows.breaks import Dated
    from flows.law import Areas, Duty, Reason, Referral
    from flows.model import Flow

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def duty_problems(flow: Flow, *, facts: Collection[str]) -> Iterable[str]:
    """Everything wrong with the duties of a flow, a plain line each. ``facts`` are those the program can tell."""
    ids = [duty.id for duty in flow.duty]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the duty id '{twice}' is used twice. Give one of them another id."
    for duty in flow.duty:
        here = f"duty '{duty.id}':"
        if not _ID.fullmatch(duty.id):
            yield f"the duty id {duty.id!a} is not made of small letters, digits and hyphens. Rename it."
        yield from (f"{here} {problem}" for problem in _of(duty, flow, facts))
    yield from _referrals(flow)
    for sign in flow.sign:
        yield from (f"sign '{sign.id}': {problem}" for problem in _dates(sign))
    if flow.breaks is not None:
        yield from (f"breaks: {problem}" for problem in _dates(flow.breaks))
        if flow.breaks.signed is not None:
            yield from (f"breaks.signed: {problem}" for problem in _dates(flow.breaks.signed))
    yield from _reasons(flow)
    yield from _areas(flow)


def _areas(flow: Flow) -> Iterable[str]:
    asked = {area for step in flow.step for area in step.areas}
    there = any(step.areas for step in flow.step)
    for one in flow.areas:
        here = f"areas '{', '.join(one.nations)}':"
        if not one.nations or not one.areas:
            yield f"{here} it names no nation, or no area. Say where it is so, and which they are."
        if not one.source.strip():
            yield f"{here} it has no source. Say which law they are from."
        for area in one.areas if there else ():
            if area not in asked:
                yield f"{here} no step asks about '{area}'. Name it there, or take it out."
        yield from (f"{here} {problem}" for problem in (*_nations(one, flow), *_dates(one)))
    told = [nation for one in flow.areas for nation in one.nations]
    for twice in sorted({nation for nation in told if told.count(nation) > 1}):
        yield f"areas: more than one names those of {twice}. Leave one."
    for nation in flow.nations if told else ():
        if nation not in told:
            yield f"areas: nothing names those of {nation}. Add an [[areas]] for it."
    for area in sorted(asked - {area for one in flow.areas for area in one.areas}) if told else ():
        yield f"areas: '{area}' is asked about, and no nation names it. Take it out of the step, or name it."


def _reasons(flow: Flow) -> Iterable[str]:
    ids = [one.id for one in flow.reason]
    for twice in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"the reason '{twice}' is there twice. Give one of them another id."
    for one in flow.reason:
        here = f"reason '{one.id}':"
        if not one.source.strip():
            yield f"{here} it has no source. Say where it is from."
        yield from (f"{here} {problem}" for problem in (*_nations(one, flow), *_dates(one)))


def _referrals(flow: Flow) -> Iterable[str]:
    for one in flow.referral:
        here = f"referral '{one.text}':"
        if not one.nations:
            yield f"{here} it names no nation. Say where it is so."
        if not one.source.strip():
            yield f"{here} it has no source. Say where it is from."
        yield from (f"{here} {problem}" for problem in (*_nations(one, flow), *_dates(one)))
    told = [nation for one in flow.referral for nation in one.nations]
    for twice in sorted({nation for nation in told if told.count(nation) > 1}):
        yield f"referral: more than one says who can refer in {twice}. Leave one."
    asked = any(question.referral for step in flow.step for question in step.questions)
    for nation in flow.nations if asked or told else ():
        if nation not in told:
            yield f"referral: nothing says who can refer in {nation}. Add a [[referral]] for it."


def _of(duty: Duty, flow: Flow, facts: Collection[str]) -> Iterable[str]:
    if not duty.when:
        yield "it has no 'when': it would be shown to everybody. Name a fact that must be there."
    for fact in duty.when:
        if fact not in facts:
            yield f"'{fact}' is not a fact. Use one of: {', '.join(sorted(facts)) or 'none is known here'}."
    if not duty.nations:
        yield "it names no nation. Say where it is a duty."
    yield from _nations(duty, flow)
    for kind in duty.organisations:
        if kind not in ORGANISATIONS:
            yield f"'{kind}' is no kind of organisation. Use one of: {', '.join(ORGANISATIONS)}."
    yield from _bound(duty)
    for band in duty.age_bands:
        if band not in ("adult", "child", "possibly_child"):
            yield f"'{band}' is no age band. Use one of: adult, child, possibly_child."
    if not duty.source.strip():
        yield "it has no source. Say which law or guidance it is from."
    if duty.refers and duty.force in ("must_not", "should_not"):
        yield "it says what is not to be done, and names in 'refers' whom to refer to. Take one of them out."
    yield from _dates(duty)


def _bound(duty: Duty) -> Iterable[str]:
    """What is wrong with whom a must binds: one that binds nobody by name would be told to all as their duty."""
    if duty.force == "must" and not duty.binds:
        yield "it is a must, and 'binds' does not say whom its source binds. Name them, or 'everybody'."
    if duty.force != "must" and duty.binds:
        yield f"'binds' is for a must, and this is '{duty.force}'. Take one of them out."
    if EVERYBODY in duty.binds and len(duty.binds) > 1:
        yield "'binds' names everybody, and others too. Leave one."
    known = (EVERYBODY, *ORGANISATIONS)
    for kind in duty.binds:
        if kind not in known:
            yield f"'binds': '{kind}' is no kind of organisation. Use one of: {', '.join(known)}."
        elif duty.organisations and kind not in (EVERYBODY, *duty.organisations):
            yield f"'binds' names '{kind}', and the rule is not for that kind. Take it out, or add it to 'organisations'."


def _nations(one: Duty | Reason | Referral | Areas, flow: Flow) -> Iterable[str]:
    for nation in one.nations:
        if nation not in flow.nations:
            yield f"'{nation}' is no nation of this flow. Use one of: {', '.join(flow.nations)}."


def _dates(duty: Duty | Reason | Referral | Areas | Dated) -> Iterable[str]:
    dates = []
    for key, text in (("checked_on", duty.checked_on), ("review_by", duty.review_by)):
        try:
            dates.append(date.fromisoformat(text))
        except ValueError:
            yield f"{key} {text!a} is not a date. Write it as 2026-11-22."
    if len(dates) == 2 and dates[0] >= dates[1]:
        yield "review_by is not after checked_on. Correct one of them."
