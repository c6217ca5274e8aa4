"""`python -m tests.benchmarks [NAME ...]`: each figure as a ratio to a bare baseline measured in the same run."""

import importlib
import sys

from tests.benchmarks.measure import table

NAMES = {
    "startup": "start to an unlock screen that takes a key; memory of the step screen",
    "typing_latency": "key press to screen in a narrative of 50,000 characters",
    "record": "append of an event",
    "questioning": "how well the checks of questions and notes agree with labelled examples",
    "standard": "services taken in and searched; a case of 12 sessions and 20,000 events; all walks",
    "resume": "resume of a case of 10,000 events, and one act at that size",
}


def main(names: list[str]) -> int:
    if unknown := set(names) - NAMES.keys():
        print(
            f"There is no benchmark {', '.join(sorted(unknown))}. There is: {', '.join(NAMES)}.",
            file=sys.stderr,
        )
        return 2
    figures = []
    for name in names or NAMES:
        print(f"{name}: {NAMES[name]} ...", file=sys.stderr, flush=True)
        figures += importlib.import_module(f"tests.benchmarks.{name}").run()
    print(table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
