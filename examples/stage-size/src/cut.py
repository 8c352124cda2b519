"""Cut the 300 stations into so many groups: one stage is made for each."""

import sys
from itertools import pairwise
from pathlib import Path

STATIONS = 300


def main(groups: int) -> None:
    edges = [STATIONS * i // groups for i in range(groups + 1)]
    names = [f"{a:03}-{b - 1:03}" for a, b in pairwise(edges)]
    Path("params.yaml").write_text("groups:\n" + "".join(f"  - {name}\n" for name in names))


if __name__ == "__main__":
    main(int(sys.argv[1]))
