"""Every byte that the program hands to the operating system, looked through under strace.

No call may carry anybody's words to any place but the terminal and the export, nor a passphrase anywhere but through the pipe
to the child that works out the key.
"""

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.test_canaries import CTRL_Q, interview
from tests.torture.canaries import CANARY, LEFTOVER, SECRET, forms
from tests.torture.measured import table
from tests.torture.places import INTO, Own
from tests.tui.desks import PASSPHRASE
from tests.tui.terminal import Terminal

CALLS = (
    "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,sendfile,splice,vmsplice,tee,copy_file_range,"
    "mmap,memfd_create,openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,"
    "setxattr,fsetxattr,prctl,execve,connect,socket,io_uring_setup,shmget,mq_open"
)
_CALL = re.compile(rb"\d+ +(\w+)\((.*)")
_ON = re.compile(rb"(\d+)<([^>]*)>")
_HEX = re.compile(rb"\\x([0-9a-f]{2})")


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call, and what it carried."""

    name: str
    on: str
    """What the first argument names, if it is an open file."""
    carried: bytes = field(repr=False)


@dataclass(kw_only=True)
class Trace:
    """What came of a run."""

    calls: Counter[str] = field(default_factory=Counter)
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What was carried where."""
    leaks: list[str] = field(default_factory=list)

    @property
    def fine(self) -> bool:
        """Whether nothing leaked, and what should have been seen was."""
        carried = {what for what, _ in self.seen}
        return not self.leaks and {"words", "passphrase", "known"} <= carried

    def __str__(self) -> str:
        rows = [(what, where, count) for (what, where), count in sorted(self.seen.items())]
        most = ", ".join(f"{name} {count}" for name, count in self.calls.most_common(8))
        return "\n".join([table(("carried", "where to", "calls"), rows), f"calls: {most}", *self.leaks[:20]])


def run(place: Path) -> Trace:
    """Trace every feature below the screen with a crash at its end, and a session at a terminal. Needs strace."""
    shutil.rmtree(place, ignore_errors=True)
    trace = Trace()
    features, session = place / "features", place / "session"
    log = place / "trace"
    for part in (features, session):
        part.mkdir(parents=True)
    own = Own(place=features)
    own.run(*_strace(log), sys.executable, "-m", "tests.torture.canaries", str(features), "crash")
    _look(trace, log, export=features / "export")
    _at_a_terminal(session, log)
    _look(trace, log, export=session / "export")
    shutil.rmtree(place)
    return trace


def _strace(log: Path) -> tuple[str, ...]:
    return ("strace", "-f", "-y", "-xx", "-s", "16777216", "-e", f"trace={CALLS}", "-o", str(log))


def _at_a_terminal(place: Path, log: Path) -> None:
    own = Own(place=place)
    child = (sys.executable, "-m", "tests.tui.children.session", str(place / "vault"))
    with Terminal("-c", INTO, str(own.here), *_strace(log), *child, environ=own.environ) as terminal:
        interview(terminal)
        terminal.read(quiet=1.0)
        terminal.send(CTRL_Q)
        terminal.wait_for_end(60)


def _calls(log: Path) -> Iterator[Call]:
    with log.open("rb") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found is None:
                continue
            plain = _HEX.sub(lambda byte: bytes([int(byte[1], 16)]), found[2])
            on = _ON.match(plain)
            yield Call(name=found[1].decode(), on=on[2].decode(errors="replace") if on else "", carried=plain)


def _look(trace: Trace, log: Path, *, export: Path) -> None:
    wanted = {
        "words": forms(CANARY),
        "passphrase": (*forms(SECRET), *forms(PASSPHRASE)),
        "known": forms(LEFTOVER),
    }
    for call in _calls(log):
        trace.calls[call.name] += 1
        if call.name == "mmap" and b"MAP_SHARED" in call.carried and b"PROT_WRITE" in call.carried:
            trace.leaks.append(f"a file is mapped to be written to: {_mapped(call)}")
        if call.name in ("io_uring_setup", "shmget", "mq_open", "connect"):
            trace.leaks.append(f"{call.name} is called")
        for what, all_forms in wanted.items():
            if any(form in call.carried for form in all_forms):
                where = _where(call, export)
                trace.seen[what, where] += 1
                if (what, where) not in ALLOWED:
                    trace.leaks.append(f"{what} in {call.name} to {where} ({call.on})")
    log.unlink()


ALLOWED = {
    ("words", "the terminal"),
    ("words", "the export"),
    ("passphrase", "a pipe"),
    ("known", "known.txt"),
}


def _mapped(call: Call) -> str:
    found = _ON.search(call.carried)
    return found[2].decode(errors="replace") if found else "memory of its own"


def _where(call: Call, export: Path) -> str:
    if call.name in ("write", "pwrite64", "writev"):
        if call.on.startswith(("/dev/pts/", "/dev/tty")):
            return "the terminal"
        if Path(call.on).is_relative_to(export):
            return "the export"
        if call.on.startswith("pipe:"):
            return "a pipe"
    return Path(call.on).name or call.name
