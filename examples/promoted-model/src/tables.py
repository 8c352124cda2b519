"""Read the patients, and split them the same way wherever it is needed."""

import csv
from pathlib import Path

Patient = dict[str, str]


def read(table: Path) -> list[Patient]:
    with table.open(newline="") as rows:
        return list(csv.DictReader(rows))


def split(patients: list[Patient], every: int) -> tuple[list[Patient], list[Patient]]:
    """Return the patients to learn from and those held out: each `every`-th one."""
    learn = [patient for place, patient in enumerate(patients, 1) if place % every]
    return learn, patients[every - 1 :: every]
