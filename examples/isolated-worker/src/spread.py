"""Simulate outbreaks on the contact network under one measure."""

import csv
import random
import sys
from collections import defaultdict
from pathlib import Path

import yaml

from runlog import logged

DAYS_ILL = 5
Network = dict[int, list[int]]


def outbreak(network: Network, transmission: float, rng: random.Random) -> tuple[int, int]:
    """Infect five people; give how many fell ill, and the most that were ill on one day."""
    ill = dict.fromkeys(rng.sample(sorted(network), 5), DAYS_ILL)
    met = set(ill)
    peak = len(ill)
    while ill:
        caught = [
            other
            for person in ill
            for other in network[person]
            if other not in met and rng.random() < transmission
        ]
        met.update(caught)
        ill = {person: days - 1 for person, days in ill.items() if days > 1}
        ill.update(dict.fromkeys(caught, DAYS_ILL))
        peak = max(peak, len(ill))
    return len(met), peak


def main(measure: str) -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["spread"][measure]
    rng = random.Random(params["seed"])
    network: Network = defaultdict(list)
    with Path("data/contacts.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if rng.random() < params["contacts_kept"]:
                network[int(row["person"])].append(int(row["other"]))
                network[int(row["other"])].append(int(row["person"]))
    rows = [outbreak(network, params["transmission"], rng) for _ in range(params["outbreaks"])]
    target = Path(f"outbreaks/{measure}.csv")
    target.parent.mkdir(exist_ok=True)
    target.write_text("".join(["total,peak\n", *(f"{a},{b}\n" for a, b in rows)]))


if __name__ == "__main__":
    with logged(f"spread@{sys.argv[1]}"):
        main(sys.argv[1])
