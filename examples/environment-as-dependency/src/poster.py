"""Draw a bar for each week."""

import csv
from pathlib import Path

VISITORS_A_MARK = 100


def main() -> None:
    with Path("weekly.csv").open(newline="") as source:
        weeks = list(csv.DictReader(source))
    bars = [f"{week['date']} {'#' * (int(week['visitors']) // VISITORS_A_MARK)}" for week in weeks]
    Path("poster.txt").write_text("\n".join(bars) + "\n")


if __name__ == "__main__":
    main()
