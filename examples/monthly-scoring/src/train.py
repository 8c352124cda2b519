"""Learn how many rides a weekday has; older months count less."""

import json
from collections import defaultdict
from pathlib import Path

import yaml

from tables import read_rows


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())
    sums: dict[str, float] = defaultdict(float)
    weights: dict[str, float] = defaultdict(float)
    for age, month in enumerate(sorted(params["months"], reverse=True)):
        weight = params["train"]["forget"] ** age
        for row in read_rows(f"features/{month}.csv"):
            sums[row["weekday"]] += weight * int(row["rides"])
            weights[row["weekday"]] += weight
    model = {weekday: round(sums[weekday] / weights[weekday], 3) for weekday in sorted(sums)}
    Path("models").mkdir(exist_ok=True)
    Path("models/demand.json").write_text(json.dumps(model) + "\n")


if __name__ == "__main__":
    main()
