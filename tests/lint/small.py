"""A small flow that does nothing wrong with anybody, and wording of our own to change it with."""

from __future__ import annotations

import shutil
from importlib.resources import as_file
from typing import TYPE_CHECKING

from flows.criteria import CRITERIA
from interview.lint.flow import Checked, check_flow
from locales.registry import packaged

if TYPE_CHECKING:
    from pathlib import Path

    from locales.catalogue import Catalogue

MET = ("PC7", "PC8")
LEFT = sorted(CRITERIA["SFJBMS05"] - set(MET))

GOOD = f"""
id = "uk/small"
title = "Small"
standard = "SFJBMS05"
nations = ["wales"]
age_bands = ["adult"]
checked_on = "2026-11-22"
start = "welcome"
again = "welcome"
stop = "closing"
end = "end"

[leaves]
"uk/adult" = {LEFT}

[[step]]
id = "welcome"
phase = "SETUP"
kind = "say"
says = ["welcome-hello"]
meets = ["PC8"]
moves = {{ continue = "now" }}

[[step]]
id = "now"
phase = "CHECKIN"
kind = "ask"
moves = {{ continue = "account" }}

[[step.questions]]
id = "now-need-most"
text = "now-need-most"

[[step]]
id = "account"
phase = "ACCOUNT"
kind = "narrate"
says = ["account-own-way"]
prompts = ["account-go-on"]
meets = ["PC7"]
moves = {{ enough = "information", skip-account = "information" }}

[[step]]
id = "information"
phase = "INFO"
kind = "explain"
topics = ["information-what"]
moves = {{ continue = "closing" }}

[[step]]
id = "closing"
phase = "CLOSE"
kind = "say"
says = ["closing-thanks"]
moves = {{ continue = "end" }}

[[step]]
id = "end"
phase = "AFTER"
kind = "end"
audience = "worker"

[[topic]]
id = "information-what"
text = ["information-what-some"]
meets = ["PC6"]
"""

ENGLISH = """
flow-uk-small = Small
example-led = How often did he lock the door?
example-tag = You were afraid, weren't you?
example-label = Were you trafficked?
example-invites = Tell me about the man who hurt you.
example-translated = What happened next?
example-varied--police = You have to tell me everything.
example-varied--local-authority = Thank you for coming.
example-varied--immigration = Thank you for coming.
example-varied--health = Thank you for coming.
example-varied--charity = Thank you for coming.
example-varied--other = Thank you for coming.
example-filled = Hello. I work for { $organisation }.
example-why = Why did you come here today?
example-why-translated = What would you like to say about that?
answer-begging = Begging
answer-cannabis-farm = Cannabis farm
example-row = Benefit fraud
example-row-translated = What is needed
example-explains = Some people are in slavery today.
example-two = Which language would you like to speak, and when did you last eat?
"""
ARABIC = """
example-translated = أخذ جوازك، أليس كذلك؟
example-why-translated = لماذا جئت إلى هنا اليوم؟
example-row-translated = اتجار بالبشر
"""


def with_our_wording(folder: Path) -> Path:
    """A copy of the packaged wording in this folder, with the examples beside it."""
    folder.mkdir(exist_ok=True)
    with as_file(packaged()) as there:
        for part in ("en-GB", "ar"):
            shutil.copytree(there / part, folder / part)
        shutil.copy(there / "registry.toml", folder)
    (folder / "en-GB" / "example.ftl").write_text(ENGLISH, "utf-8")
    (folder / "ar" / "example.ftl").write_text(ARABIC, "utf-8")
    return folder


def checked(folder: Path, text: str, wording: Catalogue) -> Checked:
    """What is found in a flow that is written into this folder."""
    file = folder / "small.toml"
    file.write_text(text, "utf-8")
    return check_flow(file, name=file.name, wording=wording)


def changed(*changes: tuple[str, str]) -> str:
    """The good flow, with each change made once."""
    text = GOOD
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text
