"""What is left of the supply after the demand, in kWh a year: below zero, the house buys."""

import json
from pathlib import Path


def read_kwh(name: str) -> int:
    return json.loads(Path(f"data/{name}.json").read_text())["kwh"]


def main() -> None:
    metrics = {"balance": read_kwh("supply") - read_kwh("demand")}
    Path("metrics.json").write_text(json.dumps(metrics) + "\n")


if __name__ == "__main__":
    main()
