"""Count the bird species that were seen at each pond."""

import csv
from pathlib import Path

RICHNESS = Path("data/richness.csv")


def main() -> None:
    with Path("data/sightings.csv").open(newline="") as file:
        sightings = {(row["pond"], row["species"]) for row in csv.DictReader(file)}
    ponds = {pond for pond, _ in sightings}
    with RICHNESS.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["pond", "species"])
        for pond in sorted(ponds):
            writer.writerow([pond, sum(seen == pond for seen, _ in sightings)])


if __name__ == "__main__":
    main()
