"""Add up the valid votes of all wards."""

import csv
import json
from collections import Counter
from pathlib import Path

from election.ballots import is_valid


def main() -> None:
    totals: Counter[str] = Counter()
    with Path("data/votes.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if is_valid(row["party"]):
                totals[row["party"]] += int(row["votes"])
    Path("data/totals.json").write_text(json.dumps(totals, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
