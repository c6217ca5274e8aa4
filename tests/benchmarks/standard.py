"""Figures of the whole standard: the directory of services at 20,000 of them, in a vault as the app has it; and a large case.

Each part gives its rows to ``run``; another one is put beside it.
"""

import csv
import datetime
import io
import random
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import store
from interview.casework.directory import Services
from interview.services.columns import COLUMNS
from interview.services.fitting import Sought
from interview.services.reader import read_services
from store import driver
from tests.benchmarks import large_case
from tests.benchmarks.measure import Figure, interleaved
from tests.store.made import CHEAP

SERVICES = 20_000
TODAY = datetime.date(2026, 3, 2)
NOW = 1_772_445_600_000
SEARCHES = (
    ("legal adv", Sought(nation="england", languages=("ar", "Arabic", "العربية"))),
    ("", Sought(need="housing", nation="wales", sex="women", ages="adults", families=True)),
    ("marl", Sought(need="health", area="Marlby", access=("step free",))),
    ("", Sought(nation="scotland", languages=("Vietnamese",))),
    (
        "",
        Sought(
            nation="england",
            sex="women",
            ages="adults",
            families=True,
            languages=("ar", "Arabic", "العربية"),
            access=("step free", "lift"),
        ),
    ),
)


def run() -> list[Figure]:
    """Everything, in a folder that is taken away again."""
    folder = Path(tempfile.mkdtemp(prefix="ownwords-benchmark-"))
    try:
        return [*directory(folder), *large_case.run()]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def directory(folder: Path) -> list[Figure]:
    """Taking a table in, from its bytes to the disk, and searching it."""
    content = made(SERVICES)
    bare_import = _bare(folder / "bare.db", content)
    with store.create(folder / "vault", passphrase="benchmark", worker="w-1", cost=CHEAP) as vault:
        kept = Services(vault.journal, now=NOW)
        began, worked = time.perf_counter(), time.process_time()
        kept.take_in(read_services(content, today=TODAY).services)
        taken, worked = time.perf_counter() - began, time.process_time() - worked
        if kept.count() != SERVICES:
            raise AssertionError("services were lost")
        figures = [
            Figure(
                name=f"import of {SERVICES:,} services / bare rows of the same table",
                ours=taken,
                bare=bare_import,
                unit="s",
                aim=5.0,
            ),
            Figure(name="  (of that, the time of the processor)", ours=worked, unit="s"),
        ]
        figures += _searched(kept, folder / "bare.db")
        figures.append(_languages(kept))
    return figures


def _searched(kept: Services, bare: Path) -> list[Figure]:
    """Every search by turns, beside a plain scan for a word in a table of the same rows, encrypted too."""
    db = driver.connect(bare, key=bytes(32))
    turn = 0

    def ours() -> None:
        nonlocal turn
        turn += 1
        kept.search(*SEARCHES[turn % len(SEARCHES)])

    def scanned() -> None:
        db.conn.execute(
            "SELECT no FROM bare WHERE row LIKE ? ORDER BY no LIMIT 50", ("%nothing like it%",)
        ).fetchall()

    try:
        mine, theirs = ([second * 1e3 for second in times] for times in interleaved(ours, scanned, rounds=80))
    finally:
        db.conn.close()
    return [
        Figure(
            name="a filtered search / a bare scan: median",
            ours=statistics.median(mine),
            bare=statistics.median(theirs),
            unit="ms",
            aim=25.0,
        ),
        Figure(
            name="a filtered search / a bare scan: 95 %",
            ours=statistics.quantiles(mine, n=20, method="inclusive")[-1],
            bare=statistics.quantiles(theirs, n=20, method="inclusive")[-1],
            unit="ms",
        ),
    ]


def _languages(kept: Services) -> Figure:
    """What is read once, when somebody begins to look: the languages that the directory holds."""
    times = []
    for _ in range(9):
        began = time.perf_counter()
        kept.languages()
        times.append((time.perf_counter() - began) * 1e3)
    return Figure(
        name="the languages of the directory, once: median", ours=statistics.median(times), unit="ms"
    )


def _bare(file: Path, content: bytes) -> float:
    """The same table as nothing but rows, encrypted, in one transaction."""
    db = driver.connect(file, key=bytes(32))
    try:
        began = time.perf_counter()
        with db.atomic():
            db.conn.execute("CREATE TABLE bare (no INTEGER PRIMARY KEY, row TEXT NOT NULL)")
            for row in csv.reader(io.StringIO(content.decode(), newline="")):
                db.conn.execute("INSERT INTO bare (row) VALUES (?)", (" ".join(row),))
        return time.perf_counter() - began
    finally:
        db.conn.close()


def made(number: int, *, seed: int = 1) -> bytes:
    """A table of so many made-up services, the same each time."""
    chance = random.Random(seed)
    out = io.StringIO()
    pen = csv.writer(out)
    pen.writerow(COLUMNS)
    towns = [
        "Marlby",
        "Eastwick",
        "Northam",
        "Port Ellan",
        "Castle Ford",
        "Llanfar",
        "Inverloch",
        "Ballymoor",
    ]
    tongues = ["Arabic", "Romanian", "Vietnamese", "Albanian", "Polish", "Tigrinya", "any"]
    for one in range(number):
        town = chance.choice(towns)
        cells = {
            "id": f"svc-{one}",
            "name": f"{town} {chance.choice(['Advice', 'Support', 'Care', 'Open Door', 'Đường', '援助'])} {one}",
            "kind": chance.choice(
                ["legal advice", "health", "refuge", "support", "food bank", "esol", "hostel"]
            ),
            "nation": chance.choice(["england", "wales", "scotland", "northern_ireland", "uk"]),
            "area": town,
            "languages": "; ".join(chance.sample(tongues, 2)),
            "what_for": "Help with what a person asks for, and somebody to go along to the first meeting",
            "for_whom": "Adults who may have been exploited, and those who depend on them",
            "sex": chance.choice(["women", "men", "any", ""]),
            "ages": chance.choice(["adults", "children", "any", ""]),
            "families": chance.choice(["yes", "no", ""]),
            "access": chance.choice(["step free", "sign language; lift", ""]),
            "exclusions": "Nobody who needs a nurse at night",
            "who_may_refer": "Any worker, with a yes from the person",
            "how": "Ring in the morning, they ring back the same day",
            "contact": f"01632 960{one % 1000:03}",
            "hours": "Mon-Fri 9-17",
            "cost": "none",
            "safety_notes": "Ask which number may ring back",
            "source": "their leaflet",
            "checked_by": "AB1",
            "last_checked": f"2025-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
        }
        pen.writerow([cells.get(column, "") for column in COLUMNS])
    return out.getvalue().encode()
