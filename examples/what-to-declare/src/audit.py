"""Look at the days on which the model was most wrong."""

import json
from pathlib import Path

from table import read, write


def main() -> None:
    weights = json.loads(Path("model.json").read_text())["weights"]
    rows = []
    for day in read("sales.csv"):
        forecast = sum(weight * float(day["celsius"]) ** i for i, weight in enumerate(weights))
        rows.append({"date": day["date"], "residual": f"{float(day['loaves']) - forecast:.0f}"})
    worst = max(abs(int(row["residual"])) for row in rows)
    Path("audit.json").write_text(json.dumps({"worst_day": worst}) + "\n")
    write("residuals.csv", rows)


if __name__ == "__main__":
    main()
