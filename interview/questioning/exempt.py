"""What manages the conversation, or asks for present needs: there a yes/no or a choice leads nobody.

A step declares its conduct; where none is declared it is inferred from the wording.
"""

from __future__ import annotations

import re

from interview.questioning.forms import Asked, Form

ACCOUNT = "account"
"""The conduct of a step in which the person tells what happened: nothing in it is exempt."""

CONDUCTS = frozenset({"consent", "comfort", "logistics", "needs", "rights", "understanding"})

_WISHES = re.compile(
    r"\b(?:(?:would|do|did|will|might|could) you (?:like|want|prefer|rather|need|mind|sooner|agree|be (?:happy|ok|okay|all right|comfortable|able|willing|more comfortable)|care|wish|fancy|feel (?:able|ok|okay|ready|up|safe|more|all right|comfortable|well)|"
    r"understand|follow|speak|read|take|get on|manage|use|eat|drink|sleep well|have (?:somewhere|anywhere|anything|enough|a safe|any (?:medic|questions|allerg|food|pain|worries)|someone|anyone|a (?:phone|number|bed|place|doctor|gp|solicitor|way)|access|your|everything|money|credit))|"
    r"(?:may|can|could|shall|should|might) (?:i|we)\b|(?:is|was|would|will) (?:it|that|this|now|here)(?: be)? (?:ok|okay|all right|alright|fine|safe|too|a good (?:time|day|moment|idea|place|point|number|way|word|plan|start)|an? ok|convenient|better|easier|possible|clear|warm|loud|comfortable|enough|good|right|what you|how you|the way|something you)|"
    r"(?:are|were) you (?:ok|okay|all right|alright|comfortable|warm|cold|hungry|thirsty|in (?:any )?pain|in any|tired|happy (?:for|to|with)|able|ready|hurt(?:ing)?|safe|on any|taking any|allergic|pregnant|managing|feeling|well|bleeding|free|still (?:ok|happy|all right)|sleeping|eating|somewhere|up to|wanting|expecting|all set|going to be|worried about)|"
    r"(?:is|are) there (?:(?:a|any|some) (?:child|children|pet|dog|baby|relative|parent)\b[^?]*\b(?:need|pick|collect|wait|look)|somewhere|anywhere|anyone (?:you|we|i|waiting|who (?:can|could|should|needs|depends))|anything (?:you|we|i|else|that (?:would|might|could|worries|helps)|worrying)|someone (?:you|we|who)|a (?:phone|number|time|safe|better|friend|language|word|name|particular|way|place|day|good|person)|any (?:words?|questions?|part|food|medic\w+|one|children|allerg\w+|days?|times?|bits?)|enough|food|heating)|"
    r"have you (?:been able|got|eaten|slept|had (?:anything|something|any (?:food|sleep|water)|a (?:drink|chance)|enough|your)|somewhere|anywhere|enough|any (?:pain|questions|medic|allerg|children with)|taken your|finished|understood|room|time|everything|seen a doctor)|"
    r"(?:does|did|do) (?:that|this|it|what i|my|the (?:room|chair|plan|light|interpreter|order|words?|card|leaflet))\b|(?:did|have|has|am) i (?:get|got|got that|understood|understand|hear|heard|written|put|missed|left|made|explained|speak|going|talking|right|correct|clear|been|spell|said)|have we|are we|can you (?:hear|see|follow|read|manage|get|stay|think of anything|still|understand|wait|come|walk|let me know)|"
    r"don't you (?:want|need)|are you (?:quite |really )?sure you (?:don't |do not |wouldn't )?(?:want|like|need)|won't you|why don't we|would (?:a|an|some|the|another|one|there|tomorrow|today|monday|tuesday|wednesday|thursday|friday|it help|that help|now|here|this|you)\b|will (?:you|it|that|someone|anyone|the) |(?:any|anything|anyone) (?:you|questions|pain|allerg\w+|medic\w+)|is (?:your|the) (?:\w+ ){0,2}(?:warm|cold|ok|okay|all right|hurting|sore|charged|safe|working|clear|on|too|loud|comfortable|free|here|still (?:ok|hurting|sore|bleeding)|in date)|"
    r"is (?:anyone|anybody|someone) (?:waiting|with you|expecting|looking after|at home|coming|in danger|hurt)|is (?:everything|everyone|the interpreter|english|someone)|has (?:that|this|the (?:interpreter|pain|room))|so far\b|any chance (?:you could|you can|we|i)|what if (?:we|i)|suppose (?:we|it gets)|which (?:would|one would|do you)|whichever|"
    r"(?:does|do) (?:he|she|they) (?:need|want|prefer|understand|follow)\b|(?:is|are) (?:he|she|they) (?:ok|okay|all right|comfortable|warm)\b|does (?:anyone|anybody) (?:know you(?:'re| are) here|need)|do your (?:children|kids)|halal|veggie|dietary)"
)
_PAST_ACCOUNT = re.compile(
    r"\b(?<!you )(?:did|was|were|had) (?:he|she|they|someone|somebody|anyone|anybody|the \w+|your (?!\w+ (?:ok|warm))\w+|there|people|his \w+)\b|\b(?:did|were|had) you (?!(?:like|want|prefer|get that|get all|follow|understand|manage to (?:eat|sleep)|eat|sleep|have (?:breakfast|lunch|any))\b)|\bhave you (?:ever|been(?! able))\b|\b(?:when|after|before|while|since) (?:he|she|they)\b|\bhas (?:he|she|anyone|anybody|someone|your)\b|"
    r"\b(?:does|is|are) (?:(?:he|she|they)(?! (?:need|want|prefer|understand|follow|ok|okay|all right|comfortable|warm)\b)|his|her|the (?:man|men|woman|boss|owner|agency|landlord|people))\b|\bin your (?:view|opinion)\b|\bwould you (?:say|describe|call)\b"
)
_HERE_AND_NOW = re.compile(
    r"^(?:is|are|do|does|have|has|can|may|shall|should|will|would|any)\b.*\b(?:chair|seat|cushion|blind|tablets?|medicine|medication|insulin|inhaler|glasses|feed\w*|battery|charger|blanket|heating|"
    r"radiator|heater|tomorrow|next week|taxi|bus|train|childcare|nursery|appointment|pray\w*|toilet|loo|smoke|cigarette|fresh air|some air|water|tea|coffee|sugar|milk|biscuit|clock|screen|microphone|recorder)\b"
)
"""A yes/no in the present about what is in the room, or about what somebody needs now."""
_WH_NEEDS = re.compile(
    r"^(?:and |so )?(?:what|which|where|when|who|how|why)(?:'s| is| are| do| does| would| will| can| could| shall| should| might|'d)?\b[^.?!]*\b(?:(?:do|would|will|can|could|are|shall|should|might|did) (?:you|we|i|it|that|he|she)(?: be)? (?:like|need|want|prefer|rather|feel (?:now|today|about (?:that|stopping|this))|feeling|doing|getting (?:home|back|there)|stand|sit|call|reach|contact|ring|write|spell|say your|put (?:down|that)|book|start|go (?:from here|next)|sleep tonight|manage|stay tonight|have to (?:be|collect|leave|go)|take (?:it|them|your)|speak|understand|"
    r"hear|eat|hope for|happen|worried|most)|right now|at the moment|today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|on (?:monday|tuesday|wednesday|thursday|friday)|next|safe(?:st|ly)?|good time|best time|best way|language|medicine|allerg\w+|interpreter|help (?:you|most|with)|matters|important to you|would help|would make|pronounce|contact|appointment|if anyone|if anything|for you (?:now|here)|(?:is|are|does|do|leaves?) (?:your|the) (?:\w+ )?(?:bus|train|tram|taxi|ferry|lift home|appointment|class|lesson))\b"
)


def exempt(low: str, form: Asked, conduct: str | None) -> bool:
    """Whether a levelled sentence manages the conversation or asks for present needs, by declaration or by its wording."""
    if conduct in CONDUCTS:
        return True
    if conduct == ACCOUNT:
        return False
    core = low[form.core :]
    if form.form is Form.WH:
        return bool(_WH_NEEDS.search(core)) and not _PAST_ACCOUNT.search(low)
    if form.form in (Form.CLOSED, Form.CHOICE):
        if _PAST_ACCOUNT.search(low):
            return False
        return bool(_WISHES.search(low) or _HERE_AND_NOW.search(core))
    if form.form is Form.ASSERTION:
        return bool(_WISHES.search(low)) and not _PAST_ACCOUNT.search(low)
    return False
