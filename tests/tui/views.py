"""Views made by hand, one for each kind of step, and an app that records what is posted to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, get_args

import msgspec
from textual import on

from interview.engine.kinds import ACTS, ANYWHERE
from interview.engine.review_seen import AreaSeen, CameOut, OutcomeSeen, PartSeen, RatingSeen, ReviewSeen
from interview.engine.reviewed import OUTCOMES
from interview.engine.standing import Line, Need, Risk, Service, Statement
from interview.engine.terms import Moment, NeedState, Quote
from interview.engine.view import (
    ChoiceSeen,
    Gap,
    LineSeen,
    MoveSeen,
    Named,
    PointSeen,
    ProtocolSeen,
    QuestionSeen,
    RowSeen,
    ScopeSeen,
    SourceSeen,
    Text,
    TopicSeen,
    View,
)
from interview.engine.words import Words
from interview.tui.covered_app import CoveredApp
from interview.tui.messages import Do
from interview.tui.pad import Discarded, Drafted
from interview.tui.screens.step import StepScreen
from interview.tui.theme import OWNWORDS
from locales.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interview.engine.acts import AnyAct
    from interview.engine.reviewed import PartKind
    from interview.engine.terms import Outcome

HOUSING_AND_HEALTH: tuple[Outcome, ...] = ("housing", "health")
STORY = "I came here by lorry. He kept [took] my [/b] passport, and I could not go out."
SAID_ON = "Friday (said on 2 March 2026)"
NASTY = "one\x1b[31m two \u202e three [took] my [/b] passport"


def text(message: str, *, locale: str = "en-GB", **changes: Any) -> Text:
    person = {"en-GB": f"English of {message}", "ar": f"نص عربي {message}", "fr": f"Français {message}"}
    return msgspec.structs.replace(
        Text(
            message=message,
            worker=f"English of {message}",
            worker_direction="ltr",
            person=person[locale],
            person_locale=locale,
            direction="rtl" if locale == "ar" else "ltr",
            state="source" if locale == "en-GB" else "machine_draft",
            digest=f"digest-{message}-{locale}",
            may_be_shown=True,
        ),
        **changes,
    )


def statement(number: int, words: str = STORY, **changes: Any) -> Statement:
    return msgspec.structs.replace(
        Statement(
            number=number,
            words=Words(words),
            voice="own",
            manner="spoken",
            language="en-GB",
            interpreter=None,
            captured="live",
            fidelity="near",
            said_at=Moment(),
            typed_at=0,
            told_after=None,
            step="account",
            about=None,
            prompt=None,
            session="s1",
        ),
        **changes,
    )


def need(name: str = "need-9", **changes: Any) -> Need:
    return msgspec.structs.replace(
        Need(
            need=name,
            domain="housing",
            horizon="short",
            state="not_met",
            summary=Words("a room of her own"),
            evidence=None,
            decision=None,
            basis="person",
            because=(),
        ),
        **changes,
    )


def risk(name: str = "risk-8", **changes: Any) -> Risk:
    return msgspec.structs.replace(
        Risk(
            risk=name,
            domain="found",
            whose="person",
            basis="worker",
            summary=Words("He may look for her at work."),
            signs=Words("calls at night"),
            steps=Words("change the number"),
            call=Words("the office"),
            because=(),
        ),
        **changes,
    )


def line(name: str = "line-7", what: str = "Ask the clinic for a time", **changes: Any) -> Line:
    return msgspec.structs.replace(
        Line(
            line=name,
            section="support",
            horizon="short",
            what=Words(what),
            who="worker",
            who_name=None,
            by="Friday",
            fallback=None,
            need=None,
            risk=None,
            component=None,
            goal=Quote(statement=3, start=0, end=20),
            because=(3,),
        ),
        **changes,
    )


def topic(about: str, **changes: Any) -> TopicSeen:
    return msgspec.structs.replace(
        TopicSeen(
            about=about,
            title=f"Title of {about}",
            texts=(text(f"{about}-a"), text(f"{about}-b")),
            check=text(f"{about}-check"),
            points=(
                PointSeen(point="p-one", label="what it is", covered=False),
                PointSeen(point="p-two", label="who to call", covered=False),
            ),
            explained=0,
            tries=0,
            understanding=None,
            left=None,
            settled=False,
            statements=(),
        ),
        **changes,
    )


def question(name: str, *choices: str, locale: str = "en-GB", **changes: Any) -> QuestionSeen:
    return msgspec.structs.replace(
        QuestionSeen(
            question=name,
            text=text(f"q-{name}", locale=locale),
            choices=tuple(
                ChoiceSeen(choice=one, text=text(f"answer-{one}", locale=locale)) for one in choices
            ),
            choice=None,
            way_out=None,
            statements=(),
        ),
        **changes,
    )


def row(name: str, *, locale: str = "en-GB", **changes: Any) -> RowSeen:
    answers = ("all is well", "not quite", "help is needed", "no help wanted")
    return msgspec.structs.replace(
        RowSeen(
            row=name,
            name=name,
            text=text(f"row-{name}", locale=locale),
            ask=True,
            need=None,
            answers=tuple(
                Named(id=state, label=label)
                for state, label in zip(get_args(NeedState), answers, strict=True)
            ),
        ),
        **changes,
    )


def looked_at(*, now: CameOut | None = None) -> ReviewSeen:
    """A line, a need and a risk that can be looked at again; of the line it is known how it came out the time before."""
    before = CameOut(outcome="going_on", label="going on", session=1, at=None, words=Words("It is slow."))
    kinds: dict[PartKind, str] = {
        "line": "line-7",
        "need": "need:need-9",
        "risk": "risk:risk-8",
        "service": "service:6",
    }
    return ReviewSeen(
        parts=tuple(
            PartSeen(
                about=about,
                kind=kind,
                title=f"Title of a {kind}",
                name=None if kind == "line" else "Name of it",
                words=Words(f"Words of the {kind}"),
                facts=("The worker", SAID_ON),
                outcomes=tuple(
                    OutcomeSeen(outcome=one, label=f"{one} for a {kind}") for one in OUTCOMES[kind]
                ),
                now=now if kind == "line" else None,
                before=before if kind == "line" else None,
            )
            for kind, about in kinds.items()
        )
    )


def areas_of_life(*, locale: str = "en-GB", scale: tuple[str, ...] = ("stone", "garden")) -> ReviewSeen:
    """Two areas, of which one was rated the time before."""
    before = RatingSeen(session=1, at=None, word=Words("a door"), words=Words("It opens."))
    return ReviewSeen(
        areas=tuple(
            AreaSeen(
                area=area,
                label=f"Label of {area}",
                text=text(f"area-{area}", locale=locale),
                before=before if area == "housing" else None,
            )
            for area in HOUSING_AND_HEALTH
        ),
        scale=tuple(map(Words, scale)),
    )


def at(kind: str, *, locale: str = "en-GB", **changes: Any) -> View:
    """A view of a step of this kind, as full as it gets."""
    told = (statement(3), statement(5, NASTY))
    made: dict[str, dict[str, Any]] = {
        "ask": {"questions": (question("safe", "yes-here", locale=locale), question("wants", locale=locale))},
        "prepare": {"sources": (SourceSeen(source="gp", label="Their doctor", standing=None),)},
        "explain": {"topics": (topic("stop"), topic("breaks"))},
        "consent": {
            "scopes": (
                ScopeSeen(
                    scope="record", text=text("consent-record", locale=locale), standing=None, way_out=None
                ),
            )
        },
        "clarify": {"questions": (question("clarify-wanted", "yes", "no", locale=locale),)},
        "grid": {"rows": (row("food", locale=locale),)},
        "narrate": {
            "prompts": (text("narrative-more", locale=locale), text("narrative-else", locale=locale)),
            "quote_prompt": text("account-you-said", locale=locale),
        },
        "risk": {
            "topics": (topic("risk:risk-8", texts=(), explained=1),),
            "risks": (risk(), risk("risk-9", held_back=Words("not safe yet"))),
            "domains": (Named(id="found", label="being found"), Named(id="debt", label="debt")),
        },
        "needs": {"needs": (need(),), "domains": (Named(id="housing", label="a place"),)},
        "services": {
            "services": (Service(number=6, name=Words("Helpline"), kind="helpline", need=None),),
            "needs": (need(),),
            "domains": (Named(id="helpline", label="a helpline"), Named(id="legal", label="a lawyer")),
        },
        "plan": {
            "lines": (LineSeen(line=line(), open_points=("being found",), by=SAID_ON),),
            "needs": (need(),),
        },
        "read_plan": {
            "lines": (
                LineSeen(line=line(), open_points=(), by=SAID_ON),
                LineSeen(line=line("line-11", "Ring the office"), open_points=()),
            )
        },
        "share": {
            "scopes": (
                ScopeSeen(
                    scope="share:police", text=text("consent-share-police"), standing=None, way_out=None
                ),
            ),
            "domains": (Named(id="identity", label="who they are"), Named(id="needs", label="needs")),
        },
        "review": {"review": looked_at(), "lines": (LineSeen(line=line(), open_points=()),)},
        "areas": {"review": areas_of_life(locale=locale)},
        "check": {
            "gaps": (Gap(what="a question", standing="not asked"), Gap(what="a no", standing="declined"))
        },
    }
    base: dict[str, Any] = {
        "case": "case-a",
        "label": "Blue Heron",
        "practice": False,
        "nation": "england",
        "age_band": "adult",
        "session": "s1",
        "session_number": 2,
        "captured": "live",
        "worker_locale": "en-GB",
        "person_locale": locale,
        "person_language": {"ar": "Arabic"}.get(locale, "English"),
        "person_direction": "rtl" if locale == "ar" else "ltr",
        "interpreter": None,
        "step": f"step-{kind}",
        "phase": "ACCOUNT",
        "phase_label": "Phase",
        "kind": kind,
        "title": f"A step to {kind}",
        "audience": "person",
        "finished": kind == "end",
        "paused": False,
        "protocol": None,
        "held": (),
        "acts": frozenset() if kind == "end" else ANYWHERE | ACTS[kind] | {"pause", "stop", "look-back"},
        "moves": ()
        if kind == "end"
        else (
            MoveSeen(move="continue", label="Continue", open=False, closed_because="a topic is open"),
            MoveSeen(move="leave-open", label="Go on, and leave it open", open=True),
        ),
        "protocols": (
            ProtocolSeen(id="danger", label="Somebody is in danger now", open=True),
            ProtocolSeen(id="left", label="They have left", open=True),
        ),
        "says": (text(f"says-{kind}", locale=locale),),
        "statements": told,
    }
    return View(**{**base, **made.get(kind, {}), **changes})


class Quoting:
    """A guide that words an invitation with the very words, and knows nothing else."""

    def __init__(self, wording: Catalogue, locale: str) -> None:
        self.wording, self.locale = wording, locale
        self.told: dict[int, str] = {}

    def quoting(self, quote: Quote, ask: str | None = None) -> Text:
        words = self.told[quote.statement][quote.start : quote.end]
        if ask is not None:
            said = f"You said '{words}'. {ask.capitalize()} was that?"
            return text(f"clarify-{ask}", worker=said, person=said)
        said = f"You said '{words}'. Tell me more, if you want."
        return text("account-you-said", worker=said, person=said)

    def drafts(self) -> dict[str, str]:
        return {}

    def may_draft(self, field: str) -> bool:
        return field.startswith(("note:", "line:"))


class Posted(CoveredApp):
    """Shows one step screen; keeps what it posts; says done to an act only when asked to."""

    CSS_PATH = Path(__file__).parents[2] / "interview" / "tui" / "ownwords.tcss"
    BINDINGS: ClassVar[list[Any]] = [
        ("tab", "app.focus_next", ""),
        ("shift+tab", "app.focus_previous", ""),
    ]
    wording: ClassVar[Catalogue] = Catalogue.load()

    def __init__(self, view: View, drafts: Mapping[str, str] | None = None) -> None:
        super().__init__(practice=False)
        self.script_order = "visual"
        self.step = StepScreen(view, drafts or {})
        self.posted: list[Do] = []
        self.drafted: dict[str, str] = dict(drafts or {})
        self.asked: list[str] = []
        self.guide = Quoting(self.wording, view.person_locale)
        self.guide.told = {one.number: one.latest.text for one in view.statements}
        self.register_theme(OWNWORDS)
        self.theme = OWNWORDS.name

    def chrome(self, message: str, **args: str | int) -> str:
        return self.wording.text(message, "en-GB", **args).text

    def on_mount(self) -> None:
        self.push_screen(self.step)

    @property
    def acts(self) -> list[AnyAct]:
        return [do.act for do in self.posted]

    def succeed(self, view: View | None = None) -> None:
        """The last act was recorded: its drafts go, and the screen gets the view that follows."""
        do = self.posted[-1]
        for field in do.clears:
            self.drafted.pop(field, None)
        if do.done:
            do.done()
        self.step.show(view or self.step.view)

    @on(Do)
    def _do(self, message: Do) -> None:
        self.posted.append(message)

    @on(Drafted)
    def _drafted(self, message: Drafted) -> None:
        self.drafted[message.field] = message.text

    @on(Discarded)
    def _discarded(self, message: Discarded) -> None:
        self.drafted.pop(message.field, None)

    def on_ask_export(self) -> None:
        self.asked.append("export")

    def on_ask_leave(self) -> None:
        self.asked.append("leave")
