"""Report how well the line fits, and what it says of a flood."""

import json
from pathlib import Path

FLOOD_CM = 400


def main() -> None:
    model = json.loads(Path("model.json").read_text())
    after_flood = model["intercept"] + model["slope"] * FLOOD_CM
    metrics = {"r2": model["r2"], "after_flood_cm": round(after_flood)}
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")


if __name__ == "__main__":
    main()
