"""Count every k-mer, a piece of k letters, in the reads."""

from collections import Counter
from pathlib import Path

import yaml


def main() -> None:
    k = yaml.safe_load(Path("params.yaml").read_text())["count"]["k"]
    counts: Counter[str] = Counter()
    for read in Path("data/reads.txt").read_text().split():
        counts.update(read[i : i + k] for i in range(len(read) - k + 1))
    rows = [f"{kmer},{count}\n" for kmer, count in sorted(counts.items())]
    Path("data/kmers.csv").write_text("kmer,count\n" + "".join(rows))


if __name__ == "__main__":
    main()
