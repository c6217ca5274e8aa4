"""The field's terms, spelled here as they are in flows, records, plans and on screens."""

from __future__ import annotations

from typing import Literal

import msgspec

Nation = Literal["england", "wales", "scotland", "northern_ireland"]
AgeBand = Literal["adult", "child", "possibly_child"]
OrganisationKind = Literal["police", "local_authority", "immigration", "health", "charity", "other"]

Setting = Literal["in_person", "phone", "video"]
Captured = Literal["live", "paper", "memory", "recording"]
Fidelity = Literal["word_for_word", "near", "summary"]
Voice = Literal["own", "interpreted", "summary"]
Manner = Literal["spoken", "signed", "written", "gestured", "drawn"]
Precision = Literal["exact", "about", "unknown"]

Said = Literal["as_shown", "differently", "not_said"]
Given = Literal["read_aloud", "screen", "print", "easy_read", "audio", "signed", "in_parts", "through_helper"]
Paper = Literal["copy_taken", "copy_not_safe", "copy_not_wanted", "copy_kept_here"]
"""What came of asking whether it is safe for them to keep a paper with it."""

WhyNow = Literal[
    "they_asked", "cannot_choose_without", "heard_it_elsewhere", "lawyer_or_court_asked", "another_reason"
]
"""Why exploitation was explained before the person was asked to tell."""

WayOut = Literal["not_now", "rather_not", "dont_know"]
Clarifies = Literal["where", "when", "who", "how"]
"""What is asked, later, about words that the person has said."""
WhyBreak = Literal["time", "sign", "asked", "hard_part"]
"""Why a break was offered: the time, a sign, since they asked for one, or before or after a part that is hard."""
BreakOffer = Literal["break", "quiet", "drink", "air"]
"""What was offered: a break; or feet on the floor and the like, something to drink, some air."""
BreakAnswer = Literal["taken", "later", "not_wanted"]
Understanding = Literal["understood", "partly", "not_yet", "declined", "not_checked"]
Asked = Literal["yes", "no", "not_asked"]
Interprets = Literal["spoken", "signed"]
Tie = Literal["none", "known", "not_asked"]
"""Whether an interpreter knows the person, or somebody whom the person is afraid of."""
GenderWished = Literal["woman", "man", "either", "not_asked"]
GenderOfInterpreter = Literal["woman", "man", "other", "not_noted"]
AgainstRelying = Literal[
    "not_comfortable", "knows_them", "not_qualified", "not_briefed", "not_first_person", "not_as_wished"
]
"""What stands against relying on an interpreter, as far as it was asked. What nobody asked is not among it."""
Apart = Literal["apart", "together", "not_noted"]
"""How somebody left: one after the other, or with the person."""
CameAs = Literal[
    "partner",
    "family",
    "friend",
    "colleague",
    "supporter",
    "social_worker",
    "advocate",
    "guardian",
    "appropriate_adult",
    "lawyer",
    "faith",
    "child",
    "other",
]
StoppedBy = Literal["person", "worker", "interpreter", "other"]
Side = Literal["person", "worker"]

SourceStanding = Literal["have", "asked", "not_available", "not_safe"]
TakenAs = Literal["need", "risk", "preference", "unclear", "fact"]
"""What something is that a document, an earlier action or a source holds."""
Horizon = Literal["immediate", "short", "long"]
NeedState = Literal["met", "partly", "not_met", "not_wanted"]
Basis = Literal["person", "worker", "agency", "document"]
Whose = Literal["person", "child", "family", "others", "worker"]
Trend = Literal["rising", "steady", "falling", "not_known"]
Confidence = Literal["low", "some", "high"]
"""How sure the worker is of what they weighed."""
Worry = Literal["a_lot", "some", "a_little", "not_at_all"]
"""How much a risk worries the person, as they say themselves."""
OfAdults = Literal["housing", "safety", "lasting_support", "kind_services", "purpose", "health", "education"]
"""The seven outcome areas of the Modern Slavery Core Outcome Set, for adults."""
OfChildren = Literal[
    "safe",
    "healthy",
    "achieving",
    "nurtured",
    "active",
    "respected",
    "responsible",
    "included",
    "learning",
    "contributing",
    "getting_by",
    "relationships",
    "entitlements",
    "living_place",
    "development",
    "play",
    "stability",
    "surroundings",
    "rights",
    "fairness",
]
"""The areas that the laws of the four nations name for children. Which of them are asked about where is in the flow."""
Outcome = Literal[OfAdults, OfChildren]
"""An area of somebody's life, as they may rate it, or as a line of the plan belongs to it."""
LineAnswer = Literal["agree", "change", "no", "later"]
ReviewOutcome = Literal["done", "going_on", "not_done", "not_wanted", "change", "later", "passed_over"]
"""How a part of the plan came out when it was looked at again. ``passed_over``: they did not want to look at it."""
Section = Literal["support", "safety"]
Doer = Literal["person", "worker", "service", "other"]
Relation = Literal["parent", "child", "partner", "sibling", "other", "same_place"]
ReferredTo = Literal["children-services", "police", "nrm", "guardian", "council-adults", "trust-adults"]
"""Whom a referral goes to that rests on a duty: those that a flow may name in ``refers``."""

Circumstance = Literal[
    "capacity-in-doubt",
    "capacity-assessed",
    "controlled",
    "others-held",
    "missing",
    "child-missing",
    "child-sex-offence",
    "fgm-under-18",
    "offence-known",
    "terrorism",
    "domestic-abuse",
    "others-named",
    "asked-from-outside",
    "records-complaint",
    "in-nrm",
]
"""What the worker may note because a rule may concern it, where no question of an interview asks for it."""
ASSESSED: Circumstance = "capacity-assessed"
"""The one that has been found by somebody else: who, of which decision, and when, is noted with it."""
NrmStage = Literal[
    "referred",
    "positive_reasonable_grounds",
    "negative_reasonable_grounds",
    "positive_conclusive_grounds",
    "negative_conclusive_grounds",
    "withdrawn",
]
"""How far somebody is in the National Referral Mechanism. ``referred`` is before the first decision."""
WITHDRAWN: NrmStage = "withdrawn"
Capacity = Literal["able", "not_able"]
"""What an assessment found of one decision: whether the person was able to make it then. It says nothing of any other."""

ContactWay = Literal["call", "message", "email", "letter", "in_person", "through_another"]
ContactResult = Literal["reached", "no_answer", "message_left", "somebody_else", "did_not_want"]
ContactSafe = Literal["safe", "not_safe", "not_known"]
DutyDecision = Literal["done", "will_do", "not"]
LegalBasis = Literal[
    "consent",
    "statutory_duty",
    "vital_interest",
    "safeguarding_public_interest",
    "safeguarding_interest",
    "own_policy",
    "other",
]
"""What allows something to be shared. The organisation names it; the program shows what is often named, and never guesses.

``safeguarding_public_interest`` is a condition for records of health and the like, ``safeguarding_interest`` the recognised
legitimate interest.
"""
ToldOfIt = Literal["yes", "not_yet", "no"]
ToldInTheEnd = Literal["yes", "no"]
"""Of something that the person was still to be told of."""
PromiseCame = Literal["kept", "kept_late", "not_kept"]
"""What became of something the worker promised."""
Recording = Literal["full", "plan_only", "no_words"]
Depth = Literal["none", "support_only", "fuller"]
AffectsDetail = Literal[
    "interpreter_trouble",
    "tired",
    "unwell",
    "medicine",
    "upset",
    "interrupted",
    "someone_near",
    "time_short",
    "line_poor",
    "hungry_cold",
]


VAULT = "vault"
"""The stream of what happens around the cases."""

FIRST = 0
"""What a statement is told after that was the first of its sitting. Every other number is that of a statement."""


class Moment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When something was said, as well as it is known. ``at`` is UTC milliseconds."""

    precision: Precision = "unknown"
    at: int | None = None


class OnScale(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of the organisation's own scale of risk, by the name that it had then. ``step`` 1 is the least of ``steps``."""

    name: str
    step: int
    steps: int


class Quote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stretch of a statement, half-open, in code points. A reference: erased there, it is gone here.

    ``wording`` says of which of its wordings: how many corrections there were when it was quoted.
    """

    statement: int
    start: int
    end: int
    wording: int = 0

    @property
    def place(self) -> str:
        """Where the words are, as an id. Of a later wording, it has the number of that too."""
        later = f".{self.wording}" if self.wording else ""
        return f"{self.statement}{later}:{self.start}-{self.end}"
