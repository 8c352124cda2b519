"""The tables of flats, as all stages read them."""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Flat:
    number: str
    district: str
    area: float
    rent: float


def read_flats(path: str) -> list[Flat]:
    with Path(path).open(newline="") as file:
        return [
            Flat(row["flat"], row["district"], float(row["area"]), float(row["rent"]))
            for row in csv.DictReader(file)
        ]
