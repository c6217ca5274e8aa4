"""Why each cue matters in a sentence that is written beforehand, and what to write in its place."""

from __future__ import annotations

from interview.questioning.verdict import Cue

_OPEN = "Ask openly, and name nothing that they have not told: 'What happened?'"
_OUT = "Take it out."
_PERSON_FIRST = "Say what happens, or leave the word to them."

SAYS: dict[Cue, str] = {
    Cue.TAG_QUESTION: "asks them to agree",
    Cue.DECLARATIVE_QUESTION: "says for them what they have not told",
    Cue.NEGATIVE_POLARITY: "expects a yes",
    Cue.FORCED_CHOICE: "offers answers that they did not bring, and the true one may be missing",
    Cue.UNDISCLOSED_DETAIL: "brings in something that nobody has told",
    Cue.PRESUPPOSITION: "takes something for granted that nobody has told",
    Cue.EMBEDDED_STATEMENT: "says what the worker thinks, or that they said what they did not",
    Cue.QUANTITY_TIME_PRESUPPOSITION: "takes for granted that it happened, and asks how much or when",
    Cue.LABEL_IMPOSITION: "puts a name on them or on what happened that is not theirs",
    Cue.ROLE_ASSUMPTION: "gives somebody a part that they have not named",
    Cue.EMOTION_IMPUTATION: "tells them what they feel or mean",
    Cue.BLAME: "can sound as if it was their fault",
    Cue.COERCION: "presses them to answer",
    Cue.INCENTIVE: "offers something for an answer",
    Cue.MINIMISATION: "makes it smaller than it may be to them",
    Cue.THIRD_PARTY_PRESSURE: "holds up what others say",
    Cue.DISBELIEF: "sounds as if they were not believed",
    Cue.REINFORCEMENT: "shows which answer is wanted",
    Cue.SPECULATION: "has them guess, or guesses for them",
    Cue.LOADED_LANGUAGE: "judges",
    Cue.WHY_OF_CHOICES: "asks why they did what they did, and can sound like blame",
    Cue.DEMANDED_EXACTNESS: "asks for more than most people can remember",
    Cue.FALSE_PROMISE: "promises what nobody can be sure to keep",
    Cue.UNSAFE_GROUNDING: "can make fear grow",
    Cue.ASKED_TO_SHOW: "has them show, prove or measure what was done to them",
    Cue.COMPOUND: "asks more than one thing at once",
    Cue.INDIRECT_YES_NO: "asks if they know or remember, before what it wants to ask",
    Cue.FAUX_INVITATION: "begins openly and then asks for a yes or no",
    Cue.JARGON: "is a word of the trade",
}

INSTEAD: dict[Cue, str] = {
    Cue.TAG_QUESTION: _OPEN,
    Cue.DECLARATIVE_QUESTION: _OPEN,
    Cue.NEGATIVE_POLARITY: _OPEN,
    Cue.FORCED_CHOICE: _OPEN,
    Cue.UNDISCLOSED_DETAIL: _OPEN,
    Cue.PRESUPPOSITION: _OPEN,
    Cue.EMBEDDED_STATEMENT: _OUT,
    Cue.QUANTITY_TIME_PRESUPPOSITION: _OPEN,
    Cue.LABEL_IMPOSITION: _PERSON_FIRST,
    Cue.ROLE_ASSUMPTION: _PERSON_FIRST,
    Cue.EMOTION_IMPUTATION: "Ask 'How was that for you?'",
    Cue.BLAME: "Ask 'What was happening then?'",
    Cue.COERCION: "Say that they need not answer.",
    Cue.INCENTIVE: "Take it out: help never hangs on an answer.",
    Cue.MINIMISATION: _OUT,
    Cue.THIRD_PARTY_PRESSURE: _OUT,
    Cue.DISBELIEF: _OUT,
    Cue.REINFORCEMENT: "Thank them for their time, and praise no answer.",
    Cue.SPECULATION: "Ask what they know, or take it out.",
    Cue.LOADED_LANGUAGE: _OUT,
    Cue.WHY_OF_CHOICES: "Ask 'What was happening then?'",
    Cue.DEMANDED_EXACTNESS: "Ask 'When was that, if you know?'",
    Cue.FALSE_PROMISE: "Say what is done, what is not known, and what must be passed on.",
    Cue.UNSAFE_GROUNDING: "Offer it: eyes can stay open, nobody is touched, and they may say no.",
    Cue.ASKED_TO_SHOW: _OUT,
    Cue.COMPOUND: "Ask one thing at a time.",
    Cue.INDIRECT_YES_NO: "Ask it straight.",
    Cue.FAUX_INVITATION: "Leave it open to the end.",
    Cue.JARGON: "Use a plain word, or say what it means.",
}
