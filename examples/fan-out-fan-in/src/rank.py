"""Rank the features by the error that the prediction has without them."""

import json
import sys
from pathlib import Path

import yaml

SCORES = Path("scores")


def main() -> None:
    features = yaml.safe_load(Path("params.yaml").read_text())["features"]
    strays = {file.name for file in SCORES.iterdir()} - {f"{name}.json" for name in features}
    if strays:
        sys.exit(f"{SCORES} has files of no feature in params.yaml: {sorted(strays)}")
    errors = {name: json.loads((SCORES / f"{name}.json").read_text())["error"] for name in features}
    ranked = sorted(errors, key=lambda name: (-errors[name], name))
    metrics = {"error_without": {name: errors[name] for name in ranked}}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
