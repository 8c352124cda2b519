"""Tables with one number or word in each cell, as CSV."""

import csv
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]


def read(path: str | Path) -> list[Row]:
    with Path(path).open(newline="") as source:
        return list(csv.DictReader(source))


def write(path: str | Path, rows: Iterable[Row]) -> None:
    rows = list(rows)
    lines = [",".join(row.values()) for row in rows]
    Path(path).write_text("\n".join([",".join(rows[0]), *lines]) + "\n")
