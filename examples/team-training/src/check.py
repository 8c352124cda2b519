"""Check the table. Only a good one gets a report; a bad one makes the stage fail."""

import json
import sys
from collections import Counter
from pathlib import Path

import yaml

from tables import read_rows


def main() -> None:
    limits = yaml.safe_load(Path("params.yaml").read_text())["check"]
    rows = read_rows("data/tumours.csv")
    problems = [
        f"{row['patient']}: {column} {row[column]} is not in {low}..{high}"
        for row in rows
        for column, (low, high) in limits.items()
        if not low <= float(row[column]) <= high
    ]
    counts = Counter(row["patient"] for row in rows)
    problems += [
        f"{patient} is there {count} times" for patient, count in counts.items() if count > 1
    ]
    if problems:
        sys.exit("\n".join(problems))
    Path("reports").mkdir(exist_ok=True)
    Path("reports/check.json").write_text(json.dumps({"rows": len(rows), "limits": limits}) + "\n")


if __name__ == "__main__":
    main()
