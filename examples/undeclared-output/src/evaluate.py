"""Count the test mails that are taken for the other kind, and list them."""

import csv
import json
from pathlib import Path

import yaml

MISTAKES = Path("mistakes.csv")


def main() -> None:
    threshold = yaml.safe_load(Path("params.yaml").read_text())["evaluate"]["threshold"]
    vocabulary = json.loads(Path("models/vocabulary.json").read_text())
    weights = json.loads(Path("models/weights.json").read_text())
    weight = dict(zip(vocabulary, weights, strict=True))
    mistakes = []
    with Path("data/mails.csv").open(newline="") as file:
        mails = [mail for mail in csv.DictReader(file) if mail["set"] == "test"]
    for mail in mails:
        score = sum(weight.get(word, 0) for word in mail["text"].lower().split())
        if (score > threshold) != (mail["money"] == "1"):
            mistakes.append(f"{score:.3f},{mail['text']}\n")
    MISTAKES.write_text("score,text\n" + "".join(mistakes))
    metrics = {"mails": len(mails), "mistakes": len(mistakes)}
    Path("metrics.json").write_text(json.dumps(metrics) + "\n")


if __name__ == "__main__":
    main()
