"""Compare the usual demand with the test days, in kilowatt-hours."""

import csv
import json
from pathlib import Path
from statistics import fmean

from slots import slot


def main() -> None:
    model = json.loads(Path("models/profile.json").read_text())
    with Path("data/test.csv").open(newline="") as file:
        errors = [
            abs(int(row["watt_hours"]) - model["watt_hours"][slot(row["time"], model["by"])]) / 1000
            for row in csv.DictReader(file)
        ]
    metrics = {"mean_error": round(fmean(errors), 1)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
