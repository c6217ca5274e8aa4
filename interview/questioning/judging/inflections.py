"""The forms that one English word can take, spelled out, so that a term is written once and found in all of them."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "be": "be is are was were been being",
    "become": "become becomes became becoming",
    "blow": "blow blows blew blown blowing",
    "break": "break breaks broke broken breaking",
    "bring": "bring brings brought bringing",
    "choose": "choose chooses chose chosen choosing",
    "come": "come comes came coming",
    "deal": "deal deals dealt dealing",
    "do": "do does did done doing",
    "fall": "fall falls fell fallen falling",
    "fight": "fight fights fought fighting",
    "find": "find finds found finding",
    "forget": "forget forgets forgot forgotten forgetting",
    "get": "get gets got gotten getting",
    "give": "give gives gave given giving",
    "go": "go goes went gone going",
    "hang": "hang hangs hung hanging",
    "have": "have has had having",
    "hide": "hide hides hid hidden hiding",
    "hit": "hit hits hitting",
    "hold": "hold holds held holding",
    "keep": "keep keeps kept keeping",
    "know": "know knows knew known knowing",
    "lead": "lead leads led leading",
    "leave": "leave leaves left leaving",
    "let": "let lets letting",
    "lie": "lie lies lied lying",
    "lose": "lose loses lost losing",
    "make": "make makes made making",
    "put": "put puts putting",
    "run": "run runs ran running",
    "say": "say says said saying",
    "see": "see sees saw seen seeing",
    "seek": "seek seeks sought seeking",
    "sell": "sell sells sold selling",
    "show": "show shows showed shown showing",
    "sleep": "sleep sleeps slept sleeping",
    "spin": "spin spins spun spinning",
    "stand": "stand stands stood standing",
    "steal": "steal steals stole stolen stealing",
    "swear": "swear swears swore sworn swearing",
    "take": "take takes took taken taking",
    "tell": "tell tells told telling",
    "think": "think thinks thought thinking",
    "throw": "throw throws threw thrown throwing",
    "turn": "turn turns turned turning",
    "wind": "wind winds wound winding",
    "write": "write writes wrote written writing",
    "thief": "thief thieves",
}
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=4096)
def forms(word: str) -> tuple[str, ...]:
    """Every form of a verb or noun. A regular word also gets spellings that nobody writes: they are never met."""
    if word in _IRREGULAR:
        return tuple(_IRREGULAR[word].split())
    made = [word, f"{word}s", f"{word}es", f"{word}ed", f"{word}ing"]
    if word.endswith("e"):
        made += [f"{word}d", f"{word[:-1]}ing"]
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        made += [f"{word[:-1]}ies", f"{word[:-1]}ied"]
    if word[-1] not in _VOWELS:
        made += [f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"]
    return tuple(dict.fromkeys(made))
