"""Count the boardings and the passengers."""

import csv
import json
from pathlib import Path


def main() -> None:
    with Path("data/boardings.csv").open(newline="") as file:
        passengers = [int(row[2]) for row in csv.reader(file)]
    metrics = {"boardings": len(passengers), "passengers": sum(passengers)}
    Path("metrics.json").write_text(json.dumps(metrics) + "\n")


if __name__ == "__main__":
    main()
