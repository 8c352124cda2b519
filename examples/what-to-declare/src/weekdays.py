"""Look up the weekday of each date once, and keep what was looked up before."""

from datetime import date
from pathlib import Path

from table import Row, read, write

WEEKDAYS = Path("weekdays.csv")


def main() -> None:
    known: dict[str, Row] = {}
    if WEEKDAYS.exists():
        known = {row["date"]: row for row in read(WEEKDAYS)}
    dates = [day["date"] for day in read("sales.csv")]
    new = [day for day in dates if day not in known]
    for day in new:
        known[day] = {"date": day, "weekday": date.fromisoformat(day).strftime("%a")}
    write(WEEKDAYS, (known[day] for day in dates))
    print(f"looked up {len(new)} of {len(dates)} dates")


if __name__ == "__main__":
    main()
