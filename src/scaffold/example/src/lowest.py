"""Find the year in which the smoothed flow was lowest."""

import csv
import json
from pathlib import Path


def main() -> None:
    with Path("smooth.csv").open(newline="") as file:
        rows = [(float(row["flow"]), int(row["year"])) for row in csv.DictReader(file)]
    flow, year = min(rows)
    Path("metrics.json").write_text(json.dumps({"year": year, "flow": flow}, indent=2) + "\n")


if __name__ == "__main__":
    main()
