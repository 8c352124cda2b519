"""Turn the counts of each document into an index: in which documents is a word?"""

import json
from collections import defaultdict
from pathlib import Path

TERMS = Path("terms")


def main() -> None:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(TERMS.rglob("*.txt")):
        for line in path.read_text().splitlines():
            index[line.split()[0]].append(path.relative_to(TERMS).with_suffix("").as_posix())
    Path("index.json").write_text(json.dumps(index, sort_keys=True, indent=1) + "\n")


if __name__ == "__main__":
    main()
