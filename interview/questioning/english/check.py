"""The check of an English question against what the person has said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interview.questioning.content import Content, asserts, content_of, marked, mostly_said
from interview.questioning.english import beside, shapes
from interview.questioning.english.choices import made_by_worker, sound_alike, unsaid
from interview.questioning.english.doing import (
    cleft,
    counted,
    denies_what_stands,
    denies_what_was_open,
    made_to,
    never_done,
    once_more,
    plainly_new,
    said_again,
    told_of_more,
    unsaid_number,
)
from interview.questioning.english.named import is_echo, named, part_of_a_name
from interview.questioning.english.quiet import quiet
from interview.questioning.english.read import Read
from interview.questioning.english.relayed import person_asked, to_the_person
from interview.questioning.english.settled import asks_several, covered
from interview.questioning.english.talk import OF_RULES, RELAYED, freed, of_the_talk
from interview.questioning.english.worded import reworded
from interview.questioning.exempt import CONDUCTS, exempt
from interview.questioning.forms import INVITES, Asked, Form, asked
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups
from interview.questioning.patterns import Seen, seen
from interview.questioning.reading import Sentence, level, sentences
from interview.questioning.verdict import NOT_LEADING, Category, Cue, Finding, Why, suggestive

if TYPE_CHECKING:
    from interview.questioning.disclosed import Disclosed


class Turn:
    """One turn being checked: its sentences, their forms and the cues found so far."""

    def __init__(self, text: str, disclosed: Disclosed, conduct: str | None, *, words_alone: bool) -> None:
        self.text = text
        self.words_alone = words_alone or conduct in CONDUCTS or not disclosed.in_english
        self.low = level(text)
        self.sentences = sentences(text)
        self.disclosed = disclosed
        self.conduct = conduct
        self.found: list[Finding] = []
        self.forms: list[Asked] = [asked(self.low[s.start : s.end], s.sign) for s in self.sentences]
        self.talk = [of_the_talk(self.low[s.start : s.end]) for s in self.sentences]
        self.relays = any(form.interpreted for form in self.forms)
        self.relayed_to = person_asked(self.low, disclosed) if self.relays else None
        self.categories: list[Category] = []
        self.cued = False
        self.content: Content | None = None
        self.reads: list[Read] = []

    def add(self, cue: Cue, start: int, end: int, because: Why = Why.NOT_SAID) -> None:
        if not any(f.cue == cue and f.start <= start and end <= f.end for f in self.found):
            self.found.append(Finding(cue=cue, start=start, end=end, because=because))

    def run(self) -> tuple[Category, tuple[Finding, ...]]:
        """The category of the turn and its cues, in the order of the text."""
        for one in seen(self.low, self.sentences):
            self._pattern(one)
        for at, sentence in enumerate(self.sentences):
            self._sentence(at, sentence)
        if (
            self.conduct not in CONDUCTS
            and (forced := made_to(self.low, self.sentences, self.disclosed)) is not None
        ):
            closed = any(form.form in (Form.CLOSED, Form.CHOICE) for form in self.forms)
            cue = Cue.UNDISCLOSED_DETAIL if closed else Cue.PRESUPPOSITION
            self.add(cue, forced.start(), forced.end())
        for jargon in shapes.JARGON.finditer(self.low):
            if not shapes.EXPLAINED.search(self.low, 0, jargon.start()):
                self.add(Cue.JARGON, jargon.start(), jargon.end())
        self._beside_their_words()
        if asks_several(self.low, self.sentences, self.forms):
            self.add(Cue.COMPOUND, self.sentences[0].start, self.sentences[-1].end)
        self.found = covered(self.found)
        cues = {finding.cue for finding in self.found}
        asked_closed = self._category() is Category.OPTION_POSING
        category = Category.SUGGESTIVE if suggestive(cues, closed=asked_closed) else self._category()
        if category not in (Category.SUGGESTIVE, Category.OPTION_POSING):
            self.found = [f for f in self.found if f.cue in NOT_LEADING]
        return category, tuple(sorted(self.found, key=lambda f: (f.start, f.end, f.cue)))

    def _category(self) -> Category:
        order = list(Category)
        if not self.categories:
            return Category.STATEMENT
        found = min(self.categories, key=order.index)
        if found is Category.INVITATION and self.cued:
            return Category.CUED_INVITATION
        return found

    def _pattern(self, one: Seen) -> None:
        telling = self.forms[one.sentence].form is Form.ASSERTION and self.sentences[one.sentence].sign != "?"
        if telling and self.conduct in CONDUCTS and one.pattern.cue in OF_RULES:
            return
        if one.pattern.cue is Cue.MINIMISATION and self.forms[one.sentence].form is Form.CHOICE:
            return
        if one.pattern.unsaid and not self._new_in(
            one.start, one.end, one.sentence, account=one.pattern.account
        ):
            return
        if one.pattern.cue is Cue.LABEL_IMPOSITION and part_of_a_name(
            self.sentences[one.sentence], one.start, one.end
        ):
            return
        start = self.sentences[one.sentence].start
        if not freed(one.pattern.cue, one.start - start, one.end - start, self.talk[one.sentence]):
            self.add(one.pattern.cue, one.start, one.end)

    def _new_in(self, start: int, end: int, at: int, *, account: bool) -> bool:
        sentence = self.sentences[at]
        words = tuple(w for w in sentence.words if not account or (w.start >= start and w.end <= end))
        found = mostly_said(content_of(words, self.disclosed, wh=False))
        if account and self.conduct in CONDUCTS:
            return False
        return bool(found.new)

    def _exempt(self, at: int) -> bool:
        sentence = self.sentences[at]
        return exempt(self.low[sentence.start : sentence.end], self.forms[at], self.conduct)

    def _sentence(self, at: int, sentence: Sentence) -> None:
        form = self.forms[at]
        if form.indirect is not None:
            self.add(
                Cue.INDIRECT_YES_NO, sentence.start + form.indirect[0], sentence.start + form.indirect[1]
            )
        if form.faux is not None:
            self.add(Cue.FAUX_INVITATION, sentence.start + form.faux[0], sentence.start + form.faux[1])
        if form.form is Form.ENCOURAGER or is_echo(sentence, self.disclosed):
            self.categories.append(Category.FACILITATOR)
            return
        free = self._exempt(at)
        taken = set()
        for place, cue in named(sentence, self.disclosed, free=free, conduct=self.conduct):
            taken.add(place)
            self.add(cue, sentence.words[place].start, sentence.words[place].end)
        read = self._read(at, frozenset(taken), free=free)
        self.reads.append(read)
        self.categories.append(self._of_form(read))

    def _read(self, at: int, taken: frozenset[int], *, free: bool) -> Read:
        sentence, form = self.sentences[at], self.forms[at]
        low = self.low[sentence.start : sentence.end]
        told = shapes.TOLD.search(low) or (RELAYED.match(low) if self.relays else None)
        asks = form.form in (Form.WH, Form.OPEN)
        skip = taken | quiet(sentence, form, told, low, self.talk[at])
        words = to_the_person(sentence.words, self.relayed_to) if self.relayed_to else sentence.words
        content = content_of(
            words, self.disclosed, wh=asks, skip=skip, interpreted=self.relays and not self.relayed_to
        )
        if content.held:
            self.content = content
        if free and asks:
            hurtful = groups()["hurtful"] | (groups()["hurt"] if form.form is Form.OPEN else frozenset())
            kept = tuple(new for new in content.new if new.unit.key in hurtful)
            content = replace(content, pronoun=None, new=kept)
        if form.interpreted:
            content = replace(content, pronoun=None)
        if asks and not shapes.QUANTITY.match(low[form.core :]):
            content = reworded(content, sentence.words, self.disclosed)
        if form.form is Form.OPEN:
            content = marked(content, sentence.words)
        elif form.form not in (Form.CLOSED, Form.CHOICE):
            content = mostly_said(content, stated=form.form is Form.ASSERTION)
        if form.form is Form.ASSERTION and content.held and not content.new and not free:
            self.cued = True
        return Read(sentence, form, low, content, told, free)

    def _of_form(self, read: Read) -> Category:
        if read.form.form is Form.ASSERTION:
            return self._assertion(read)
        if read.form.form in (Form.CLOSED, Form.CHOICE):
            return self._closed(read)
        return self._wh(read) if read.form.form is Form.WH else self._open(read)

    def _over(
        self, cue: Cue, read: Read, start: int, end: int | None = None, *, because: Why | None = None
    ) -> None:
        """Put a cue on a stretch of the sentence, to its end where none is given."""
        because = because or (read.content.new[0].because if read.content.new else Why.NOT_SAID)
        self.add(cue, read.sentence.start + start, read.end if end is None else end, because)

    def _on_first(self, cue: Cue, read: Read) -> None:
        """Put a cue on the first new word, or on the pronoun that stands for nobody they spoke of."""
        if read.content.new:
            new = read.content.new[0]
            self.add(cue, new.unit.start, new.unit.end, new.because)
        elif read.content.pronoun is not None:
            self.add(cue, read.content.pronoun.start, read.content.pronoun.end)

    def _assertion(self, read: Read) -> Category:
        question = read.sentence.sign == "?"
        category = Category.OPTION_POSING if question else Category.STATEMENT
        if read.free or self.conduct in CONDUCTS:
            return category
        new, words = read.content.new, read.sentence.words
        states = asserts(words, read.low)
        if read.told is not None:
            if new:
                self._over(Cue.EMBEDDED_STATEMENT, read, read.told.start())
        elif (
            (new and (states or question))
            or (read.content.pronoun is not None and states)
            or (not read.content.held and shapes.NOBODY.match(read.low) and unsaid(words, self.disclosed))
        ) or (
            states
            and not new
            and (
                once_more(read.low, self.disclosed)
                or denies_what_was_open(words, self.disclosed)
                or denies_what_stands(read, self.disclosed)
            )
        ):
            self._over(Cue.DECLARATIVE_QUESTION, read, 0)
        elif new and not question and shapes.TOPIC.match(read.low.rstrip(" .")):
            self._on_first(Cue.PRESUPPOSITION, read)
        return category

    def _closed(self, read: Read) -> Category:
        content, choice = read.content, read.form.form is Form.CHOICE
        if self.conduct is None and (act := cleft(read, self.disclosed)) is not None:
            self.add(Cue.PRESUPPOSITION, act.start, act.end)
            return Category.OPTION_POSING
        if read.free and not (read.told is not None and content.new and self.conduct is None):
            return Category.OPTION_POSING
        meant = shapes.MEANT.search(read.low) and not content.new
        if choice and (meant or shapes.HEARD.search(self.low) or sound_alike(read.sentence)):
            return Category.OPTION_POSING
        if read.told is not None and content.new:
            self._over(Cue.EMBEDDED_STATEMENT, read, read.told.start())
        elif choice and made_by_worker(read, self.disclosed):
            self._over(Cue.FORCED_CHOICE, read, read.form.core)
        elif content.new and content.new[0].act and shapes.AGAIN.search(read.low):
            self._over(Cue.PRESUPPOSITION, read, read.form.core, content.new[-1].unit.end)
        elif (known := shapes.TAKES_AS_KNOWN.search(read.low, read.form.core)) and any(
            new.unit.start > read.sentence.start + known.start() for new in content.new
        ):
            self._over(Cue.PRESUPPOSITION, read, known.start(), content.new[-1].unit.end)
        elif not content.new and (plain := plainly_new(read, self.disclosed)) is not None:
            self.add(Cue.UNDISCLOSED_DETAIL, plain.start, plain.end)
        else:
            self._on_first(Cue.UNDISCLOSED_DETAIL, read)
        return Category.OPTION_POSING

    def _wh(self, read: Read) -> Category:
        content, core = read.content, read.low[read.form.core :]
        self._presupposed(read)
        if shapes.ALSO_CLOSED.search(core):
            return Category.OPTION_POSING
        if INVITES.match(core) and not content.held:
            return Category.CUED_INVITATION if self._time_they_gave(read) else Category.INVITATION
        if shapes.ASKS_ABOUT.match(core):
            return Category.CUED_INVITATION if content.held or self.cued else Category.INVITATION
        if shapes.LIKE_WHAT.match(core) and shapes.LIKENED.search(core):
            return Category.CUED_INVITATION if content.held else Category.INVITATION
        return Category.DIRECTIVE

    def _open(self, read: Read) -> Category:
        if read.form.wh == "floor":
            return Category.INVITATION
        self._presupposed(read)
        cued = read.content.held or self._time_they_gave(read)
        return Category.CUED_INVITATION if cued else Category.INVITATION

    def _time_they_gave(self, read: Read) -> bool:
        """Whether it goes back to a day or a time of day that they spoke of."""
        words = read.sentence.words
        return any(
            word.low in groups()["times"]
            and words[at - 1].low in {"that", "the"}
            and self.disclosed.has_said(lemma(word.low))
            for at, word in enumerate(words)
            if at
        )

    def _presupposed(self, read: Read) -> None:
        new, form, told = read.content.new, read.form, read.told
        if new and told is not None and told.start() < form.core:
            self._over(
                Cue.EMBEDDED_STATEMENT, read, told.start(), read.sentence.start + max(form.core, told.end())
            )
        elif new and form.form is Form.WH and shapes.QUANTITY.match(read.low[form.core :]):
            self._over(Cue.QUANTITY_TIME_PRESUPPOSITION, read, form.core, new[-1].unit.end)
        elif new or read.content.pronoun is not None:
            self._on_first(Cue.PRESUPPOSITION, read)
        elif read.low.startswith("who", form.core) and (act := cleft(read, self.disclosed)) is not None:
            self.add(Cue.PRESUPPOSITION, act.start, act.end)
        elif not read.free and (number := unsaid_number(read, self.disclosed)) is not None:
            self.add(Cue.PRESUPPOSITION, number.start, number.end)
        elif not read.free and not self._counted(read):
            self._changed(read)

    def _counted(self, read: Read) -> bool:
        """Whether it counts what they never said was done, or was more than one."""
        found = counted(read.low[read.form.core :], self.disclosed)
        if found is not None:
            start = read.sentence.start + read.form.core
            self.add(Cue.QUANTITY_TIME_PRESUPPOSITION, start, start + found[0], found[1])
        return found is not None

    def _changed(self, read: Read) -> None:
        """That something stopped, or was so once more, or was done at all, although nothing in it is a new word."""
        words = self.disclosed.text
        stopped = shapes.STOPPED.search(read.low)
        again = said_again(read.low)
        if stopped and not shapes.HAD_STOPPED.search(words):
            self._over(
                Cue.PRESUPPOSITION, read, stopped.start("word"), read.sentence.start + stopped.end("word")
            )
        elif again and not told_of_more(again, self.disclosed):
            self._over(Cue.PRESUPPOSITION, read, again.start("word"), read.sentence.start + again.end("word"))
        elif (act := never_done(read.sentence.words, self.disclosed)) is not None:
            self.add(Cue.PRESUPPOSITION, act.start, act.end, Why.NOT_CERTAIN)

    def _beside_their_words(self) -> None:
        """Where only their words can tell, have the turn read beside them: what is said otherwise is said all the same."""
        told = beside.COMPARED
        pressing = any(finding.leads and finding.cue not in told for finding in self.found)
        if pressing or self.words_alone:
            return
        compared = any(finding.cue in told for finding in self.found)
        asking = None if compared else beside.to_look_at(self.reads, self.disclosed)
        if not compared and asking is None:
            return
        weight = beside.weight(self.text, self.disclosed)
        if compared and beside.said_otherwise(self.found, weight):
            self.found = [finding for finding in self.found if finding.cue not in told]
        elif asking is not None and weight > beside.NOT_SAID:
            self._over(beside.cue_of(asking), asking, asking.form.core, because=Why.SEEMS_NOT_SAID)


def check_english(
    text: str, disclosed: Disclosed, conduct: str | None, *, words_alone: bool = False
) -> tuple[Category, tuple[Finding, ...], Content | None]:
    """The category of an English turn, its cues, and what it holds of content (of its last sentence that has any)."""
    turn = Turn(text, disclosed, conduct, words_alone=words_alone)
    category, findings = turn.run()
    return category, findings, turn.content
