"""Play the walks and say what differs from their golden files; with --renew, write those anew."""

import sys
from argparse import ArgumentParser

from interview.walking.walk import WalkInvalid
from tests.walks.stories import STORIES, golden, tell


def main() -> int:
    parser = ArgumentParser(prog="python -m tests.walks", description=__doc__)
    parser.add_argument("name", nargs="*", help="names of walks, without .toml; default: all of them")
    parser.add_argument("--renew", action="store_true", help="write the golden files anew; read what changed")
    chosen = parser.parse_args()
    stories = [story for story in STORIES if not chosen.name or story.stem in chosen.name]
    wrong = 0
    for story in stories:
        try:
            told = tell(story)
        except WalkInvalid as invalid:
            print(invalid)
            wrong += 1
            continue
        for problem in told.problems:
            print(f"{story.name}: {problem}")
        wrong += len(told.problems)
        for name, content in told.files.items():
            kept = golden(story) / name
            if kept.exists() and kept.read_bytes() == content:
                continue
            if chosen.renew:
                kept.parent.mkdir(exist_ok=True)
                kept.write_bytes(content)
                print(f"{name}: renewed")
            else:
                print(f"{name}: differs")
                wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
