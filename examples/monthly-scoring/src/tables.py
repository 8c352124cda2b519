"""Tables as lists of dictionaries, always written in the same bytes."""

import csv
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]


def read_rows(path: Path | str) -> list[Row]:
    with Path(path).open(newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: str, header: list[str], rows: Iterable[Iterable[object]]) -> None:
    Path(path).parent.mkdir(exist_ok=True)
    with Path(path).open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)
