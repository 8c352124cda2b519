"""Report the mean number of species, and the interval that holds 95 of 100 draws."""

import csv
import json
from pathlib import Path
from statistics import fmean, quantiles


def main() -> None:
    with Path("data/bootstrap.csv").open(newline="") as file:
        means = [float(row["mean"]) for row in csv.DictReader(file)]
    steps = quantiles(means, n=40)
    metrics = {
        "high": round(steps[-1], 2),
        "low": round(steps[0], 2),
        "mean": round(fmean(means), 2),
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
