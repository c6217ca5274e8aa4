"""The check of an English question against what the person has said."""

from __future__ import annotations

import re
from dataclasses import replace

from interview.questioning.content import Content, asserts, content_of, marked
from interview.questioning.disclosed import Disclosed
from interview.questioning.exempt import CONDUCTS, exempt
from interview.questioning.forms import Asked, Form, asked
from interview.questioning.lemmas import lemma
from interview.questioning.meanings import groups
from interview.questioning.patterns import Seen, seen
from interview.questioning.reading import Sentence, Word, level, sentences
from interview.questioning.verdict import TIPS, Category, Cue, Finding, Why, suggestive

_TOLD = re.compile(
    r"\b(?:(?:as |like |what |which |where |when )?you(?:'ve| have|'d| had|'re| were)?(?: just| also| already| only| earlier| once| all)? (?:said|told|mentioned|explained|described|talked (?:to \w+ )?about|spoke (?:of|about)|spoken (?:of|about)|used the word|"
    r"brought up|called|called it|were (?:saying|telling)|(?:re)? ?(?:saying|telling) (?:me )?(?:that )?)(?: (?:me|us|to me|earlier|just now|before|last time|that|about))*|(?:as|when|like) you (?:say|tell me|put it|call it|mention)|you (?:say|tell me) (?:that |you |he |she |they |it |there )|"
    r"(?:did i|have i|i) (?:hear|heard|get|got|understood|understand|caught|catch)(?: it| you| that)?(?: right| correctly| say| straight)+(?: that| in)?|let me (?:say|read|play|check|pull|see|go)[^.?!:]{0,40}|"
    r"(?:so far )?i(?:'ve| have) (?:got|written|put|noted)(?: down)?:|what i(?:'m| am) hearing is|i'll read [^:]*|(?:i'm|i am) (?:so |very |really )?sorry)\b"
)
_QUANTITY = re.compile(
    r"^(?:(?:to|in|at|from|for|by|until|since|about|roughly|exactly) )*(?:how (?:many|often|long|much|frequently|soon|regularly|quickly|late|early)|when (?:is|was|did|were|had|have|has|do|does|would|exactly|roughly|about)|since when|(?:up )?(?:until|till) when|by when|what (?:time|year|day|date|month|age)|which (?:day|year|month)|at what (?:age|point|time))\b"
)
_JARGON = re.compile(
    r"\b(?:nrm|msa|sca|idva|isva|abe|ms1|msvcc|cms|mash|marac|dols|vaf|nrpf|is\.?96|iom|glaa|ukvi|dlr|sar|lpa|pnc|ccg|cse|cce|ictg|dvpo|esa|pip|mapp?a|s\.? ?\d+|section \d+|reasonable grounds|conclusive grounds|national referral mechanism|"
    r"referral mechanism|statutory|perpetrator|disclos\w+|safeguarding|first responder|discretionary leave|duty to (?:notify|refer)|threshold|multi-agency|vulnerabilit\w+|indicators?|coercive control|modus operandi|jurisdiction|"
    r"affidavit|pursuant|remuneration|biometric\w*|appropriate adult|abscond\w*|non-recent|intermediary|special measures|legal aid|immigration status|trauma-informed|triage|assessment framework|leave to remain|no recourse)\b"
)
_AGAIN = re.compile(r"\b(?:again|still|yet|any ?more|no longer|another|stop|stopped|keep|kept|realise\w*|manage[ds]? to|continue\w*|go(?:ing)? on)\b")
_EITHER = re.compile(r"\bor\b")
_LIKE_WHAT = re.compile(r"^(?:what (?:was|is|were|are|has|did|had|happened|went|came|else|more)|how (?:was|is|were|are|did it|has|had|do things|did things)|who|where)")
_INVITES = re.compile(
    r"^(?:and )?(?:what(?:'s| is| has|'s been| has been| was| else| on)? ?(?:been )?(?:happen\w*|going on|went on|took place|came (?:next|after|then)|brings?|brought|next|would you like (?:me |us )?to (?:talk|tell|say|start|begin|know)|do you want (?:me |us )?to (?:talk|tell|say|start|begin|know)|else|more|after that|then)|how (?:have things|are things|has life|has it been|have you been|did (?:things|it|that)|life|is life)|where would you like to (?:start|begin))\b"
)


def mostly_said(content: Content, *, strict: bool) -> Content:
    """The content without one weak new word among several that they have said: another wording, not another fact."""
    weak = [new for new in content.new if not new.act and new.because is Why.NOT_SAID]
    if strict or len(content.new) != 1 or len(weak) != 1 or len(content.held) < LOOSE:
        return content
    return replace(content, new=())


LOOSE = 4
_FINITE = frozenset("was were did had is are has have".split())


class Turn:
    """One turn being checked: its sentences, their forms and the cues found so far."""

    def __init__(self, text: str, disclosed: Disclosed, conduct: str | None) -> None:
        self.low = level(text)
        self.sentences = sentences(text)
        self.disclosed = disclosed
        self.conduct = conduct
        self.found: list[Finding] = []
        self.forms: list[Asked] = [asked(self.low[s.start : s.end], s.sign) for s in self.sentences]
        self.categories: list[Category] = []
        self.cued = False
        self.content: Content | None = None

    def add(self, cue: Cue, start: int, end: int, because: Why = Why.NOT_SAID) -> None:
        if not any(f.cue == cue and f.start <= start and end <= f.end for f in self.found):
            self.found.append(Finding(cue=cue, start=start, end=end, because=because))

    def run(self) -> tuple[Category, tuple[Finding, ...]]:
        """The category of the turn and its cues, in the order of the text."""
        for one in seen(self.low, self.sentences):
            self._pattern(one)
        for at, sentence in enumerate(self.sentences):
            self._sentence(at, sentence)
        for jargon in _JARGON.finditer(self.low):
            self.add(Cue.JARGON, jargon.start(), jargon.end())
        self._compound()
        self._covered()
        cues = {finding.cue for finding in self.found}
        asked_closed = self._category() is Category.OPTION_POSING
        category = Category.SUGGESTIVE if suggestive(cues, closed=asked_closed) else self._category()
        if category not in (Category.SUGGESTIVE, Category.OPTION_POSING):
            self.found = [f for f in self.found if f.cue in TIPS]
        return category, tuple(sorted(self.found, key=lambda f: (f.start, f.end, f.cue)))

    def _covered(self) -> None:
        """Leave out what another cue already says of the same words: a tag is also negated, and its statement also states."""
        tags = [f for f in self.found if f.cue is Cue.TAG_QUESTION]
        self.found = [
            f
            for f in self.found
            if not (f.cue is Cue.NEGATIVE_POLARITY and any(t.start <= f.start and f.end <= t.end for t in tags))
            and not (f.cue is Cue.DECLARATIVE_QUESTION and any(f.start <= t.start and t.end <= f.end + 2 for t in tags))
        ]

    def _category(self) -> Category:
        order = list(Category)
        if not self.categories:
            return Category.STATEMENT
        found = min(self.categories, key=order.index)
        if found is Category.INVITATION and self.cued:
            return Category.CUED_INVITATION
        return found

    def _pattern(self, one: Seen) -> None:
        if one.pattern.unsaid and not self._new_in(one.start, one.end, one.sentence, account=one.pattern.account):
            return
        self.add(one.pattern.cue, one.start, one.end)

    def _new_in(self, start: int, end: int, at: int, *, account: bool) -> bool:
        sentence = self.sentences[at]
        words = tuple(w for w in sentence.words if w.start >= start and w.end <= end)
        found = mostly_said(content_of(words, self.disclosed, wh=False), strict=False)
        if account and self.conduct in CONDUCTS:
            return False
        return bool(found.new)

    def _exempt(self, at: int) -> bool:
        sentence = self.sentences[at]
        return exempt(self.low[sentence.start : sentence.end], self.forms[at], self.conduct)

    def _sentence(self, at: int, sentence: Sentence) -> None:
        form = self.forms[at]
        if form.indirect is not None:
            self.add(Cue.INDIRECT_YES_NO, sentence.start + form.indirect[0], sentence.start + form.indirect[1])
        if form.faux is not None:
            self.add(Cue.FAUX_INVITATION, sentence.start + form.faux[0], sentence.start + form.faux[1])
        if form.form is Form.ENCOURAGER or self._echo(sentence):
            self.categories.append(Category.FACILITATOR)
            return
        free = self._exempt(at)
        named = self._named(sentence, free=free)
        self.categories.append(self._of_form(at, sentence, form, free=free, named=named))

    def _echo(self, sentence: Sentence) -> bool:
        words = [w.low for w in sentence.words if w.is_word]
        if not words or len(words) > 9 or sentence.sign == "?":
            return False
        said = set(self.disclosed.last)
        turned = {"you": {"i", "me", "you", "we", "us"}, "your": {"my", "your", "our"}, "were": {"was", "were"}, "are": {"am", "are", "'m"}, "'re": {"am", "'m", "are"}, "yours": {"mine"}, "have": {"have", "had"}}
        words = [w for w in words if w not in {"yeah", "yes", "ok", "okay", "right", "so", "and", "mm"}]
        known = sum(1 for w in words if w in said or turned.get(w, set()) & said or lemma(w) in {lemma(x) for x in said})
        content = content_of(sentence.words, self.disclosed, wh=False)
        return known == len(words) and not content.new and (sentence.sign in {"...", "…"} or (len(words) <= 5 and not any(w in _FINITE for w in words)) or len(words) <= 3)

    def _named(self, sentence: Sentence, *, free: bool) -> frozenset[int]:
        """Labels, roles and loaded words that the person has not used; returns the words that they stand at."""
        taken: set[int] = set()
        words = sentence.words
        for at, word in enumerate(words):
            key = lemma(word.low)
            for group, cue in (("labels", Cue.LABEL_IMPOSITION), ("roles", Cue.ROLE_ASSUMPTION), ("loaded", Cue.LOADED_LANGUAGE)):
                if (key in groups()[group] or word.low in groups()[group]) and not self._their_word(key, word.low):
                    if self._rejected(words, at, key) or self._harmless(words, at, cue, free=free):
                        continue
                    taken.add(at)
                    self.add(cue, word.start, word.end)
                    break
        return frozenset(taken)

    def _rejected(self, words: tuple[Word, ...], at: int, key: str) -> bool:
        """Whether a word that the person rejected is put aside here too."""
        return self.disclosed.has_said(key) and any(w.low in {"not", "n't", "never"} for w in words[max(0, at - 8) : at])

    def _their_word(self, key: str, low: str) -> bool:
        from interview.questioning.meanings import Unit

        return self.disclosed.why_new(Unit(key, 0, 0, 0), of_person=False, denied=False) is None

    def _harmless(self, words: tuple[Word, ...], at: int, cue: Cue, *, free: bool) -> bool:
        near = {w.low for w in words[max(0, at - 3) : at + 5]}
        if cue is Cue.LABEL_IMPOSITION:
            if near & {"act", "helpline", "team", "support", "service", "services", "unit", "line", "charity", "law", "laws", "centre", "foundation", "bill", "commissioner", "group", "department", "care", "strategy", "project"} and not {"a", "as"} >= {words[at - 1].low if at else ""}:
                return True
            if self.conduct == "rights" or not ({"you", "your", "he", "she", "they", "the", "his", "that"} & {w.low for w in words}):
                return not any(w.low in {"you", "your"} for w in words[max(0, at - 4) : at])
            return False
        if cue is Cue.LOADED_LANGUAGE:
            following = words[at + 1].low if at + 1 < len(words) else ""
            return following in {"", "cold", "weather"} and words[0].low in {"that", "it"}
        return free or self.conduct in {"rights", "consent", "logistics"}

    def _of_form(self, at: int, sentence: Sentence, form: Asked, *, free: bool, named: frozenset[int]) -> Category:
        low = self.low[sentence.start : sentence.end]
        core = sentence.start + form.core
        asks = form.form in (Form.WH, Form.OPEN)
        words = sentence.words
        told = _TOLD.search(low)
        skip = named | self._quiet(sentence, form, told)
        content = content_of(words, self.disclosed, wh=asks, skip=skip)
        if content.held:
            self.content = content
        if form.interpreted:
            content = replace(content, pronoun=None)
        if form.form is Form.OPEN:
            content = marked(content, words, self.disclosed)
        else:
            content = mostly_said(content, strict=form.form in (Form.CLOSED, Form.CHOICE))
        if form.form is Form.ASSERTION and content.held and not content.new and not free:
            self.cued = True
        if form.form is Form.ASSERTION:
            return self._assertion(sentence, low, content, told, free=free)
        if form.form in (Form.CLOSED, Form.CHOICE):
            return self._closed(sentence, form, low, content, free=free, told=told)
        if form.form is Form.WH:
            return self._wh(sentence, form, low, content, free=free, told=told)
        del asks, core
        return self._open(sentence, form, low, content, free=free, told=told)

    def _quiet(self, sentence: Sentence, form: Asked, told: re.Match[str] | None) -> frozenset[int]:
        """The words of a sentence that only wrap what it asks."""
        stretches = [form.quiet]
        if told is not None:
            stretches.append(told.span())
        if form.indirect is not None:
            stretches.append(form.indirect)
        made = set()
        for at, word in enumerate(sentence.words):
            place = word.start - sentence.start
            if any(start <= place < end for start, end in stretches):
                made.add(at)
            if word.low in {"take", "took"} and " long" in self.low[sentence.start : sentence.end]:
                made.add(at)
        return frozenset(made)

    def _new_cue(self, cue: Cue, content: Content) -> None:
        new = content.new[0]
        last = content.new[-1]
        self.add(cue, new.unit.start, new.unit.end if new.unit.start > last.unit.start else new.unit.end, new.because)

    def _assertion(self, sentence: Sentence, low: str, content: Content, told: re.Match[str] | None, *, free: bool) -> Category:
        question = sentence.sign == "?"
        if free or self.conduct in {"rights", "consent", "comfort", "logistics", "needs", "understanding"}:
            return Category.OPTION_POSING if question else Category.STATEMENT
        if told is not None:
            if content.new:
                self.add(Cue.EMBEDDED_STATEMENT, sentence.start + told.start(), sentence.end - len(sentence.sign), content.new[0].because)
            return Category.OPTION_POSING if question else Category.STATEMENT
        if content.new and (asserts(sentence.words, low) or question):
            self.add(Cue.DECLARATIVE_QUESTION, sentence.start, sentence.end - len(sentence.sign), content.new[0].because)
        elif content.pronoun is not None and asserts(sentence.words, low):
            self.add(Cue.DECLARATIVE_QUESTION, sentence.start, sentence.end - len(sentence.sign))
        return Category.OPTION_POSING if question else Category.STATEMENT

    def _closed(
        self, sentence: Sentence, form: Asked, low: str, content: Content, *, free: bool, told: re.Match[str] | None
    ) -> Category:
        if free:
            return Category.OPTION_POSING
        if told is not None and content.new:
            self.add(Cue.EMBEDDED_STATEMENT, sentence.start + told.start(), sentence.end - len(sentence.sign), content.new[0].because)
        elif content.new or content.pronoun is not None:
            if form.form is Form.CLOSED and content.new and content.new[0].act and _AGAIN.search(low):
                self.add(Cue.PRESUPPOSITION, sentence.start + form.core, content.new[-1].unit.end, content.new[0].because)
            elif form.form is Form.CHOICE and _EITHER.search(low):
                self.add(Cue.FORCED_CHOICE, sentence.start + form.core, sentence.end - len(sentence.sign))
            elif content.new:
                self._new_cue(Cue.UNDISCLOSED_DETAIL, content)
            elif content.pronoun is not None:
                self.add(Cue.UNDISCLOSED_DETAIL, content.pronoun.start, content.pronoun.end)
        return Category.OPTION_POSING

    def _wh(
        self, sentence: Sentence, form: Asked, low: str, content: Content, *, free: bool, told: re.Match[str] | None
    ) -> Category:
        if free:
            content = replace(content, pronoun=None, new=tuple(n for n in content.new if n.unit.key in groups()["hurtful"]))
        self._presupposed(sentence, form, low, content, told)
        if not content.held and _INVITES.match(low[form.core :]):
            return Category.INVITATION
        if _LIKE_WHAT.match(low[form.core :]) and re.search(r"\b(?:like|happen\w*|went|next|else|more)\b", low[form.core :]):
            return Category.CUED_INVITATION if content.held else Category.INVITATION
        return Category.DIRECTIVE

    def _presupposed(self, sentence: Sentence, form: Asked, low: str, content: Content, told: re.Match[str] | None) -> None:
        if content.new:
            if told is not None and told.start() < form.core:
                self.add(Cue.EMBEDDED_STATEMENT, sentence.start + told.start(), sentence.start + max(form.core, told.end()), content.new[0].because)
                return
            if form.form is Form.WH and _QUANTITY.match(low[form.core :]):
                self.add(Cue.QUANTITY_TIME_PRESUPPOSITION, sentence.start + form.core, content.new[-1].unit.end, content.new[0].because)
                return
            self._new_cue(Cue.PRESUPPOSITION, content)
        elif content.pronoun is not None:
            self.add(Cue.PRESUPPOSITION, content.pronoun.start, content.pronoun.end)

    def _open(
        self, sentence: Sentence, form: Asked, low: str, content: Content, *, free: bool, told: re.Match[str] | None
    ) -> Category:
        if form.wh == "floor":
            return Category.INVITATION
        self._presupposed(sentence, form, low, content, told)
        return Category.CUED_INVITATION if content.held else Category.INVITATION

    def _compound(self) -> None:
        asks = [(s, f) for s, f in zip(self.sentences, self.forms, strict=True) if f.form in (Form.WH, Form.CLOSED, Form.CHOICE)]
        inner = 0
        for sentence, form in asks:
            part = self.low[sentence.start + form.core : sentence.end]
            inner += len(re.findall(r",? (?:and|or|,) (?:(?:then|also) )?(?:(?:what|where|when|who|how|which|why)\b|(?:was|were|did|is|are|do|does|have|has|had)\s+(?:you|he|she|they|it|there|the|your|any\w*))", part))
        if len(asks) + inner >= 2:
            self.add(Cue.COMPOUND, self.sentences[0].start, self.sentences[-1].end)


def check_english(
    text: str, disclosed: Disclosed, conduct: str | None
) -> tuple[Category, tuple[Finding, ...], Content | None]:
    """The category of an English turn, its cues, and what it holds of content (of its last sentence that has any)."""
    turn = Turn(text, disclosed, conduct)
    category, findings = turn.run()
    return category, findings, turn.content
