"""The work on one partition. The stage sends this file to the workers."""

import csv
from pathlib import Path


def daily_levels(readings: Path) -> list[tuple[str, int, int]]:
    """Day, lowest and highest level, for each day of a month of readings."""
    days: dict[str, list[int]] = {}
    with readings.open(newline="") as file:
        for row in csv.DictReader(file):
            days.setdefault(row["time"][:10], []).append(int(row["level_mm"]))
    return [(day, min(levels), max(levels)) for day, levels in sorted(days.items())]
