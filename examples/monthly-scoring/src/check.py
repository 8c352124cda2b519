"""Check one month. Only a good one gets a report: python src/check.py MONTH."""

import json
import sys
from pathlib import Path

import yaml

from tables import read_rows


def main(month: str) -> None:
    longest = yaml.safe_load(Path("params.yaml").read_text())["check"]["longest_hours"] * 60
    rows = read_rows(f"raw/{month}.csv")
    problems = [
        f"{row['start']}: a ride of {row['minutes']} minutes"
        for row in rows
        if not 0 < int(row["minutes"]) <= longest
    ]
    if not rows:
        problems.append(f"{month} has no rides")
    if problems:
        sys.exit("\n".join(problems))
    Path("reports").mkdir(exist_ok=True)
    Path(f"reports/{month}.json").write_text(json.dumps({"rides": len(rows)}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
