"""Whom the worker told: under a duty, or at a meeting. What allowed it, what it was, and whether the person knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from interview.engine.acts.disclosing import Disclose, NobodyTold
from interview.engine.acts.partners import TellAtMeeting
from interview.engine.acts.told_there import SaidThere
from interview.engine.considered import meant_to_tell
from interview.engine.shared import OTHER, OTHERS
from interview.engine.terms import LegalBasis, ToldOfIt
from interview.tui.chrome import chrome
from interview.tui.forms.parts import Parts, options
from interview.tui.forms.yes_to import shared
from interview.tui.widgets.bodies.listed import quiet
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.rows import Item, Plain, Row, Spoken
from interview.tui.widgets.sheet import Form, Unfilled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from interview.engine.duty_seen import DutySeen
    from interview.engine.reached import Meeting
    from interview.engine.reached_seen import YesOf
    from interview.engine.shared import Doubt, Share
    from interview.engine.view import View
    from interview.engine.words import Words
    from interview.tui.pad import Pad
    from interview.tui.widgets.fields import OneOf
    from interview.tui.widgets.pieces import Piece
    from interview.tui.widgets.sheet import Sheet


def basis(parts: Parts, chosen: str | None = None) -> OneOf:
    """What allowed it, to choose from."""
    return parts.one("share-basis", options(parts.at, "legal-basis", get_args(LegalBasis)), chosen)


def disclose(at: Sheet, pad: Pad, view: View, seen: DutySeen) -> Form:
    """Whom the worker told under this duty, with what the rule says filled in; or that nobody was told."""
    parts = Parts(at=at, pad=pad, key=f"disclose:{seen.duty}")
    whom, first = _recipients(at, view, seen)
    advice = [quiet(chrome(at, "form-disclose-advice"))]
    own = view.organisation.legal_basis if view.organisation is not None else None
    if own is not None:
        advice.append(quiet(chrome(at, "form-disclose-basis", basis=own)))
    day = seen.decided.day if seen.decided is not None else None
    meant = meant_to_tell(seen.decided)
    nobody = Plain(text=chrome(at, "form-nobody-told"), tone="way")
    return Form(
        parts.key,
        parts.title("form-disclose"),
        [
            parts.one("told-recipient", whom, first),
            parts.line("told-whom", before=meant.whom.text if meant.whom is not None else None),
            parts.any("share-scope", shared(at)),
            parts.note("told-said"),
            basis(parts, meant.basis or seen.basis),
            parts.line(
                "duty-basis-named", before=meant.basis_named.text if meant.basis_named is not None else None
            ),
            parts.line("told-on", before=day),
            told(parts, meant.told),
            parts.note("duty-why-not-told", before=meant.why_not_told),
        ],
        lambda form: Disclose(
            duty=seen.duty,
            recipient=form.chosen("told-recipient"),
            whom=form.words_if("told-whom", wanted=form.one("told-recipient") == OTHER),
            scope=form.any("share-scope"),
            said=_said(form),
            basis=cast("LegalBasis", form.chosen("share-basis")),
            basis_named=basis_named(form),
            on=form.text("told-on"),
            told=cast("ToldOfIt", form.chosen("duty-told")),
            why_not_told=why_not_told(form),
        ),
        before=[Row(Item(key="duty", pieces=(Plain(text=seen.label), *advice)))],
        after=[Item(key="nobody", pieces=(nobody,), opens=lambda: at.lay(nobody_told(at, pad, seen)))]
        if seen.to_note
        else [],
    )


def nobody_told(at: Widget, pad: Pad, seen: DutySeen) -> Form:
    """Nobody was told, though the duty is done by telling somebody."""
    parts = Parts(at=at, pad=pad, key=f"nobody-told:{seen.duty}")
    return Form(
        parts.key,
        parts.title("form-nobody-told-sheet"),
        [parts.note("nobody-why")],
        lambda form: NobodyTold(duty=seen.duty, why=form.wanted("nobody-why")),
        before=[Row(Item(key="duty", pieces=(Plain(text=seen.label),)))],
    )


def _recipients(at: Widget, view: View, seen: DutySeen) -> tuple[list[Option], str | None]:
    """Whom the rule names first, then whoever else may be told here; and the one that is meant, where there is one."""
    named = {one.id for one in seen.tells}
    offered = {one.id for one in view.may_be_told}
    first = [one for one in seen.tells if one.id in offered] or list(seen.tells)
    rest = [one for one in view.may_be_told if one.id not in named]
    options = [plain_option(one.id, one.label) for one in (*first, *rest)]
    options.append(plain_option(OTHER, chrome(at, f"recipient-{OTHER}")))
    return options, first[0].id if len(first) == 1 else None


def told(parts: Parts, chosen: ToldOfIt | None = None) -> OneOf:
    """Whether the person knows: told, still to be told, or not told for a reason."""
    return parts.one("duty-told", options(parts.at, "duty-told", get_args(ToldOfIt)), chosen)


def basis_named(form: Form) -> Words | None:
    """Which legal basis, which is wanted where it is another one. Raises Unfilled."""
    return form.words_if("duty-basis-named", wanted=form.one("share-basis") == "other")


def why_not_told(form: Form) -> Words | None:
    """Why the person is not told, which is wanted where they are not. Raises Unfilled."""
    return form.words_if("duty-why-not-told", wanted=form.one("duty-told") == "no")


def why_shared(form: Form) -> Words | None:
    """The reason, which is wanted where it is shared without a yes. Raises Unfilled."""
    return form.words_if("why-shared", wanted=form.one("share-basis") != "consent")


def _said(form: Form) -> Words | None:
    """What was told, where nothing was chosen from the list. Raises Unfilled."""
    said = form.words("told-said")
    if said is None and not form.any("share-scope"):
        raise Unfilled("form-shared-missing", field="share-scope", named=False)
    return said


def said_there(at: Widget, pad: Pad, view: View, held: Meeting) -> Form:
    """What was said of the person at a meeting. Above it, how their yes stands for each that was there."""
    parts = Parts(at=at, pad=pad, key=f"tell-at-meeting:{held.number}")
    names = {one.partner: one.name for one in view.reaching.partners}
    there = [Option(id=one, pieces=(Spoken(words=names[one]),)) for one in held.who if one in names]
    done = [one for one in view.duties if one.tells and one.decided and one.decided.decision == "done"]
    is_ = [plain_option(one, chrome(at, f"said-there-{one}")) for one in ("something", "nothing")]
    duties = [plain_option(one.duty, one.label) for one in done]

    def build(form: Form) -> TellAtMeeting:
        if form.chosen("said-there-is") == "nothing":
            return TellAtMeeting(number=held.number, told=SaidThere(nothing=True))
        return TellAtMeeting(
            number=held.number,
            told=SaidThere(
                scope=form.any("share-scope"),
                said=_said(form),
                basis=cast("LegalBasis", form.chosen("share-basis")),
                basis_named=basis_named(form),
                duty=next(iter(form.any("under-duty")), None) if duties else None,
                who=form.any("who-heard") if len(there) > 1 else (),
                reason=form.words("why-shared") if duties and form.any("under-duty") else why_shared(form),
                told=cast("ToldOfIt", form.chosen("duty-told")),
                why_not_told=why_not_told(form),
            ),
        )

    return Form(
        parts.key,
        parts.title("form-said-there"),
        [
            parts.one("said-there-is", is_, "something"),
            parts.any("share-scope", shared(at)),
            parts.note("told-said"),
            basis(parts),
            parts.line("duty-basis-named"),
            *([parts.any("under-duty", duties, at_most_one=True)] if duties else []),
            *([parts.any("who-heard", there)] if len(there) > 1 else []),
            parts.note("why-shared"),
            told(parts),
            parts.note("duty-why-not-told"),
        ],
        build,
        before=[Row(one) for one in yeses(at, view, held)],
    )


def yeses(at: Widget, view: View, held: Meeting) -> Iterator[Item]:
    """How the yes stands for each agency that was there, and for others: advice, that closes nothing."""
    yield Item(key="by-yes", pieces=(Plain(text=chrome(at, "screen-told-by-yes"), tone="label"),))
    names = {one.partner: one.name for one in view.reaching.partners}
    for one in view.reaching.yeses:
        if one.partner in held.who and one.partner in names:
            stands = quiet(_stands(at, one))
            yield Item(key=f"yes:{one.partner}", pieces=(Spoken(words=names[one.partner]), stands))
    if held.others is not None:
        text = chrome(at, "plan-others-there")
        yield Item(key=f"yes:{OTHERS}", pieces=(Plain(text=text), quiet(doubt(at, "no_question"))))


def _stands(at: Widget, one: YesOf) -> str:
    if one.doubt is not None:
        return doubt(at, one.doubt)
    if not one.what:
        return chrome(at, "screen-yes-covers-all")
    return chrome(at, "screen-yes-covers", what=", ".join(chrome(at, f"shared-{what}") for what in one.what))


def doubt(at: Widget, why: Doubt) -> str:
    """Why a yes does not cover it."""
    return chrome(at, f"yes-doubt-{why.replace('_', '-')}")


def shared_pieces(at: Widget, view: View, share: Share) -> tuple[Piece, ...]:
    """What was shared, on what basis and under what, whether they know, and what no yes covered."""
    later = "screen-shared-to-tell" if share.still_to_tell else "screen-shared-not-told"
    told = "screen-shared-told" if share.told else later
    what = ", ".join(chrome(at, f"shared-{part}") for part in share.scope)
    allowed = chrome(at, f"legal-basis-{share.basis.replace('_', '-')}")
    what = what or chrome(at, "screen-shared-in-words")
    lines: list[Piece] = [quiet(chrome(at, told, what=what, basis=allowed))]
    if share.told_on is not None:
        lines.append(quiet(chrome(at, "screen-told-later-on", day=share.told_on)))
    said = (share.whom, share.said, share.basis_named, share.why_not_told, share.told_how)
    lines += [Spoken(words=words) for words in said if words is not None and not words.erased]
    rule = next((one.label for one in view.duties if one.duty == share.duty), share.duty)
    if rule is not None:
        lines.append(quiet(chrome(at, "screen-shared-under", duty=rule)))
    names = {one.partner: one.name for one in view.reaching.partners}
    for one in share.doubts:
        if one.whom in names:
            lines.append(Spoken(words=names[one.whom]))
        elif one.whom == OTHERS:
            lines.append(quiet(chrome(at, "plan-others-there")))
        lines.append(
            Plain(text=chrome(at, "screen-shared-not-covered", doubt=doubt(at, one.doubt)), tone="strong")
        )
    return tuple(lines)
