"""The city's database of bicycle rides, in SQLite. It stands for the one that you have.

python src/warehouse.py MONTH adds a month of rides, as the city's own software would.
"""

import random
import sqlite3
import sys
from calendar import monthrange
from pathlib import Path

DATABASE = Path("warehouse/rides.db")
DUMP = Path("warehouse/rides.sql")


def connect() -> sqlite3.Connection:
    """Open the database. A new clone has none: it begins with the dump."""
    is_new = not DATABASE.exists()
    connection = sqlite3.connect(DATABASE)
    if is_new:
        connection.executescript(DUMP.read_text())
    return connection


def add_month(month: str) -> None:
    year, number = (int(part) for part in month.split("-"))
    rng = random.Random(month)
    with connect() as rides:
        for day in range(1, monthrange(year, number)[1] + 1):
            count = rng.randint(6, 9) + 4 * ((day + number) % 7 < 5)
            for _ in range(count):
                start = f"{month}-{day:02}T{rng.randint(6, 21):02}:{rng.randint(0, 59):02}"
                row = (start, rng.randint(4, 55), rng.choice(["North", "Quay", "Station"]))
                rides.execute("INSERT INTO rides (start, minutes, dock) VALUES (?, ?, ?)", row)


if __name__ == "__main__":
    add_month(sys.argv[1])
