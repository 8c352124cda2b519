"""Print the table of high waters for the days to come, and say how far off the model was."""

import csv
import json
from datetime import timedelta
from pathlib import Path

import numpy as np
import yaml

from tides import START, basis, read_levels

TABLE = Path("tables/high-water.csv")


def main() -> None:
    days = yaml.safe_load(Path("params.yaml").read_text())["forecast"]["days"]
    model = json.loads(Path("models/tide.json").read_text())
    hours, levels = read_levels()
    errors = levels - basis(hours, model["waves"]) @ model["weights"]
    metrics = {"error_cm": round(100 * float(np.sqrt(np.mean(errors**2))), 1)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")

    ahead = hours[-1] + np.arange(0, days * 24, 0.25)
    tide = basis(ahead, model["waves"]) @ model["weights"]
    peaks = [i for i in range(1, tide.size - 1) if tide[i - 1] < tide[i] >= tide[i + 1]]
    TABLE.parent.mkdir(exist_ok=True)
    with TABLE.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["time", "metres"])
        for i in peaks:
            time = START + timedelta(hours=float(ahead[i]))
            writer.writerow([time.isoformat(timespec="minutes"), f"{tide[i]:.1f}"])


if __name__ == "__main__":
    main()
