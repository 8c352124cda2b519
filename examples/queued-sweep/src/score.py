"""Forecast the validation months and note the mean error in percent."""

import csv
import json
from pathlib import Path


def main() -> None:
    model = json.loads(Path("model.json").read_text())
    with Path("data/validation.csv").open(newline="") as table:
        actual = [float(row["passengers"]) for row in csv.DictReader(table)]
    season = model["season"]
    forecast = [
        (model["level"] + (ahead + 1) * model["trend"]) * season[ahead % len(season)]
        for ahead in range(len(actual))
    ]
    errors = [abs(f - a) / a for f, a in zip(forecast, actual, strict=True)]
    metrics = {"error_percent": round(100 * sum(errors) / len(errors), 2)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
