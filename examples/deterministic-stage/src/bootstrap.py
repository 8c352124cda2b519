"""Draw the ponds again and again, and note the mean number of species of each draw."""

import csv
import json
import random
from pathlib import Path
from statistics import fmean

MEANS = Path("data/bootstrap.csv")


def main() -> None:
    params = json.loads(Path("params.json").read_text())["bootstrap"]
    with Path("data/richness.csv").open(newline="") as file:
        counts = [int(row["species"]) for row in csv.DictReader(file)]
    rng = random.Random(params["seed"])
    with MEANS.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["mean"])
        for _ in range(params["draws"]):
            writer.writerow([round(fmean(rng.choices(counts, k=len(counts))), 4)])


if __name__ == "__main__":
    main()
