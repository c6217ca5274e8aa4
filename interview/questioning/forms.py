"""The form of one sentence: what it asks for, and from where on. English."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from interview.questioning.meanings import table


class Form(StrEnum):
    """What a sentence is, by its form alone."""

    OPEN = "open"
    WH = "wh"
    CLOSED = "closed"
    CHOICE = "choice"
    ASSERTION = "assertion"
    ENCOURAGER = "encourager"


@dataclass(frozen=True, slots=True)
class Asked:
    """The form of a sentence, where its core begins, and what is worth a tip about it."""

    form: Form
    core: int
    """Where the core begins, in code points of the sentence: what stands before it is preamble or politeness."""

    wh: str = ""
    indirect: tuple[int, int] | None = None
    faux: tuple[int, int] | None = None
    fronted: bool = False
    """Whether a preamble with words of its own stands before the core."""

    interpreted: bool = False
    """Whether an interpreter is asked to put it: then "he" or "she" is the person."""

    quiet: tuple[int, int] = (0, 0)
    """The stretch that only wraps the core (politeness, "tell me"): nothing in it is content."""


def _floor() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    read = table("floor.toml")
    some = {name: "|".join(read[name]) for name in ("gives", "encourages", "invites")}
    return (
        re.compile(f"^(?:{some['gives']})"),
        re.compile(f"^(?:(?:{some['encourages']})(?:[ ,;-]+|$))+$"),
        re.compile(f"^(?:and )?(?:{some['invites']})\\b"),
    )


_WH = r"(?:what(?:ever)?|where(?:abouts|ver)?|when(?:ever)?|who(?:m|se|ever)?|how|which(?:ever)?|why)"
_AUX = (
    r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|must|might|may|am|isn't|aren't|wasn't|weren't|"
    r"don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|ain't)"
)
_SUBJECT = (
    r"(?:i|you|he|she|it|we|they|there|that|this|those|these|the|your|his|her|my|our|their|any\w*|some\w*|no|nobody|every\w*|all|both|"
    r"either|one|two|a|an|most|other|others|another|people|[a-z]+)"
)
_LEAD = re.compile(
    r"(?:(?:so|and|but|or|ok|okay|right|well|now|then|look|yes|yeah|no|mm+|mm-hm|thanks|thank you|please|sorry|listen|alright|all right|just|"
    r"also|anyway|oh|ah|good|great|fine|sure|see|interpreter|first|next|finally|lastly|again|still|love|sweetheart|actually|hi|hello|mate|"
    r"perhaps|maybe|if i may|if i can|quickly|once more|in that case|by the way|for now|today|only if you want to|really|honestly|"
    r"quick one|one more thing|last one|another one|next one|next question|question|and then|so then|now then|earlier|that's fine|thanks for that|i see)\b[,;:.!]?\s*(?:- )?)+"
)
_POLITE = re.compile(
    r"(?:if (?:it isn't|it's not|it is not|it's|it is|you|that's|i|we)(?: [\w']+){1,9}?[,:]\s+|(?:and )?only if (?:[\w']+ ?){2,6}[,:]\s+|"
    r"when(?:ever)? you(?:'re| are) (?:ready|able)[,:]\s+|before (?:we|i|you) (?:finish|stop|go|end|move on)[\w ]{0,12}[,:]\s+|in your own (?:time|words|way)[,:]\s+|take your time[,:]\s+|in (?:as )?much detail [\w' ]{0,20}[,:]\s+)"
)
_INTERPRETED = re.compile(
    r"(?:(?:please|could you|can you|would you|will you|might you|i'd like you to|kindly|just)[, ]+)*(?:"
    r"(?:ask|tell) (?!me\b|us\b)(?:him|her|them|the \w+|mrs? \w+|[a-z]+)(?:,? please)?(?: for me)?[,:]?\s+(?=if\b|whether\b|what|when|where|who|how|which|why|to\b|did|do\b|was|were|is|are|has|had|have|in\b|at\b|for\b|about\b|that\b)"
    r"|(?:put|say) (?:it|this|that|the question)? ?to (?:him|her|them|the \w+|mrs? \w+)(?: like this)?(?:,? please)?[,:]\s*(?:please[,:] )?|find out(?: from (?:him|her|them|the \w+))?[, ]+)"
)
_INDIRECT = re.compile(
    r"(?:(?:do|did|can|could|would|might|are|will) (?:you|he|she|they)(?: able to)? (?:happen to |still |even |also |perhaps |possibly |at all |please |just |now )*"
    r"(?P<tip>remember|recall|recollect|know|have any (?:idea|memory)|think back to|able to (?:remember|recall))(?: at all| now| roughly| exactly| for certain)?(?: of)?|"
    r"any (?P<tip2>idea|memory|recollection)(?: of)?)[, ]+(?=(?:if|whether|exactly|roughly|about|at|in|from|for|to|by|with|on|of)?\s*(?:if|whether|"
    + _WH
    + r")\b)"
)
_WRAPPED = re.compile(
    r"(?:"
    r"(?:can|could|would|will|might|may) (?:you|i|we|he|she|they)(?: please| possibly| perhaps| maybe| kindly| just| ever so kindly| bear to| try to| begin to)* (?:be (?:able|willing|so kind as|kind enough) to )?(?=(?:tell|describe(?! (?:[\w']+ ){1,3}as\b)|explain|show|say(?! (?:that )?(?:you|he|she|they|it|there|your|the|his|her)\b)|talk|walk|take|help|share|give|start|begin|go|ask|let|paint|put|draw|run|carry|think|expand|fill|speak|return)\b)|"
    r"(?:can|could|may|might) i (?:please )?(?:hear|ask)(?: you)?(?: a bit| more)?(?: about| for)?\s*|"
    r"would you mind(?: \w+ly)? |do you mind (?=telling|describing|saying|explaining|talking)|"
    r"are you (?:able|willing|happy|ready|comfortable) to (?=tell|describe|explain|show|say|talk|walk|take|help|share)|"
    r"would you (?:be (?:able|willing|happy|so kind as|okay|comfortable) (?:to )?|feel (?:able|up) to )(?=tell|describ|explain|show|say|talk|walk|take|help|shar)|"
    r"i(?:'m| am| was) wondering, and [^,]*, (?=(?:if|whether|" + _WH + r")\b)|"
    r"i(?:'m| am)? (?:still )?(?:can't (?:make out|tell|work out)|not (?:clear|sure)|don't (?:quite )?(?:know|see)) (?=(?:if|whether)\b)|"
    r"i(?:'m| am| was)? (?:just |also |rather |only |still )*(?:wonder|wondering|wondered|curious|interested|keen)(?: about| in| to (?:know|hear|learn))?[, ]+(?=(?:if|whether|"
    + _WH
    + r")\b)|"
    r"i (?:just |also |only )?(?:want|need|meant) to (?:ask|know|understand|check|hear)(?: about)?[, ]+|"
    r"i(?:'d| would|'ll| will|'m going to| am going to| have to)? ?(?:be |really |also |just |only |very much |ever so |terribly |so )*(?:like|love|(?:be )?glad|(?:be )?grateful|(?:be )?interested|appreciate it|ask|(?:be )?happy|sooner|rather)? ?(?:to |if you(?:'d| would| could| can)? )(?:be (?:able|willing) to )?(?:just |please )?(?=(?:know|hear|understand|learn|ask|find|tell|describe|say|explain|talk|have|see|go|come|put|share|take|walk)\b)(?:know|hear|understand|learn|ask|find out|see)?(?: about| more about| you on)?\s*|"
    r"i(?:'d| would) (?:like|love) (?=your|the|more)|"
    r"it(?:'d| would|'s| is| will|'ll| might| may| could)? ?(?:really |also |very )?(?:be )?(?:help|helps|helpful|useful|good|great|interesting|important|handy|a help)(?: for)?(?: me| us)?(?: if you(?:'d| would| could)| to)? ?(?:know|hear|understand|learn|see|have|tell me|say|get)?(?: about)?\s*|"
    r"help me (?:to )?(?:understand|see|picture|follow|get)(?: (?=" + _WH + r"))?|"
    r"let me (?:hear|have|know)(?: about)?\s*|let's (?:hear|have|talk about|go back to|come back to|hear about)\s*|what i(?:'d| would) like to (?:know|hear|understand|ask) is\s*|"
    r"(?:just )?checking[,: ]+|(?:a )?(?:quick |another |one (?:more|last) |last |next )?question(?: for you)?[,:;-]+\s*"
    r")"
)
_TELL = re.compile(
    r"(?:tell|telling) (?:me|us|him|her|them|it|the \w+)?(?: please)?(?P<comma>,)?\s*(?:now |again |honestly |then )?(?:,\s*)?|"
    r"(?:describe|describing|explain|explaining|show|showing|say|saying|talk|talking|walk|take|taking|help|share|give|start|begin|go on|carry on|continue|keep going|think back|"
    r"go back|going back|come back|return|paint|put|draw|run (?:me|us)|go (?:over|through|into)|bring|expand|fill|speak|have a go|let|use|pick|choose|point|write|feel free|imagine|"
    r"remember|cast your mind|staying with|stay with|sticking with|thinking about|think about|picture|repeat|add|spell|list|name|keep|read|look)\b"
)
_ITEM = re.compile(
    r"(?:roughly |exactly |about )?(?:(?:at|in|on|from|until|since|by) )?(?:what (?:time|day|date|month|year|age|number|colour|name|size)|which|who\b|whose|whom|"
    r"when\b|whereabouts|how (?:many|much|long|often|old|far|big)|why|the (?:name|number|date|month|year|address|age)\b)"
)
"""What asks for one item, although it begins with "tell me"."""
_STARTS_CLOSED = re.compile(
    r"(?:if|whether)\b(?! (?:anything|anyone|anybody|you (?:like|want|can|wish|prefer|don't mind)|possible|so)\b)"
)
_STARTS_WH = re.compile(
    r"(?:(?:(?:to|in|at|from|for|with|by|on|of|about|until|since|after|before|up to|through|around|towards|under|during|roughly|exactly|approximately|just|precisely|and|or|"
    r"whereabouts)\s+){0,3})(?P<wh>" + _WH + r")\b"
)
_STARTS_AUX = re.compile(r"(?:and |or |but )?" + _AUX + r"\s+(?:n't |not )?['\"]?" + _SUBJECT + r"\b")
_FRONTED = re.compile(
    r"(?:when|while|once|where) (?!"
    + _AUX
    + r"\b)[^,?]{4,80}, (?:and |so |then )?(?=(?:"
    + _AUX
    + r"\s+"
    + _SUBJECT
    + r"|"
    + _WH
    + r")\b)"
)
_OFFERS = re.compile(r"why don't (?:we|you (?:have|take|sit|choose|start|pick|get|try))\b")
_SIGNALS = re.compile(
    r"if (?:there|he|she|they|someone|somebody|anyone|anybody|it|your|the)\b[^.?!]*, (?:please |just |then )?(?:pop|put|raise|nod|squeeze|point|say yes|tell me|shake|thumbs|tap)\b"
)
_LATER = re.compile(r"(?:[,:;.-]\s+|\s-\s*|\b(?:and|but|so|or)\s+)(?:(?:and|but|so|or|then|please|just)\s+)*")
_GIVES, _ENCOURAGES, INVITES = _floor()
_COMPANY = 160
"""Code points up to which a sentence may be no more than company."""
_GO_AHEAD = re.compile(
    r"(?:everything|all) (?:that |you (?!say|tell)|there )|whatever (?:you(?:'d)? (?:like|can|feel|want|remember)|comes)|i(?:'d| would) (?:really |so )?(?:like|love) to hear\b|(?:so |please )*paint it"
)
_ON_CONDITION = re.compile(
    r"(?:if (?!it isn't|it's not|you(?:'d| would| could| can| don't mind| feel| like| want)\b)|say ['\"]|say so\b)"
)
_WHICH_OF = re.compile(r"[\w' ]{2,40} or [\w' ]{2,40}, which\b")
"""What gives the floor, what only keeps company, and which questions ask for nothing in particular."""


def asked(part: str, sign: str) -> Asked:
    """The form of one levelled sentence (without the sign that ends it, which is given beside it)."""
    text = part.rstrip(" .?!…\"'")
    if len(text) < _COMPANY and _ENCOURAGES.match(text):
        return Asked(Form.ENCOURAGER, 0)
    at = 0
    indirect = None
    wrapped = interpreted = False
    for _ in range(8):
        moved = at
        for skipped in (_LEAD, _POLITE, _INTERPRETED):
            if (found := skipped.match(text, at)) and found.end() < len(text):
                at = found.end()
                interpreted = interpreted or skipped is _INTERPRETED
                wrapped = wrapped or interpreted
        if found := _INDIRECT.match(text, at):
            indirect = (found.start(), found.end())
            at, wrapped = found.end(), True
        elif (found := _WRAPPED.match(text, at)) and found.end() < len(text) and found.end() > at:
            at, wrapped = found.end(), True
        if at == moved:
            break
    if _GIVES.match(text[at:]):
        return Asked(Form.OPEN, at, wh="floor", quiet=(0, at))
    made = _core(text, at, sign, indirect=indirect, wrapped=wrapped)
    start = made.core if made.fronted else 0
    told = _TELL.match(text, made.core)
    return replace(
        made,
        interpreted=interpreted,
        quiet=(start, told.end() if told and made.form is Form.OPEN else max(at, start)),
    )


def _core(text: str, at: int, sign: str, *, indirect: tuple[int, int] | None, wrapped: bool) -> Asked:
    if wrapped and text.startswith("to ", at):
        at += 3
    if _STARTS_CLOSED.match(text, at) and wrapped:
        return Asked(_closed(text, at), at, indirect=indirect)
    if _SIGNALS.match(text, at) or _OFFERS.match(text, at):
        return Asked(_closed(text, at), at)
    if sign != "?" and not wrapped and _ON_CONDITION.match(text, at):
        return Asked(Form.ASSERTION, at)
    if sign == "?" and _WHICH_OF.match(text, at):
        return Asked(Form.CHOICE, at)
    if found := _TELL.match(text, at):
        return _told(text, at, found, sign, indirect)
    if sign == "?" and (fronted := _FRONTED.match(text, at)):
        return replace(_core(text, fronted.end(), sign, indirect=indirect, wrapped=True), fronted=True)
    found = _STARTS_WH.match(text, at)
    if found and (sign == "?" or wrapped or not _asserts_after(text, found)):
        return Asked(Form.WH, at, wh=_wh(text, found), indirect=indirect)
    if _STARTS_AUX.match(text, at) and (
        sign == "?" or wrapped or (sign == "" and text.split(" ", 1)[0] not in {"may", "do", "don't"})
    ):
        return Asked(_closed(text, at), at, indirect=indirect)
    for later in _LATER.finditer(text, at):
        rest = later.end()
        if sign != "?" and text[later.start()] in ",:;-" and _GO_AHEAD.match(text, rest):
            return Asked(Form.OPEN, at, fronted=True)
        if (
            (found := _STARTS_WH.match(text, rest))
            and sign == "?"
            and not re.match(
                r"(?:which|who|when|where|what|how)(?:ever)? (?:you|he|she|they|i|we)\b(?! (?:do|did|were|are))",
                text[rest:],
            )
        ):
            return Asked(Form.WH, rest, wh=_wh(text, found), indirect=indirect, fronted=True)
        if sign == "?" and _STARTS_AUX.match(text, rest) and len(text) - rest > 9:
            return Asked(_closed(text, rest), rest, indirect=indirect, fronted=True)
        if (found := _TELL.match(text, rest)) and (
            re.match(
                r"(?:tell|describe|explain|show|talk|walk|take|say|start|begin|help|share|give)\b",
                text[rest:],
            )
            and text[later.start()] in ",:;.-"
        ):
            return _told(text, rest, found, sign, indirect, fronted=True)
    if sign == "?" and re.match(r"(?:any|ever|anyone|anybody|anything|was|were|just|no)\b", text[at:]):
        return Asked(_closed(text, at), at)
    if (
        sign == "?"
        and " or " in text[at:]
        and len(text) - at < 90
        and not re.match(r"(?:you|he|she|they|it|i|we|there)\b", text[at:])
    ):
        return Asked(Form.CHOICE, at)
    if wrapped:
        return Asked(Form.OPEN, at)
    return Asked(Form.ASSERTION, at)


def _wh(text: str, found: re.Match[str]) -> str:
    return text[found.start("wh") : found.start("wh") + 24]


def _closed(text: str, at: int) -> Form:
    return (
        Form.CHOICE
        if re.search(
            r"\bor\b(?! (?:so|not|anything|anyone|something|whatever|(?:more|less|other|else)(?= ?(?:[,?.]|$)))\b)",
            text[at:],
        )
        else Form.CLOSED
    )


def _told(
    text: str,
    at: int,
    found: re.Match[str],
    sign: str,
    indirect: tuple[int, int] | None,
    *,
    fronted: bool = False,
) -> Asked:
    rest = found.end()
    after = text[rest:]
    if found.group().startswith(("tell", "say", "explain")) and _STARTS_CLOSED.match(after.lstrip()):
        return Asked(_closed(text, rest), rest, indirect=indirect, fronted=fronted)
    if found.group().startswith("tell"):
        if found.group("comma") is not None or sign == "?":
            if _STARTS_AUX.match(after):
                return Asked(_closed(text, rest), rest, faux=(at, rest), fronted=fronted)
            if (later := re.search(r"[,:;-] (?=" + _AUX + " " + _SUBJECT + r"\b)", after)) and sign == "?":
                return Asked(
                    _closed(text, rest + later.end()), rest + later.end(), faux=(at, rest), fronted=True
                )
    elif sign == "?" and (later := re.search(r"[,:;-] (?:and )?(?=" + _AUX + " " + _SUBJECT + r"\b)", after)):
        return Asked(_closed(text, rest + later.end()), rest + later.end(), faux=(at, rest), fronted=True)
    elif sign == "?" and (later := re.search(r"[,:;-] (?:and |so )?(?=" + _WH + r"\b)", after)):
        spot = rest + later.end()
        return Asked(Form.WH, spot, wh=text[spot : spot + 24], fronted=True)
    if _ITEM.match(after):
        return Asked(Form.WH, rest, wh=after[:24], indirect=indirect, fronted=fronted)
    return Asked(Form.OPEN, at, wh=after[:24], indirect=indirect, fronted=fronted)


def _asserts_after(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence that begins with a wh-word and ends without a question mark tells rather than asks."""
    after = text[found.end() :].lstrip()
    return bool(re.match(r"(?:ever )?(?:i|you|we|he|she|they|the|your|a)\b", after)) or "," in after
