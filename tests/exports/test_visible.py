"""Whatever is typed, no control code reaches a terminal or a file as one."""

import sys
import unicodedata

from interview.exports.escape import visible

TURNS = "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufff9\ufffa\ufffb"


def test_of_all_characters_those_that_act_are_spelled_out_and_every_other_stays() -> None:
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        acts = unicodedata.category(character) in ("Cc", "Cs") and character not in "\t\n"
        spelled = f"‹U+{code:04X}›" if acts or character in TURNS else character
        assert visible(character) == spelled
        if acts:
            assert visible(f"a{character}b") == f"a{spelled}b"
