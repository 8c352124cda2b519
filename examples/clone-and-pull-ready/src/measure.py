"""Write what the gauge at the harbour wall measured: a file for each month, a row for each hour."""

import csv
from datetime import timedelta
from pathlib import Path

import numpy as np
import yaml

from tides import LEVELS, START, basis

# Metres of the mean level, and of each wave's cosine and sine.
HARBOUR = {"M2": (1.9, 0.6), "S2": (0.5, 0.4), "N2": (0.3, -0.2), "K1": (0.1, 0.1)}
MEAN = 3.2


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["measure"]
    rng = np.random.default_rng(params["seed"])
    hours = np.arange(params["days"] * 24, dtype=float)
    weights = [MEAN, *(weight for pair in HARBOUR.values() for weight in pair)]
    levels = basis(hours, list(HARBOUR)) @ weights + rng.normal(0, 0.1, hours.size)
    months: dict[str, list[tuple[str, str]]] = {}
    for hour, level in enumerate(levels):
        time = (START + timedelta(hours=hour)).isoformat(timespec="minutes")
        months.setdefault(time[:7], []).append((time, f"{level:.2f}"))
    LEVELS.mkdir(parents=True, exist_ok=True)
    for month, rows in months.items():
        with (LEVELS / f"{month}.csv").open("w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["time", "metres"])
            writer.writerows(rows)


if __name__ == "__main__":
    main()
