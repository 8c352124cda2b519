"""Count the words of each document: one result for each, a word on a line."""

import json
import re
from collections import Counter
from pathlib import Path

import yaml

from incremental import update


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["terms"]

    def count_terms(text: str) -> str:
        words = re.findall(r"[a-z]+", text.lower())
        counts = Counter(word for word in words if len(word) >= params["min_letters"])
        return "".join(f"{word} {count}\n" for word, count in sorted(counts.items()))

    # This script and its parameters decide what a result looks like: a change redoes them all.
    recipe = Path(__file__).read_bytes() + json.dumps(params, sort_keys=True).encode()
    update(Path("docs"), Path("terms"), recipe, count_terms)


if __name__ == "__main__":
    main()
