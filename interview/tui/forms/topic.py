"""A topic or a risk opened: explained, asked for back, and what came back taken down."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import on

from interview.engine.acts.asking import Explain, LeaveTopic, TeachBack
from interview.engine.terms import Given, Manner, Paper, Understanding, WhyNow
from interview.tui.chrome import chrome, word
from interview.tui.forms import planning
from interview.tui.forms import risk as risks
from interview.tui.forms.mistakes import by_mistake, form_key, may_go
from interview.tui.forms.parts import Parts
from interview.tui.forms.unkept import unkept
from interview.tui.forms.wished import Wished
from interview.tui.pad import Drafted
from interview.tui.widgets.fields import Option, plain_option
from interview.tui.widgets.loads import carrying
from interview.tui.widgets.paragraph import Paragraph
from interview.tui.widgets.rows import Item, Key, Piece, Plain, Rows, Spoken
from interview.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.widget import Widget

    from interview.engine.standing import Risk
    from interview.engine.view import TopicSeen, View
    from interview.tui.widgets.bodies.base import Body

ON_PAPER = ("print", "easy_read")
REASONS = ("not_now", "rather_not", "no_time", "not_safe_now", "other")


def standing(at: Body | TopicSheet, topic: TopicSeen) -> str:
    """How a topic stands, in words: never a mark, never a failure. In a list, that words typed for it are not kept."""
    said = []
    if topic.carried:
        said.append(chrome(at, "screen-carried"))
    if topic.left:
        said.append(chrome(at, "screen-left-open", reason=word(at, topic.left)))
    elif topic.understanding:
        said.append(word(at, topic.understanding))
    else:
        said.append(chrome(at, "screen-explained" if topic.explained else "screen-not-explained"))
    if topic.again:
        said.append(chrome(at, "screen-again"))
    if topic.tries:
        said.append(chrome(at, "screen-told-back", times=topic.tries))
    if topic.stale:
        said.append(chrome(at, "screen-facts-old", date=topic.checked_on or ""))
    if not isinstance(at, Sheet):
        keys = [f"{at.view.step}:{topic.about}"]
        if topic.about.startswith("risk:"):
            keys += [topic.about, topic.about.replace("risk:", "hold-back:", 1), form_key(topic.about)]
        said += [mark.text for mark in unkept(at, at.pad, *keys)]
    return " · ".join(said)


KEEP = "screen-keep-told-back"


class TopicSheet(Sheet):
    """Texts to say, a question that asks for it back, what came, and how far it came."""

    def __init__(self, body: Body, topic: TopicSeen) -> None:
        super().__init__(f"topic:{topic.about}", topic.title)
        self._body, self._pad, self._view, self.topic = body, body.pad, body.view, topic
        parts = Parts(at=body, pad=body.pad, key=f"{body.view.step}:{topic.about}")
        self._texts = Rows(id="texts", person_first=body.person_first)
        self._given = parts.term("given", Given, "read_aloud")
        self._paper = parts.term("paper", Paper)
        self._why_now = parts.term("why-now", WhyNow)
        self._facts = Paragraph(classes="quiet")
        self._explain = Rows(classes="ways")
        self._check = Rows(classes="asked", person_first=body.person_first)
        draft = f"{body.view.step}:{topic.about}"
        self.back = parts.words("came-back", lines=3)
        self.back.draft = draft
        if draft in body.pad.drafts:
            self.back.editor.load_words(body.pad.drafts[draft])
        self._words = parts.one("with-words", parts.terms(("points_only", "with_words")), "points_only")
        self._manner = parts.term("manner", Manner, "spoken")
        self._points = parts.any("points", self._point_options())
        self._outcome = parts.term("outcome", Understanding)
        self._wished = Wished(body, parts.key)
        self._ways = Rows(classes="ways")

    def parts(self) -> Sequence[Widget]:
        return (
            self._texts,
            self._why_now,
            self._given,
            self._paper,
            self._explain,
            self._check,
            self._words,
            self.back,
            self._manner,
            self._points,
            self._outcome,
            self._wished,
            self._ways,
            self._facts,
        )

    def on_mount(self) -> None:
        self.show(self._view)

    def land(self) -> None:
        if self._enough() and not self.topic.settled:
            self._ways.go("carry")
            self._ways.focus()
        elif self.topic.explained and self.topic.check and not self.topic.settled:
            self._to_check()
        else:
            (self._texts if self._texts.items else self._given).focus()

    def show(self, view: View) -> None:
        self._view = view
        self.topic = next((one for one in view.topics if one.about == self.topic.about), self.topic)
        self.title_line.show(f"{self.topic.title} · {standing(self, self.topic)}", "ltr")
        self._texts.show([*self._risk_items(), *map(self._body.text, self.topic.texts)])
        self._texts.display = bool(self._texts.items)
        self._explain.show([self._explaining()])
        self._why_now.display = self.topic.wants_a_reason
        self._see_paper()
        self._show_facts()
        check = self.topic.check
        self._check.show([self._body.text(check)] if check else [])
        self._points.see(self._point_options())
        explained = bool(self.topic.explained) and check is not None
        for part in (self._check, self.back, self._manner, self._outcome):
            part.display = explained
        self._points.display = explained and bool(self.topic.points)
        self._see_words()
        self._wished.need(needed=self._enough())
        keeping = any(item.key == KEEP for item in self._ways.items)
        self._ways.show(self._ways_on(explained=explained))
        if explained and not keeping and not self._enough():
            self._ways.go(KEEP)

    def _see_words(self) -> None:
        """While there is no yes to notes, the points that came back are ticked, and words are typed only on purpose."""
        explained = bool(self.topic.explained) and self.topic.check is not None
        self._words.display = explained and bool(self.topic.points) and not self._view.notes_agreed
        points_only = self._words.display and self._words.chosen == "points_only" and not self.back.filled
        self.back.display = explained and not points_only

    def _see_paper(self) -> None:
        """Whether it is safe to keep is asked of what is on paper."""
        self._paper.display = self._given.chosen in ON_PAPER

    @on(Drafted)
    def _chosen(self, message: Drafted) -> None:
        if message.field == self._words.draft:
            self._see_words()
        elif message.field == self._given.draft:
            self._see_paper()

    def on_unmount(self) -> None:
        """Let the list of topics say what was left here unkept."""
        if self._body.is_attached:
            self._body.show(self._body.view)

    def _enough(self) -> bool:
        """Whether going on with this topic is more than is usual in one sitting."""
        if not self.topic.may_explain:
            return True
        asked = bool(self.topic.explained) and self.topic.check is not None
        return asked and self.topic.asked_back and not self.topic.may_tell_back

    def _point_options(self) -> tuple[Option, ...]:
        return tuple(plain_option(point.point, point.label) for point in self.topic.points)

    def _risk(self) -> Risk | None:
        return next((one for one in self._view.risks if f"risk:{one.risk}" == self.topic.about), None)

    def _risk_items(self) -> list[Item]:
        risk = self._risk()
        if risk is None:
            return []
        four = (
            ("what-might-happen", risk.summary),
            ("signs", risk.signs),
            ("steps", risk.steps),
            ("call", risk.call),
        )
        return [
            Item(
                key=f"part:{name}",
                pieces=(Plain(text=chrome(self, f"form-{name}"), tone="quiet"), Spoken(words=words)),
            )
            for name, words in four
            if words is not None
        ] + self._not_noted()

    def _not_noted(self) -> list[Item]:
        """What nobody can tell of this risk, since nothing is noted for it. It can be told without."""
        if not self.topic.not_noted:
            return []
        parts = "; ".join(chrome(self, f"form-{part}") for part in self.topic.not_noted)
        line = chrome(self, "screen-risk-not-noted", parts=parts, way=chrome(self, "screen-risk-edit"))
        return [Item(key="part:not-noted", pieces=(Plain(text=line, tone="quiet"),))]

    def _explaining(self) -> Item:
        again = self.topic.explained > 0
        label = chrome(self, "screen-explain-another-way" if again else "screen-explain")
        pieces: tuple[Piece, ...] = (Plain(text=label, tone="way"),)
        return Item(key="explain", pieces=pieces, opens=lambda: self._explained(another_way=again))

    def _show_facts(self) -> None:
        """Where the facts of the topic are from, and by when to look again: at the foot, for whoever asks."""
        topic = self.topic
        self._facts.display = topic.source is not None
        if topic.source is not None:
            day, by = topic.checked_on or "", topic.review_by or ""
            line = chrome(self, "screen-topic-source", source=topic.source, date=day, by=by)
            self._facts.show(line, "ltr")

    def _explained(self, *, another_way: bool) -> None:
        given = cast("Given", self._given.chosen or "read_aloud")
        self.do(
            Explain(
                about=self.topic.about,
                given=given,
                another_way=another_way,
                wished=self._wished.given,
                paper=cast("Paper | None", self._paper.chosen) if self._paper.display else None,
                why_now=cast("WhyNow | None", self._why_now.chosen) if self.topic.wants_a_reason else None,
            ),
            then=self._ask_for_it_back,
        )

    def _ask_for_it_back(self) -> None:
        """The words that come back are typed next; where nothing is asked back, the topic is done.

        Where that is more than is usual in one sitting, carrying it forward is under the hand.
        """
        if self.topic.check is None or not self.topic.asked_back:
            self.action_close()
        elif self._enough():
            self.call_after_refresh(self.land)
        else:
            self.call_after_refresh(self._to_check)

    def _to_check(self) -> None:
        (self.back.editor if self.back.display else self._words).focus()

    def _ways_on(self, *, explained: bool) -> list[Item]:
        carry = []
        if "carry-forward" in self._view.acts and not self.topic.settled:
            carry.append(carrying(self, self.topic.about, lambda act: self.do(act, then=self.action_close)))
        items = carry if self._enough() else []
        if explained:
            items.append(self._way(KEEP, self.action_keep))
        items.append(
            Item(
                key="leave",
                pieces=(Plain(text=chrome(self, "screen-leave-topic"), tone="way"),),
                keys=tuple(
                    Key(letter=str(place), label=word(self, reason), run=self._leaving(reason))
                    for place, reason in enumerate(REASONS, 1)
                ),
            )
        )
        if not self._enough():
            items += carry
        if (risk := self._risk()) is not None:
            items.append(
                self._way("screen-risk-edit", lambda: self.lay(risks.risk(self, self._pad, self._view, risk)))
            )
            items.append(
                self._way(
                    "screen-risk-hold-back", lambda: self.lay(planning.hold_back(self, self._pad, risk))
                )
            )
        if may_go(self._view, about := self.topic.about):
            lay = self._way(
                "screen-risk-mistake", lambda: self.lay(by_mistake(self, self._pad, self._view, about))
            )
            items.append(lay)
        return items

    def _way(self, message: str, run: Callable[[], None]) -> Item:
        return Item(key=message, pieces=(Plain(text=chrome(self, message), tone="way"),), opens=run)

    def _leaving(self, reason: str) -> Callable[[], None]:
        return lambda: self.do(LeaveTopic(about=self.topic.about, reason=reason), then=self.action_close)

    def action_keep(self) -> None:
        """Keep what came back, with the points in it and the worker's judgement.

        Before it was explained there is nothing to keep: what to do first is said, and the focus stays where it is.
        """
        if not self._outcome.display:
            line = (
                chrome(self, "screen-topic-nothing-to-keep")
                if self.topic.explained
                else chrome(self, "screen-explain-first", way=chrome(self, "screen-explain"))
            )
            self.post_message(self.Told(line, passing=True))
            return
        if self._outcome.chosen is None:
            self.post_message(self.Told(chrome(self, "screen-outcome-missing"), missing=True))
            self._outcome.focus()
            return
        told = {**self._pad.taken.told(), "manner": self._manner.chosen or "spoken"}
        act = TeachBack(
            about=self.topic.about,
            covered=self._points.chosen(),
            outcome=cast("Understanding", self._outcome.chosen),
            words=self.back.words,
            wished=self._wished.given,
            **told,
        )
        fields = (self.back, self._manner, self._points, self._outcome, self._wished)
        self.do(act, *fields, then=self._kept)

    def _kept(self) -> None:
        if self.topic.settled:
            self.action_close()
