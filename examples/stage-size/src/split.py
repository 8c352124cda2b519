"""Write the rows of each group of stations into a file of its own."""

from pathlib import Path

import yaml

PARTS = Path("parts")


def main() -> None:
    header, *rows = Path("data/stations.csv").read_text().splitlines(keepends=True)
    PARTS.mkdir(exist_ok=True)
    for group in yaml.safe_load(Path("params.yaml").read_text())["groups"]:
        first, last = map(int, group.split("-"))
        (PARTS / f"{group}.csv").write_text(header + "".join(rows[first : last + 1]))


if __name__ == "__main__":
    main()
