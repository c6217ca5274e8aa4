"""What the check of a question says: its category, its cues with their spans, and whether it leads.

The categories, the cues and what makes a turn leading follow the NICHD coding of utterances and Lyon, Quas and Lamb's
division of suggestive ones, widened by the definition in Practice Direction 57AC (a leading question suggests an answer,
"or puts words into the mouth, or information into the mind").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """What kind of turn this is; one that mixes kinds has the most intrusive of them, and these stand in that order."""

    SUGGESTIVE = "suggestive"
    OPTION_POSING = "option_posing"
    DIRECTIVE = "directive"
    CUED_INVITATION = "cued_invitation"
    INVITATION = "invitation"
    STATEMENT = "statement"
    FACILITATOR = "facilitator"


class Tier(StrEnum):
    """How much a cue weighs: it presses, it is better not said, it brings in something new, or it is a tip for wording it better."""

    PRESSING = "pressing"
    BETTER_NOT = "better not said"
    NEW = "brings in something new"
    TIP = "tip"


class Cue(StrEnum):
    """The stable names of what is found in a question. Other programs rely on them."""

    TAG_QUESTION = "tag_question"
    DECLARATIVE_QUESTION = "declarative_question"
    NEGATIVE_POLARITY = "negative_polarity"
    FORCED_CHOICE = "forced_choice"
    UNDISCLOSED_DETAIL = "undisclosed_detail"
    PRESUPPOSITION = "presupposition"
    EMBEDDED_STATEMENT = "embedded_statement"
    QUANTITY_TIME_PRESUPPOSITION = "quantity_time_presupposition"
    LABEL_IMPOSITION = "label_imposition"
    ROLE_ASSUMPTION = "role_assumption"
    EMOTION_IMPUTATION = "emotion_imputation"
    BLAME = "blame"
    COERCION = "coercion"
    INCENTIVE = "incentive"
    MINIMISATION = "minimisation"
    THIRD_PARTY_PRESSURE = "third_party_pressure"
    DISBELIEF = "disbelief"
    REINFORCEMENT = "reinforcement"
    SPECULATION = "speculation"
    LOADED_LANGUAGE = "loaded_language"
    WHY_OF_CHOICES = "why_of_choices"
    DEMANDED_EXACTNESS = "demanded_exactness"
    FALSE_PROMISE = "false_promise"
    UNSAFE_GROUNDING = "unsafe_grounding"
    ASKED_TO_SHOW = "asked_to_show"
    COMPOUND = "compound"
    INDIRECT_YES_NO = "indirect_yes_no"
    FAUX_INVITATION = "faux_invitation"
    JARGON = "jargon"


TIPS = frozenset({Cue.COMPOUND, Cue.INDIRECT_YES_NO, Cue.FAUX_INVITATION, Cue.JARGON})
BETTER_NOT = frozenset(
    {
        Cue.WHY_OF_CHOICES,
        Cue.DEMANDED_EXACTNESS,
        Cue.FALSE_PROMISE,
        Cue.UNSAFE_GROUNDING,
        Cue.ASKED_TO_SHOW,
    }
)
"""What leads to no answer, and is not said to a person all the same: it blames, demands, promises or exposes."""

NOT_LEADING = TIPS | BETTER_NOT
NEW = frozenset(
    {Cue.FORCED_CHOICE, Cue.UNDISCLOSED_DETAIL, Cue.PRESUPPOSITION, Cue.QUANTITY_TIME_PRESUPPOSITION}
)
_LEAVES_OPTION_POSING = frozenset({Cue.FORCED_CHOICE, Cue.UNDISCLOSED_DETAIL, Cue.LABEL_IMPOSITION})


def tier_of(cue: Cue) -> Tier:
    """The tier that a cue stands in."""
    if cue in TIPS:
        return Tier.TIP
    if cue in BETTER_NOT:
        return Tier.BETTER_NOT
    return Tier.NEW if cue in NEW else Tier.PRESSING


class Why(StrEnum):
    """Why something counts as new; apart: said, but of something else in a long account; seems not said: read beside their words."""

    NOT_SAID = "not-said"
    DENIED = "denied"
    NOT_CERTAIN = "not-certain"
    SOMEBODY_ELSE = "somebody-else"
    ANOTHERS_WORD = "anothers-word"
    APART = "apart"
    SEEMS_NOT_SAID = "seems-not-said"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One cue at one span: half-open, in code points of the text as it was given."""

    cue: Cue
    start: int
    end: int
    because: Why = Why.NOT_SAID

    @property
    def tier(self) -> Tier:
        return tier_of(self.cue)

    @property
    def leads(self) -> bool:
        return self.cue not in NOT_LEADING


@dataclass(frozen=True, kw_only=True)
class Rewording:
    """An open wording to offer: a sentence of the wording files, and the person's own words for it, where it takes some."""

    name: str
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What the check says of one turn. Software's opinion: it is never kept and never blocks."""

    category: Category
    findings: tuple[Finding, ...] = ()
    instead: Rewording | None = None
    checked_against_words: bool = True

    @property
    def leading(self) -> bool:
        return any(finding.leads for finding in self.findings)


def suggestive(cues: set[Cue], *, closed: bool) -> bool:
    """Whether these cues make a turn suggestive. A yes/no or a choice may name something new and still be only that."""
    return bool(cues - NOT_LEADING - (_LEAVES_OPTION_POSING if closed else frozenset()))
