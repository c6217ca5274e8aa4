"""Two made-up locales that show what a real one would break: en-XA is long and accented, ar-XB runs right to left.

Anybody can read en-XA, so that a screen still in plain English, or cut off before its closing bracket, is seen at
once. ar-XB is the English spelled with Arabic letters: it has a direction, joins its letters, and means nothing.
"""

import math
from collections.abc import Callable
from importlib.resources.abc import Traversable
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from interview.lint.patterns import PLACE, longest
from locales.catalogue import Catalogue
from locales.registry import packaged, read_registry
from locales.status import draft_status

LONG, RIGHT_TO_LEFT = "en-XA", "ar-XB"
GROWTH = 1.4

_ACCENTED = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz,;?",
    "ابصدعفغهيجكلمنوپقرسطثڤوخئز،؛؟",
)
_LANGUAGES = """
[[language]]
tag = "en-XA"
english_name = "Long accented English (made up)"
own_name = "Ļöñĝ ÉñĝļîšĤ"
direction = "ltr"
script = "Latn"
worker = true

[[language]]
tag = "ar-XB"
english_name = "English in Arabic letters (made up)"
own_name = "عنغليسه"
direction = "rtl"
script = "Arab"
worker = false
"""


def pseudo_catalogue(tmp_path: Path, root: Traversable | None = None) -> Catalogue:
    """Open the packaged wording, or another folder's, with the two made-up locales beside it."""
    return Catalogue.load(build_pseudo(packaged() if root is None else root, tmp_path / "locales"))


def build_pseudo(root: Traversable, into: Path) -> Path:
    """Copy a locales folder and add the two, each with a status.toml that calls every message a machine draft."""
    registry = read_registry(root)
    into.mkdir()
    rows = root.joinpath("registry.toml").read_text(encoding="utf-8")
    (into / "registry.toml").write_text(rows + _LANGUAGES, encoding="utf-8")
    for tag in registry.languages:
        folder = root.joinpath(tag)
        for file in folder.iterdir() if folder.is_dir() else ():
            if file.name.endswith((".ftl", ".toml")):
                (into / tag).mkdir(exist_ok=True)
                (into / tag / file.name).write_bytes(file.read_bytes())
    for tag, spell, frame in ((LONG, accented, grown), (RIGHT_TO_LEFT, arabic_looking, _as_it_is)):
        (into / tag).mkdir()
        for file in sorted((into / registry.source).glob("*.ftl")):
            resource = FluentParser().parse(file.read_text(encoding="utf-8"))
            _Spelling(spell, frame).visit(resource)
            (into / tag / file.name).write_text(FluentSerializer().serialize(resource), encoding="utf-8")
        draft_status(into, tag)
    return into


def accented(text: str) -> str:
    return text.translate(_ACCENTED)


def arabic_looking(text: str) -> str:
    return text.lower().translate(_ARABIC)


def grown(pattern: ast.Pattern) -> None:
    """Put the pattern in brackets and pad it, before the closing one, to 1.4 times its letters."""
    typed = len(longest(pattern).replace(PLACE, ""))
    padding = math.ceil(typed * (GROWTH - 1))
    pattern.elements.insert(0, ast.TextElement("⟦"))
    pattern.elements.append(ast.TextElement(" " + ("ẋẋẋẋẋ " * padding)[:padding].strip() + "⟧"))


def _as_it_is(pattern: ast.Pattern) -> None:
    del pattern


class _Spelling(Transformer):
    """Changes what is read and nothing else: placeables, keys of choices and attribute names stay."""

    def __init__(self, spell: Callable[[str], str], frame: Callable[[ast.Pattern], None]) -> None:
        self._spell = spell
        self._frame = frame

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = self._spell(node.value)
        return node

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802
        self.generic_visit(node)
        for pattern in (node.value, *(attribute.value for attribute in node.attributes)):
            if pattern is not None:
                self._frame(pattern)
        return node
