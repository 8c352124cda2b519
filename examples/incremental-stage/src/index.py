"""Turn the counts of each document into an index: in which documents is a word?"""

import json
from collections import defaultdict
from pathlib import Path


def main() -> None:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(Path("terms").iterdir()):
        for line in path.read_text().splitlines():
            index[line.split()[0]].append(path.stem)
    Path("index.json").write_text(json.dumps(index, sort_keys=True, indent=1) + "\n")


if __name__ == "__main__":
    main()
