"""Give the council's seats to the parties."""

import json
from pathlib import Path

import yaml

from election.apportion import apportion


def main() -> None:
    seats = yaml.safe_load(Path("params.yaml").read_text())["seats"]
    council = apportion(json.loads(Path("data/totals.json").read_text()), seats)
    Path("council.json").write_text(json.dumps(council, indent=2) + "\n")


if __name__ == "__main__":
    main()
