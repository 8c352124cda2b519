"""Measure by how much the predicted rents are off, on flats that were not trained on."""

import json
from pathlib import Path
from statistics import fmean

from flats import read_flats


def main() -> None:
    model = json.loads(Path("models/rents.json").read_text())
    flats = read_flats("data/test.csv")
    error = fmean(abs(flat.area * model[flat.district] - flat.rent) for flat in flats)
    Path("metrics.json").write_text(json.dumps({"mean_error": round(error, 1)}) + "\n")


if __name__ == "__main__":
    main()
