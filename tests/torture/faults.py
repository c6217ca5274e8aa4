"""Every fault of disk, folder, clock and neighbour, done for real: what is said, and whether all is still there.

Each gives what it saw as rows: the fault, what was being done, what was said of it, in how many seconds.
"""

import contextlib
import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import store
from store import backup
from tests.store.made import PASSPHRASE, WORKER, filled, said, vault_in
from tests.torture.disks import CannotMount, disk, small

ROOT = Path(__file__).parents[2]
NOBODY = 65534
ENTRIES = 6


@dataclass(frozen=True, kw_only=True)
class Told:
    """What was said of one fault."""

    fault: str
    doing: str
    kind: str
    """The name of the error, of a finding, or what happened instead."""
    line: str
    seconds: float = 0.0


def vault(folder: Path) -> Path:
    """A vault of six entries, closed."""
    with vault_in(folder) as made:
        filled(made.journal, entries=ENTRIES)
    return folder


def told(fault: str, doing: str, work: Callable[[], object]) -> Told:
    """Do something that should be refused, and say how."""
    began = time.monotonic()
    try:
        work()
    except store.StoreTrouble as trouble:
        kind, line = type(trouble).__name__, " / ".join(str(trouble).splitlines())
    else:
        kind, line = "done", ""
    return Told(fault=fault, doing=doing, kind=kind, line=line, seconds=time.monotonic() - began)


def unlock(folder: Path) -> store.Vault:
    """As a worker does."""
    return store.unlock(folder, passphrase=PASSPHRASE, worker=WORKER)


def still_there(folder: Path, *, entries: int = ENTRIES) -> None:
    """All that was acknowledged, whole."""
    with unlock(folder) as opened:
        assert [row.seq for row in opened.journal.rows("case-1")] == list(range(1, entries + 1))
        assert opened.journal.inspect().whole


# ---------------------------------------------------------------- at opening


def _instead(folder: Path, make: Callable[[Path], None]) -> None:
    shutil.rmtree(folder)
    make(folder)


def _put_in(folder: Path, name: str) -> None:
    other = vault(folder.with_name("another"))
    shutil.copyfile(other / name, folder / name)


def _flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


def _newer(folder: Path) -> None:
    file = folder / "keys.json"
    file.write_text(file.read_text().replace('"format": 3', '"format": 99'))


AT_OPENING: dict[str, Callable[[Path], object]] = {
    "folder missing": shutil.rmtree,
    "folder empty": lambda folder: _instead(folder, Path.mkdir),
    "folder is a file": lambda folder: _instead(folder, Path.touch),
    "record.db missing": lambda folder: (folder / "record.db").unlink(),
    "record.db of zero length": lambda folder: (folder / "record.db").write_bytes(b""),
    "record.db of random bytes": lambda folder: (folder / "record.db").write_bytes(os.urandom(40_960)),
    "record.db cut in the middle": lambda folder: os.truncate(folder / "record.db", 20_000),
    "record.db of another vault": lambda folder: _put_in(folder, "record.db"),
    "a bit of record.db flipped, page 1": lambda folder: _flip(folder / "record.db", 700),
    "keys.json missing": lambda folder: (folder / "keys.json").unlink(),
    "keys.json of zero length": lambda folder: (folder / "keys.json").write_bytes(b""),
    "a bit of keys.json flipped": lambda folder: _flip(folder / "keys.json", 400),
    "a newer version's vault": _newer,
    "anchor.json missing": lambda folder: (folder / "anchor.json").unlink(),
    "anchor.json of zero length": lambda folder: (folder / "anchor.json").write_bytes(b""),
    "anchor.json of another vault": lambda folder: _put_in(folder, "anchor.json"),
    "refused.json of zero length": lambda folder: (folder / "refused.json").write_bytes(b""),
}


def at_opening(folder: Path, fault: str) -> Told:
    """Do it to a closed vault, open it, put everything back, and see that all is there."""
    vault(folder)
    aside = shutil.copytree(folder, folder.with_name("aside"))
    AT_OPENING[fault](folder)
    seen = _opening(folder, fault)
    if folder.is_dir():
        shutil.rmtree(folder)
    folder.unlink(missing_ok=True)
    aside.rename(folder)
    still_there(folder)
    return seen


def _opening(folder: Path, fault: str) -> Told:
    began = time.monotonic()
    try:
        with unlock(folder) as opened:
            findings = [(type(one).__name__, one.says) for one in opened.journal.anchored]
            if not opened.refused_before.readable:
                findings.append(("Refused(readable=False)", "how often it was tried in vain is not known"))
            kind, line = findings[0] if findings else ("opened", "")
    except store.StoreTrouble as trouble:
        kind, line = type(trouble).__name__, " / ".join(str(trouble).splitlines())
    return Told(fault=fault, doing="opening", kind=kind, line=line, seconds=time.monotonic() - began)


# ---------------------------------------------------------------- older than it was


def _left_by_a_kill(folder: Path) -> Path:
    """The vault and its log, as a kill leaves them a second after the last entry."""
    left = folder.with_name("left")
    with unlock(folder) as opened:
        opened.journal.append("case-1", [said("one more", seq=ENTRIES + 1)], after=ENTRIES)
        time.sleep(1.1)
        opened.journal.ask(lambda _: shutil.copytree(folder, left))
    return left


def log_missing(folder: Path) -> list[Told]:
    """A record that was copied without its log, or whose log was emptied."""
    left, seen = _left_by_a_kill(vault(folder)), []
    for fault in ("record.db-wal missing", "record.db-wal of zero length"):
        copy = shutil.copytree(left, left.with_name(fault.replace(" ", "-")))
        if "missing" in fault:
            (copy / "record.db-wal").unlink()
        else:
            (copy / "record.db-wal").write_bytes(b"")
        seen.append(_opening(copy, fault))
    still_there(left, entries=ENTRIES + 1)
    return seen


def older_record(folder: Path) -> list[Told]:
    """A record of yesterday put in the place of today's; then all of yesterday's folder."""
    vault(folder)
    yesterday = shutil.copytree(folder, folder.with_name("yesterday"))
    with unlock(folder) as opened:
        opened.journal.append("case-1", [said("one more", seq=ENTRIES + 1)], after=ENTRIES)
        head = opened.journal.record_head()
    today = shutil.copytree(folder, folder.with_name("today"))
    shutil.copyfile(yesterday / "record.db", folder / "record.db")
    seen = [_opening(folder, "an older record.db put back")]
    with unlock(yesterday) as opened:
        found = opened.journal.compare(head)
        says = f"head of entry {found.number}, record ends at {found.now}, fits: {found.fits}"
    seen.append(Told(fault="the whole folder of yesterday", doing="compare(head)", kind="Found", line=says))
    still_there(today, entries=ENTRIES + 1)
    return seen


# ---------------------------------------------------------------- cannot be written


@contextmanager
def somebody_else() -> Iterator[None]:
    """Be an account that owns nothing; the superuser may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def read_only() -> list[Told]:
    """A folder, or the record in it, that this account may only read."""
    seen = []
    with _open_to_all() as place:
        folder = vault(place / "vault")
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        modes: dict[str, tuple[int, dict[str, int]]] = {
            "read-only folder": (0o555, {}),
            "read-only record.db": (0o777, {"record.db": 0o444}),
            "record.db that may not be read": (0o777, {"record.db": 0o000}),
            "keys.json that may not be read": (0o777, {"keys.json": 0o000}),
        }
        for fault, (mode, files) in modes.items():
            for name in before:
                (folder / name).chmod(files.get(name, 0o444 if mode == 0o555 else 0o666))
            folder.chmod(mode)
            with somebody_else():
                seen.append(_opening(folder, fault))
                if mode == 0o555:
                    seen.append(told(fault, "making a vault in it", lambda: vault_in(folder / "new")))
        folder.chmod(0o777)
        for name in before:
            (folder / name).chmod(0o600)
        still_there(folder)
        assert {name: (folder / name).read_bytes() for name in ("keys.json", "record.db")} == {
            name: before[name] for name in ("keys.json", "record.db")
        }
    return seen


@contextmanager
def _open_to_all() -> Iterator[Path]:
    place = Path(tempfile.mkdtemp(prefix="ownwords-"))
    place.chmod(0o755)
    try:
        yield place
    finally:
        shutil.rmtree(place)


# ---------------------------------------------------------------- while it is open


def full_disk(place: Path) -> list[Told]:
    """A disk of 600 KB is filled; when there is room, it goes on. Raises CannotMount."""
    with small(place, kilobytes=600) as found:
        seen = _filled_up(found.folder / "vault", "full disk (tmpfs of 600 KB)", found.make_room)
        shutil.rmtree(found.folder / "vault")
    return seen


def size_limit(place: Path) -> list[Told]:
    """The same with a limit on the size of files, which anyone may set for themselves."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    folder = vault(place / "limited")
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
    try:
        return _filled_up(
            folder,
            "limit on file size (400 KB)",
            lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard)),
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _filled_up(folder: Path, fault: str, make_room: Callable[[], object]) -> list[Told]:
    if not folder.exists():
        vault(folder)
    opened, safe = unlock(folder), ENTRIES
    heard: list[store.StoreTrouble] = []
    opened.journal.on_trouble = heard.append

    def fill() -> None:
        nonlocal safe
        for seq in range(ENTRIES + 1, 500):
            opened.journal.append("case-1", [said("said again " * 800, seq=seq)], after=seq - 1)
            safe = seq

    seen = [told(fault, f"append, {ENTRIES} entries and some", fill)]
    assert opened.journal.head("case-1").seq == safe
    typed = "typed on a full disk " * 4000
    opened.journal.draft("case-1", "account", typed)
    seen.append(told(fault, "flush", opened.journal.flush))
    until = time.monotonic() + 60
    while not heard and time.monotonic() < until:
        time.sleep(0.05)
    seen += [
        Told(fault=fault, doing="typing (on_trouble)", kind=type(one).__name__, line=str(one))
        for one in heard[:1]
    ]
    seen.append(told(fault, "backup", lambda: opened.backup(folder.with_name("backup"))))
    seen.append(told(fault, "rotate", opened.rotate))
    assert opened.journal.verify("case-1") == ()
    make_room()
    opened.journal.flush()
    opened.journal.append("case-1", [said("room again", seq=safe + 1)], after=safe)
    opened.close()
    still_there(folder, entries=safe + 1)
    with unlock(folder) as again:
        assert again.journal.drafts("case-1") == {"account": typed}
    return seen


def pulled_out(place: Path) -> list[Told]:
    """A stick is pulled out while the vault on it is open, and put in again. Raises CannotMount."""
    fault, seen = "stick pulled out", []
    with disk(place) as stick:
        folder = vault(stick.folder / "vault")
        opened = unlock(folder)
        heard: list[store.StoreTrouble] = []
        opened.journal.on_trouble = heard.append
        opened.journal.draft("case-1", "account", "typed before")
        opened.journal.flush()
        stick.pull_out()
        row = said("x", seq=ENTRIES + 1)
        seen.append(told(fault, "append", lambda: opened.journal.append("case-1", [row], after=ENTRIES)))
        seen.append(told(fault, "read", lambda: opened.journal.rows("case-1")))
        opened.journal.draft("case-1", "account", "typed after")
        seen.append(told(fault, "flush", opened.journal.flush))
        assert opened.journal.drafts("case-1") == {"account": "typed after"}
        seen.append(told(fault, "backup elsewhere", lambda: opened.backup(place / "elsewhere")))
        seen.append(told(fault, "close", opened.close))
        stick.take_away()
        seen.append(told(fault, "opening", lambda: unlock(folder)))
        stick.put_in()
        still_there(folder)
        with unlock(folder) as again:
            assert again.journal.drafts("case-1") == {"account": "typed before"}
        stick.make_read_only()
        seen.append(_opening(folder, "read-only disk"))
        seen.append(
            told("read-only disk", "restore", lambda: backup.restore(place, folder, passphrase=PASSPHRASE))
        )
    return [
        *seen,
        *(Told(fault=fault, doing="on_trouble", kind=type(t).__name__, line=str(t)) for t in heard),
    ]


def folder_removed(place: Path) -> list[Told]:
    """Somebody deletes the folder while the vault in it is open: from then on nothing can be kept."""
    fault, folder = "folder deleted while open", vault(place / "removed")
    opened = unlock(folder)
    heard: list[store.StoreTrouble] = []
    opened.journal.on_trouble = heard.append
    shutil.rmtree(folder)
    row = said("x", seq=ENTRIES + 1)
    seen = [told(fault, "append", lambda: opened.journal.append("case-1", [row], after=ENTRIES))]
    opened.journal.draft("case-1", "account", "typed after")
    seen.append(told(fault, "flush", opened.journal.flush))
    time.sleep(1.5)
    seen += [Told(fault=fault, doing="on_trouble", kind=type(t).__name__, line=str(t)) for t in heard]
    seen.append(told(fault, "backup elsewhere", lambda: opened.backup(place / "elsewhere")))
    seen.append(told(fault, "close", opened.close))
    return seen


# ---------------------------------------------------------------- neighbours, sleep


def second_process(folder: Path) -> Told:
    """Another process asks for the vault while it is open; how long it took, its start left out."""
    code = (
        "import sys, time; from pathlib import Path; import store; began = time.monotonic()\n"
        "try: store.probe(Path(sys.argv[1]))\n"
        "except store.StoreTrouble as trouble:\n"
        "    print(time.monotonic() - began); print(type(trouble).__name__); print(trouble)\n"
    )
    with unlock(vault(folder)):
        ended = subprocess.run(
            [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
        )
    took, kind, line = ended.stdout.splitlines()
    still_there(folder)
    return Told(fault="open in another window", doing="opening", kind=kind, line=line, seconds=float(took))


def put_to_sleep(folder: Path, *, seconds: float) -> Told:
    """A process is stopped for a while, woken, and goes on; meanwhile nobody else gets in."""
    vault_in(folder).close()
    command = [sys.executable, "-m", "tests.store.typist", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline() for _ in range(30)]
        typist.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        seen = told("laptop asleep (SIGSTOP)", "opening elsewhere", lambda: store.probe(folder))
        typist.send_signal(signal.SIGCONT)
        lines += [typist.stdout.readline() for _ in range(200)]
        typist.kill()
        lines += typist.stdout.read().splitlines()
    safe = max(int(line.split()[1]) for line in lines if line.startswith("appended "))
    with unlock(folder) as opened:
        assert opened.journal.head("case-1").seq >= safe
        assert opened.journal.inspect().whole
        assert opened.journal.anchored == ()
    return seen


# ---------------------------------------------------------------- under strace, the disk fails for good

FAILING = (
    ("fdatasync,fsync", "EIO"),
    ("pwrite64", "EIO"),
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EDQUOT"),
    ("fdatasync,fsync,pwrite64,rename,openat", "EIO"),
)


def injected(place: Path) -> list[Told]:
    """Calls of the operating system fail from the Nth on, as on a dying disk. Needs strace."""
    seen = []
    for calls, error in FAILING:
        for at in (40, 90, 200):
            folder = vault(place / f"injected-{calls.count(',')}-{calls[:4]}-{error}-{at}")
            command = [
                "strace",
                "-f",
                "-qq",
                "-o",
                os.devnull,
                "-e",
                f"inject={calls}:error={error}:when={at}+",
            ]
            ended = subprocess.run(
                [*command, sys.executable, "-m", "tests.torture.faults", str(folder)],
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
            lines = ended.stdout.splitlines()
            safe = max([int(line.split()[1]) for line in lines if line.startswith("safe")], default=ENTRIES)
            with unlock(folder) as opened:
                assert opened.journal.head("case-1").seq >= safe
                assert opened.journal.inspect().breaks == ()
            kind, line = next(
                (
                    (found[1], found[2])
                    for found in (line.split(" ", 2) for line in lines)
                    if found[0] == "said"
                ),
                ("fault", (ended.stderr.splitlines() or [""])[-1]),
            )
            name = f"{calls} fail with {errno.errorcode[getattr(errno, error)]} from call {at}"
            seen.append(Told(fault=name, doing=f"append, {safe} safe", kind=kind, line=line))
    return seen


def _append_until_refused(folder: Path) -> None:
    from tests.deriving import DERIVING, Here

    for module in DERIVING:
        vars(module)["Derivation"] = Here
    try:
        opened = unlock(folder)
        for seq in range(ENTRIES + 1, 400):
            opened.journal.draft("case-1", "account", f"typed {seq}")
            opened.journal.append("case-1", [said("x" * 500, seq=seq)], after=seq - 1)
            print("safe", seq, flush=True)
    except store.StoreTrouble as trouble:
        print("said", type(trouble).__name__, " / ".join(str(trouble).splitlines()), flush=True)
    os._exit(0)


def every(place: Path) -> list[Told]:
    """All of them, as far as this account may."""
    shutil.rmtree(place, ignore_errors=True)
    seen: list[Told] = []
    for number, fault in enumerate(AT_OPENING):
        seen.append(at_opening(_fresh(place, f"at-{number}"), fault))
    seen += log_missing(_fresh(place, "log"))
    seen += older_record(_fresh(place, "older"))
    seen += read_only()
    seen.append(second_process(_fresh(place, "second")))
    seen.append(put_to_sleep(_fresh(place, "asleep"), seconds=3))
    seen += size_limit(_fresh(place, "limit").parent)
    seen += folder_removed(_fresh(place, "removed").parent)
    for mounting in (full_disk, pulled_out):
        with contextlib.suppress(CannotMount):
            seen += mounting(_fresh(place, mounting.__name__).parent)
    if shutil.which("strace"):
        seen += injected(_fresh(place, "injected").parent)
    shutil.rmtree(place)
    return seen


def _fresh(place: Path, name: str) -> Path:
    (place / name).mkdir(parents=True)
    return place / name / "vault"


if __name__ == "__main__":
    _append_until_refused(Path(sys.argv[1]))
