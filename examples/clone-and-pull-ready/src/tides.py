"""What all stages know of the tide: its waves, and the files that the gauge leaves."""

import csv
from datetime import datetime
from pathlib import Path

import numpy as np

LEVELS = Path("data/levels")
START = datetime(2026, 1, 1)
# Degrees that each wave turns in an hour.
SPEED = {"M2": 28.9841, "S2": 30.0, "N2": 28.4397, "K1": 15.0411}


def basis(hours: np.ndarray, waves: list[str]) -> np.ndarray:
    """Return one column for the mean level and two for each wave."""
    angles = [np.radians(SPEED[wave]) * hours for wave in waves]
    turns = [turn(angle) for angle in angles for turn in (np.cos, np.sin)]
    return np.column_stack([np.ones_like(hours), *turns])


def read_levels() -> tuple[np.ndarray, np.ndarray]:
    """Return the hours since the start, and the level in metres at each."""
    rows = []
    for file in sorted(LEVELS.glob("*.csv")):
        with file.open(newline="") as lines:
            rows += [(row["time"], float(row["metres"])) for row in csv.DictReader(lines)]
    hours = [(datetime.fromisoformat(time) - START).total_seconds() / 3600 for time, _ in rows]
    return np.array(hours), np.array([level for _, level in rows])
