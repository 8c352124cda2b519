"""Count the rides of each day of a month: python src/features.py MONTH."""

import sys
from collections import Counter
from datetime import date

from tables import read_rows, write_rows


def main(month: str) -> None:
    counts = Counter(row["start"][:10] for row in read_rows(f"raw/{month}.csv"))
    days = ((day, date.fromisoformat(day).weekday(), counts[day]) for day in sorted(counts))
    write_rows(f"features/{month}.csv", ["day", "weekday", "rides"], days)


if __name__ == "__main__":
    main(sys.argv[1])
