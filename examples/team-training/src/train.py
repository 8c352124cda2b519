"""Train one model: python src/train.py NAME."""

import json
import sys
from pathlib import Path

import yaml

from classifiers import fit
from tables import is_malignant, measurements, read_rows, split


def main(name: str) -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    rows, _ = split(read_rows("data/tumours.csv"), params["split"]["holdout_every"])
    model = fit(name, measurements(rows), is_malignant(rows), params["train"][name])
    Path("models").mkdir(exist_ok=True)
    Path(f"models/{name}.json").write_text(json.dumps(model) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
