"""Keep the articles that are still listed, ordered by their number."""

import csv
from pathlib import Path

ITEMS = Path("data/items.csv")


def main() -> None:
    with Path("raw/articles.csv").open(newline="") as file:
        listed = [row for row in csv.DictReader(file) if row["listed"] == "yes"]
    ITEMS.parent.mkdir(exist_ok=True)
    with ITEMS.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["sku", "supplier", "pack"])
        for row in sorted(listed, key=lambda row: row["sku"]):
            writer.writerow([row["sku"], row["supplier"], row["pack"]])


if __name__ == "__main__":
    main()
