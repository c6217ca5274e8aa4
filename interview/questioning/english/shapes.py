"""Shapes of English turns, over small letters and plain quotes: who is said to have said it, what is counted, what invites."""

from __future__ import annotations

import re

TOLD = re.compile(
    r"(?<!the way )(?<!did )(?<!were )(?<!when )(?<!would )\b(?:(?:as |like |what |which |where )?you(?:'ve| have|'d| had|'re)?(?: just| also| already| only| earlier| once| all)? (?:said|told|mentioned|explained|described|talked (?:to \w+ )?about|spoke (?:of|about)|spoken (?:of|about)|used the word|"
    r"brought up|called|called it|were (?:saying|telling)|(?:re)? ?(?:saying|telling) (?:me )?(?:that )?)(?: (?:me|us|to me|earlier|just now|before|last time|that|about))*|(?:as|when|like) you (?:say(?! it)|tell me|put it|call it|mention)|you (?:say|tell me) (?:that |you |he |she |they |it |there )|"
    r"i(?:'ve| have)? got (?:it|that|this)(?: right| straight)?(?: that)?|(?:did i|have i|i) (?:hear|heard|get|got|understood|understand|caught|catch)(?: it| you| that)?(?: right| correctly| say| straight)+(?: that| in)?|did i hear you (?:say|tell me)(?: that)?|let me (?:say|read|play|check|pull|see|go)[^.?!:]{0,40}|"
    r"(?:so far )?i(?:'ve| have) (?:got|written|put|noted)(?: down)?:|what i(?:'m| am) hearing is|i'll read [^:]*|(?:i'm|i am) (?:so |very |really )?sorry)\b"
)
QUANTITY = re.compile(
    r"^(?:(?:to|in|at|from|for|by|until|since|about|roughly|exactly) )*(?:how (?:many|often|long|much|frequently|soon|regularly|quickly|late|early)|when (?:is|was|did|were|had|have|has|do|does|would|exactly|roughly|about)|since when|(?:up )?(?:until|till) when|by when|what (?:time|year|day|date|month|age)|which (?:day|year|month)|at what (?:age|point|time))\b"
)
COUNTED = re.compile(
    r"^(?:and )?how (?:many times|often|frequently|regularly|many (?:days|nights|weeks|mornings|evenings))\b[^.?!]*?\b(?:did|has|have|had|would|does|do|was|were) "
    r"(?:he|she|they|you|it|anyone|the \w+|your \w+|his \w+) (?:\w+ly |ever |also |both )?(?P<act>\w+)"
)
"""What is said to have happened so and so often."""
JARGON = re.compile(
    r"\b(?:nrm|msa|sca|idva|isva|abe|ms1|msvcc|cms|mash|marac|dols|vaf|nrpf|is\.?96|iom|glaa|ukvi|dlr|sar|lpa|pnc|ccg|cse|cce|ictg|dvpo|esa|pip|mapp?a|s\.? ?\d+|section \d+|reasonable grounds|conclusive grounds|national referral mechanism|"
    r"referral mechanism|statutory|perpetrator|disclos\w+|safeguarding|first responder|discretionary leave|duty to (?:notify|refer)|threshold|multi-agency|vulnerabilit\w+|indicators?|coercive control|modus operandi|jurisdiction|"
    r"affidavit|pursuant|remuneration|biometric\w*|appropriate adult|abscond\w*|non-recent|intermediary|special measures|legal aid|immigration status|trauma-informed|triage|assessment framework|leave to remain|no recourse)\b"
)
EXPLAINED = re.compile(r"(?:\w \(|\b(?:called|named) (?:the |an? )?)$")
"""What stands before a word of the trade where plain words have just said what it is."""

HEARD = re.compile(
    r"\b(?:mis-?hear\w*|didn't (?:hear|catch|get)|heard? (?:it |you |this )?(?:right|that|properly|clearly|correctly)|deaf|spell\w*|with an? [a-z]\b)\b"
)
BOTH_WAYS = re.compile(r"\bbecause\b.*\bor\b.*\bbecause\b")
NOBODY = re.compile(
    r"(?:(?:and|so|but|then) )*(?:nobody|no one|he|she|they|somebody|someone|everyone) (?!(?:can|could|will|would|may|might|should|'ll)\b)"
)
TOPIC = re.compile(
    r"(?:(?:now|right|ok|okay|so|and|next|then|first|on to|about)[,: ]+)*(?:the|your|those|that|these) (?![^,.?!]*(?:\b(?:is|are|was|were|will|can|has|have|had|comes?|goes|does|did)\b|n't\b|'s\b))[^,.?!]{2,40}$"
)
WISHED = re.compile(
    r"\b(?:happy|ok|okay|fine|willing|agree(?:d|s)?|want|like|need|ready|comfortable|all right|alright|mind|wouldn't say no)\b[^.?!]{0,40}\b(?:sign\w*|stay\w*|shar\w*|carry\w* on|go on|going on|talk\w*|tell\w*|stop\w*|"
    r"wait\w*|come|coming|answer\w*|record\w*|writ\w*|interpreter|break|drink|water|meet\w*|call\w*|contact\w*|pass\w*|with (?:this|that|me|us|him|her)|for me|to me|medicine|medication|tonight)\b"
)
STOPPED = re.compile(
    r"\b(?:you|he|she|they|it|the \w+|your \w+) (?:finally |last )?(?P<word>stop(?:ped)?|quit|give up|gave up)\b(?! (?:at|there|here|for|by)\b)"
)
HAD_STOPPED = re.compile(
    r"\b(?:stop\w*|quit|no more|any ?more|no longer|used to|gave up|given up|left|leave|finish\w*|pack\w* (?:it )?in|end\w*|since|till|until|not now|over)\b"
)
ONCE_MORE = re.compile(
    r"\b(?P<word>again|the (?:second|third|fourth) (?!of\b)\w+|(?:the |a )?(?:second|third|fourth|next|other|last) time|next time|second occasion)\b"
)
COUNTED_ON = re.compile(
    r"the (?:second|third|fourth) (?!of\b|(?:time|bit|part|thing|question|point|page)\b)\w+"
)
"""One of several: wherever it is asked to be told of, there were others before it."""
TOLD_AGAIN = re.compile(
    r"\b(?:tell|say|go (?:over|through|back)|explain|repeat|hear|describe|start|begin|talk|come back|show|ask|see (?:you|us|me)|take me|once)\b"
)
MORE_THAN_ONCE = re.compile(
    r"\b(?:again|twice|second|third|every|each|always|often|times|some (?:days|nights|mornings)|keeps?|kept|another|more than once|usually|all the time|would|used to|several|both|"
    r"the (?:next|other|first|last) (?:time|day|night|week)|(?:two|three|four|five|few|many) (?:times|nights|days))\b"
)
"""How people say that a thing was more than once; "then" and "two" of something else do not."""
MORE_THAN_ONE = re.compile(
    rf"{MORE_THAN_ONCE.pattern}|\b(?:two|three|four|five|other|others|then|next|back|first|few)\b"
)
"""How people say that there was more than one of something."""
AGAIN = re.compile(
    r"\b(?:again|still|yet|any ?more|no longer|another|stop|stopped|(?:keep|kept)(?= \w+ing\b)|realise\w*|manage[ds]? to|continue\w*|go(?:ing)? on)\b"
)
LIKE_WHAT = re.compile(
    r"^(?:what (?:was|is|were|are|has|did|had|happened|went|came|else|more)|how (?:was|is|were|are|did it|has|had|do things|did things))"
)
ASKS_ABOUT = re.compile(
    r"^(?:and )?what (?:more |else )?(?:(?:can|could|would) you (?:tell|say|share)|do you (?:remember|recall))\b"
)
"""A wh-question that is an open request."""
TAKES_AS_KNOWN = re.compile(
    r"\b(?:still|realis\w+|realiz\w+|notice|aware|(?:since|after|before|once) (?=(?:you|he|she|they|the|your|his|her)\b))"
)
"""In a yes/no, what stands after one of these is taken as known."""
ALSO_CLOSED = re.compile(
    r", (?:and|or) (?:(?:was|were|did|is|are|do|does|have|has|had)\s+(?:you|he|she|they|it|there|the|your|any\w*|some\w*)|(?:can|shall|should|could|may) (?:i|we))\b"
)
"""A yes/no asked in the same breath."""
INNER = re.compile(
    r",? (?:and|or|,) (?:(?:then|also) )?(?:(?:what|where|when|who|how|which|why)\b|(?:was|were|did|is|are|do|does|have|has|had)\s+(?:you|he|she|they|it|there|the|your|any\w*))"
)
LIKENED = re.compile(r"(?<!look )(?<!sound )(?<!smell )\b(?:like|happen\w*|went|next|else|more)\b")
TAKEN_BACK = re.compile(r" long|\btake (?:me|us|him|her) (?:through|back|to)|\btake it from")
MADE_TO = re.compile(
    r"\b(?:(?:was|were|been|being|be|are|is|get|got|getting) (?:(?:you|he|she|they) )?made to \w+)"
)
"""What somebody had to do because somebody else made them."""
NUMBER = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|couple|pair|both|half|\d+|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)\b"
)
"""A number that they gave, or days and months that one can be reckoned from."""
MAKES_YOU = re.compile(
    r"\b(?:did|does|would|has|had) (?:[\w']+ ){1,4}?(?P<word>(?:make|made|making|force[d]?|forcing) you (?:to )?(?!feel|think|want|decide|angry|sad|happy|say|laugh|cry|smile|afraid|scared|upset|worr|uneasy|wonder|notice|realise)\w+)"
)
"""As MADE_TO, asked of who made them: "how long did she make you fast"."""
HAD_TO = re.compile(
    r"\b(?:ma[dk]e|makes|making|force[ds]?|forcing|had to|have to|has to|having to|must|let|order(?:ed|s)?|orders|wouldn't|not allowed|(?:told|tell|tells|ask|asked) (?:me|us|him|her|them|everyone) to|(?:said|says|say) (?:i|we|to)|"
    r"no choice|or (?:else|(?:you|we|i) (?:do(?:n't| not)|can(?:'t|not)|wo(?:n't))|out)|got to|gotta|supposed to|whether (?:i|we) (?:want|like)\w* or not|refus\w+|don't want|didn't want|against (?:my|our) will)\b"
)
"""How people say that they had to, in their own words."""

CLEFT = re.compile(
    r"\b(?:was|is) it (?:(?!(?:ok|okay|all right|alright|fine|true|possible|that|when|the case)\b)[^.?!,]{1,40}? )?(?:who|that) "
    r"(?!(?:you|he|she|they|i|we|it|the|your|was|is|were|are|had|has|did|would|could|can)\b)(?P<act>\w+)"
)
"""What is asked of only as to who did it, and so is taken as done."""
MORE_KINDS = re.compile(r"^(?:and )?how many (?:different|other|separate|more) (?P<what>\w+s)\b")
"""A count that takes for granted that there were several."""
MEANT = re.compile(
    r"\bwhen you say\b.*\bor (?:(?:is|was) (?:it|that) )?(?:another|an?other|some(?:one|body|thing|where|time) else|a different)\b"
)
"""What settles whom or what a word of theirs stands for, and leaves the other answer open."""
WHICH_OF_TWO = re.compile(r"\bwas it\b.*\bwho \w+")
SOMEBODY = re.compile(r"\b(?:somebody|someone)\b")
"""Whom they did not name, or did not know."""
