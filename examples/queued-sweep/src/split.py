"""Keep the last months of the airline passengers for the validation."""

from pathlib import Path

import yaml

DATA = Path("data")


def main() -> None:
    months = yaml.safe_load(Path("params.yaml").read_text())["split"]["validation_months"]
    header, *rows = (DATA / "passengers.csv").read_text().splitlines()
    for name, part in (("train", rows[:-months]), ("validation", rows[-months:])):
        (DATA / f"{name}.csv").write_text("\n".join([header, *part]) + "\n")


if __name__ == "__main__":
    main()
