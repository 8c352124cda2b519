"""Report the forest's out-of-bag accuracy and its most important measurements."""

import json
from pathlib import Path

import yaml


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["report"]
    scores = json.loads(Path("models/scores.json").read_text())
    importance = scores["importance"]
    ranked = sorted(importance, key=lambda name: (-importance[name], name))[: params["top"]]
    metrics = {
        "accuracy": scores["accuracy"],
        "importance": {name: importance[name] for name in ranked},
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
