"""Find for each read of one sample where in the reference it fits best, and how well."""

import sys
from pathlib import Path

import yaml

from runlog import logged


def best_fit(read: str, reference: str, match: int, mismatch: int, gap: int) -> tuple[int, int]:
    """End and score of the best alignment of the whole read to a part of the reference."""
    above = [0] * (len(reference) + 1)
    for row, base in enumerate(read, start=1):
        left = row * gap
        current = [left]
        for column, other in enumerate(reference):
            left = max(
                above[column] + (match if base == other else mismatch),
                above[column + 1] + gap,
                left + gap,
            )
            current.append(left)
        above = current
    score = max(above)
    return above.index(score), score


def main(sample: str) -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["align"]
    reference = Path("data/reference.txt").read_text().strip()
    reads = Path(f"raw/{sample}.txt").read_text().split()
    if wrong := set("".join(reads)) - set("ACGT"):
        sys.exit(f"raw/{sample}.txt: no base: {' '.join(sorted(wrong))}")
    fits = [best_fit(read, reference, **params) for read in reads]
    rows = [f"{number},{end},{score}\n" for number, (end, score) in enumerate(fits, start=1)]
    aligned = Path(f"aligned/{sample}.csv")
    aligned.parent.mkdir(exist_ok=True)
    aligned.write_text("".join(["read,end,score\n", *rows]))


if __name__ == "__main__":
    with logged(sys.argv[1]):
        main(sys.argv[1])
