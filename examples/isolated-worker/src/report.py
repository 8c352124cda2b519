"""Report the median outbreak under one measure."""

import csv
import json
import sys
from pathlib import Path
from statistics import median_low


def main(measure: str) -> None:
    with Path(f"outbreaks/{measure}.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    metrics = {key: median_low(int(row[key]) for row in rows) for key in ("peak", "total")}
    target = Path(f"metrics/{measure}.json")
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
