"""Find how strong each wave of the tide is in this harbour."""

import json
from pathlib import Path

import numpy as np
import yaml

from tides import basis, read_levels

MODEL = Path("models/tide.json")


def main() -> None:
    waves = yaml.safe_load(Path("params.yaml").read_text())["fit"]["waves"]
    hours, levels = read_levels()
    weights, *_ = np.linalg.lstsq(basis(hours, waves), levels, rcond=None)
    MODEL.parent.mkdir(exist_ok=True)
    model = {"waves": waves, "weights": [round(float(weight), 3) for weight in weights]}
    MODEL.write_text(json.dumps(model, indent=2) + "\n")


if __name__ == "__main__":
    main()
