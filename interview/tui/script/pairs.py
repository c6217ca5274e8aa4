"""Brackets that pair, and characters that turn round in right-to-left text.

Written as escapes: an editor that orders right-to-left text would show the pairs swapped.
The facts are those of Unicode 15; ``unicodedata`` knows that a character mirrors but not into what.
"""

from typing import Final


def _pairs(characters: str) -> dict[str, str]:
    return dict(zip(characters[::2], characters[1::2], strict=True))


CLOSING: Final = _pairs(
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
    "\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771"
    "\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed"
    "\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990"
    "\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db"
    "\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58"
    "\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
    "\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e"
    "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
"""From every bracket that opens to the one that closes it (rule N0)."""

_TURNING: Final = _pairs(
    "<>«»‹›\u2208\u220b\u2209\u220c\u220a\u220d\u2215\u29f5\u221f\u2bfe\u2220\u29a3\u2221\u299b"
    "\u2222\u29a0\u2224\u2aee\u223c\u223d\u2243\u22cd\u2245\u224c\u2252\u2253\u2254\u2255"
    "\u2264\u2265\u2266\u2267\u2268\u2269\u226a\u226b\u226e\u226f\u2270\u2271\u2272\u2273"
    "\u2274\u2275\u2276\u2277\u2278\u2279\u227a\u227b\u227c\u227d\u227e\u227f\u2280\u2281"
    "\u2282\u2283\u2284\u2285\u2286\u2287\u2288\u2289\u228a\u228b\u228f\u2290\u2e02\u2e03"
    "\u2e04\u2e05\u2e09\u2e0a\u2e0c\u2e0d\u2e1c\u2e1d\u2e20\u2e21\ufe64\ufe65\uff1c\uff1e"
)

_HALVES: Final = CLOSING | _TURNING

MIRRORED: Final = _HALVES | {right: left for left, right in _HALVES.items()}
"""What is drawn in place of a character that stands at a right-to-left level (rule L4)."""

_SAME: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}


def canonical(bracket: str) -> str:
    """Return the bracket itself, or the one Unicode holds to be the same character."""
    return _SAME.get(bracket, bracket)
