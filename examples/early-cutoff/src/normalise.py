"""Turn the laboratory's export into a table that says the same in one way only."""

from pathlib import Path

import pandas as pd
import yaml

TABLE = Path("data/wines.csv")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["normalise"]
    wines = pd.read_csv("data/export.csv", skipinitialspace=True)
    wines.columns = wines.columns.str.strip().str.lower().str.replace(" ", "_")
    wines = wines.drop_duplicates("sample").sort_values("sample")
    wines = wines[["sample", "cultivar", *sorted(wines.columns.drop(["sample", "cultivar"]))]]
    wines.round(params["decimals"]).to_csv(TABLE, index=False, lineterminator="\n")


if __name__ == "__main__":
    main()
