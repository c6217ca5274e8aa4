"""Whole sessions, each a story: it plays, it ends as its author expects, and it leaves exactly its golden files."""

import difflib
import functools
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from flows.loader import packaged
from interview.cli import DONE, REFUSED, Chosen, ownwords
from interview.engine.acts import AnyAct
from interview.engine.case import Case
from interview.exports.plan_json import plan_json
from interview.guiding.worded_flows import load_flow
from interview.plan.draft import draft
from interview.plan.schema import committed_text
from interview.walking.walk import SteadyChance, SteadyClock, read_walk
from tests.walks.stories import FOLDER, STORIES, golden, tell, told

NAMED_BY_THE_ISSUE = {
    "goes-the-whole-way",
    "stops-at-once",
    "declines-everything",
    "switches-language-in-the-middle-and-corrects-a-statement",
    "written-up-from-paper-the-day-after",
    "comes-back-next-week",
    "danger-in-the-middle-and-back",
    "teach-back-succeeds-only-the-third-time",
}
FEWEST_EXPECTATIONS = 5
LONGEST_DIFFERENCE = 80

every_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)


@every_story
def test_a_story_ends_as_its_author_expects(story: Path) -> None:
    assert not told(story).problems, "\n".join(told(story).problems)


@every_story
def test_a_story_leaves_exactly_the_record_and_the_plan_that_were_read_and_kept(story: Path) -> None:
    differences = [difference(golden(story) / name, content) for name, content in told(story).files.items()]
    if found := "\n".join(filter(None, differences)):
        pytest.fail(f"{found}\nIf this is as it should be: python -m tests.walks --renew", pytrace=False)


def difference(kept: Path, content: bytes) -> str:
    name = kept.name
    before = kept.read_bytes() if kept.exists() else b""
    if before == content:
        return ""
    lines = difflib.unified_diff(
        before.decode().splitlines(), content.decode().splitlines(), name, "as played now", n=1, lineterm=""
    )
    return "\n".join([*lines][:LONGEST_DIFFERENCE]) or f"{name}: the line ends differ"


@functools.cache
def committed() -> Draft202012Validator:
    return Draft202012Validator(json.loads(committed_text()))


@every_story
def test_a_plan_is_what_the_committed_schema_says(story: Path) -> None:
    plan = json.loads(told(story).files[f"{story.stem}.plan.json"])
    committed().validate(plan)


@every_story
def test_the_record_and_the_profile_alone_give_the_same_plan_again(story: Path) -> None:
    again = draft(
        Case.replay(told(story).entries),
        load_flow(Case.replay(told(story).entries).flow or ""),
        entries=told(story).entries,
        case_id=told(story).case_id,
        now=told(story).now,
        practice=False,
        first_responder=told(story).first_responder,
        notifier=told(story).notifier,
        old=told(story).old,
    )
    assert plan_json(again) == told(story).files[f"{story.stem}.plan.json"]


@every_story
def test_the_same_story_told_twice_is_the_same_to_the_byte(story: Path) -> None:
    assert tell(story).files == told(story).files


@every_story
def test_what_matters_in_a_story_is_written_down_by_hand(story: Path) -> None:
    assert len(read_walk(story, name=story.name).expect) >= FEWEST_EXPECTATIONS


def test_the_stories_that_the_work_began_with_are_all_here() -> None:
    assert {story.stem for story in STORIES} >= NAMED_BY_THE_ISSUE


def test_no_golden_file_is_left_of_a_story_that_is_gone() -> None:
    wanted = {
        golden(story) / f"{story.stem}.{file}"
        for story in STORIES
        for file in ("evidence.json", "plan.json", "plan.md", "record.txt")
    }
    assert {file for story in STORIES for file in golden(story).iterdir()} == wanted


def test_together_the_stories_come_to_every_step_and_use_every_act() -> None:
    acts, steps = set[str](), set[str]()
    for story in STORIES:
        walk = read_walk(story, name=story.name)
        acts |= {row["do"] for row in walk.after if "do" in row}
        for session in walk.session:
            acts |= {row["do"] for row in (*session.before, *session.act) if "do" in row}
            steps |= {row["at"] for row in session.act if "at" in row}
    # No acts: a session that must not begin, and folders that are written.
    acts -= {"begin", "write-for", "write-document"}
    assert acts == {str(act.__struct_config__.tag) for act in AnyAct.__args__}
    assert steps == {step.id for flow in packaged() for step in load_flow(flow).step}


def test_the_command_line_writes_what_the_golden_files_hold(tmp_path: Path) -> None:
    story = FOLDER / "stops-at-once.toml"
    assert on_the_command_line(story, tmp_path) == (DONE, "")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        name.removeprefix(f"{story.stem}."): content for name, content in told(story).files.items()
    }


@every_story
def test_words_of_any_script_and_shape_come_out_of_a_story_as_they_went_in(story: Path) -> None:
    typed, unwanted = _typed_and_unwanted(story)
    case = told(story).case
    kept = {
        words.text
        for said in case.statements.values()
        for words in (said.words, *(one.words for one in said.corrections))
    }
    assert typed <= kept | {note.words.text for note in case.notes.values() if note.about is not None}
    assert unwanted.isdisjoint(kept)


def _typed_and_unwanted(story: Path) -> tuple[set[str], set[str]]:
    """What was typed of the person's words to be kept, and what they wanted nowhere: none of it, or not that."""
    rows = [row for session in read_walk(story, name=story.name).session for row in session.act]
    done = [row for row in rows if "refused" not in row]
    gone = {row["statement"] for row in done if row.get("do") == "dont-write"}
    typed, unwanted, wanted = set[str](), set[str](), "full"
    for row in done:
        if row.get("do") == "choose-record":
            wanted = row["extent"]
        if row.get("do") in ("tell", "answer", "teach-back", "correct") and "words" in row:
            if wanted == "no_words" or gone & {row.get("as"), row.get("statement")}:
                unwanted.add(row["words"])
            elif wanted == "full":
                typed.add(row["words"])
    return typed, unwanted


def test_an_expectation_that_fails_is_said_on_the_error_channel_and_in_the_exit_code(tmp_path: Path) -> None:
    false = '\n[[expect]]\nplan = "status"\nis = "agreed"\n'
    story = tmp_path / "another-end.toml"
    story.write_text((FOLDER / "stops-at-once.toml").read_text("utf-8") + false, "utf-8")
    code, said = on_the_command_line(story, tmp_path / "out")
    assert code == REFUSED
    last = len(read_walk(story, name=story.name).expect)
    assert said == f"another-end.toml: expect row {last}: plan path 'status' is something else\n"


def test_a_walk_that_asks_for_what_is_not_open_is_one_line_and_writes_nothing(tmp_path: Path) -> None:
    story = tmp_path / "too-soon.toml"
    story.write_text('title = "Too soon"\n[[session]]\nact = [{ do = "agree-plan" }]\n', "utf-8")
    code, said = on_the_command_line(story, tmp_path / "out")
    assert code == REFUSED
    assert said.startswith("too-soon.toml: session 1, act 1 at 'prepare': 'agree-plan' is not open")
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


def on_the_command_line(story: Path, out: Path) -> tuple[int, str]:
    chance = SteadyChance()
    chosen = Chosen(clock=SteadyClock(), nonce=chance.nonce, new_id=chance.new_id)
    arguments = ["walk", str(story), "--out", str(out)]
    done = CliRunner().invoke(ownwords, arguments, obj=chosen, standalone_mode=False)
    return done.return_value, done.stderr
