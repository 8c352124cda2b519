"""Find the warmest station of all groups."""

import csv
import json
from pathlib import Path

import yaml


def main() -> None:
    means: dict[str, float] = {}
    for group in yaml.safe_load(Path("params.yaml").read_text())["groups"]:
        with Path(f"means/{group}.csv").open(newline="") as file:
            means |= {station: float(mean) for station, mean in csv.reader(file)}
    warmest = max(means, key=means.__getitem__)
    metrics = {"mean": means[warmest], "stations": len(means), "warmest": warmest}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
