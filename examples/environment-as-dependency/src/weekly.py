"""Add up a museum's visitors by week."""

import json
from pathlib import Path

import pandas as pd


def main() -> None:
    visitors = pd.read_csv("visitors.csv", index_col="date", parse_dates=True)
    weekly = visitors.resample("W").sum()
    weekly.to_csv("weekly.csv", lineterminator="\n")
    metrics = {"busiest": int(weekly["visitors"].max()), "pandas": pd.__version__}
    Path("weekly.json").write_text(json.dumps(metrics) + "\n")


if __name__ == "__main__":
    main()
