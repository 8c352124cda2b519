"""Clean the club's count sheets: one spelling of each species, no rows without a number."""

import csv
from pathlib import Path

COUNTS = Path("data/counts")


def clean(sheet: Path) -> list[list[str]]:
    """The rows `garden, species, count` of a sheet, in a fixed order."""
    with sheet.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    return sorted(
        [garden.strip(), species.strip().lower(), count.strip()]
        for garden, species, count in rows
        if count.strip().isdigit()
    )


def main() -> None:
    COUNTS.mkdir(parents=True, exist_ok=True)
    for sheet in sorted(Path("raw").glob("*.csv")):
        with (COUNTS / sheet.name).open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(["garden", "species", "count"])
            table.writerows(clean(sheet))


if __name__ == "__main__":
    main()
