"""Check the delivered table. Only a good one gets a report; a bad one makes the stage fail."""

import json
import sys
from pathlib import Path

import yaml

from flats import read_flats

REPORT = Path("reports/check.json")


def main() -> None:
    limits = yaml.safe_load(Path("params.yaml").read_text())["check"]
    flats = read_flats("data/flats.csv")
    problems = [
        f"flat {flat.number}: {column} {getattr(flat, column):g} is not in {low}..{high}"
        for flat in flats
        for column, (low, high) in limits.items()
        if not low <= getattr(flat, column) <= high
    ]
    if problems:
        sys.exit("\n".join(problems))
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps({"rows": len(flats), "limits": limits}) + "\n")


if __name__ == "__main__":
    main()
