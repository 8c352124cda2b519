"""Learn how much each word speaks for a mail about money."""

import csv
import json
from collections import Counter
from math import log
from pathlib import Path

import yaml

MODELS = Path("models")


def main() -> None:
    min_count = yaml.safe_load(Path("params.yaml").read_text())["train"]["min_count"]
    counts: dict[str, Counter[str]] = {"0": Counter(), "1": Counter()}
    with Path("data/mails.csv").open(newline="") as file:
        for mail in csv.DictReader(file):
            if mail["set"] == "train":
                counts[mail["money"]].update(mail["text"].lower().split())
    total = counts["0"] + counts["1"]
    vocabulary = sorted(word for word, count in total.items() if count >= min_count)
    weights = [log((counts["1"][word] + 1) / (counts["0"][word] + 1)) for word in vocabulary]
    MODELS.mkdir(exist_ok=True)
    write("vocabulary.json", vocabulary)
    write("weights.json", [round(weight, 3) for weight in weights])


def write(name: str, values: list[str] | list[float]) -> None:
    (MODELS / name).write_text(json.dumps(values, indent=0) + "\n")


if __name__ == "__main__":
    main()
