"""Tables of patients: read, written, and split in the same way everywhere."""

import csv
from collections.abc import Iterable
from pathlib import Path

import numpy as np

COLUMNS = [
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave_points",
]
Rows = list[dict[str, str]]


def read_rows(path: str) -> Rows:
    with Path(path).open(newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: str, header: list[str], rows: Iterable[Iterable[object]]) -> None:
    Path(path).parent.mkdir(exist_ok=True)
    with Path(path).open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def measurements(rows: Rows) -> np.ndarray:
    return np.array([[float(row[column]) for column in COLUMNS] for row in rows])


def is_malignant(rows: Rows) -> np.ndarray:
    return np.array([row["diagnosis"] == "malignant" for row in rows])


def split(rows: Rows, holdout_every: int) -> tuple[Rows, Rows]:
    """Return the rows to learn from, and every so-manieth to be measured by."""
    kept = [row for i, row in enumerate(rows) if i % holdout_every]
    held = [row for i, row in enumerate(rows) if not i % holdout_every]
    return kept, held
