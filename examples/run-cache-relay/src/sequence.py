"""Simulate a sequencing machine: short reads of one random genome, with a few wrong letters."""

import random
from pathlib import Path

import yaml

LETTERS = "ACGT"


def misread(read: str, error: float, rng: random.Random) -> str:
    return "".join(rng.choice(LETTERS) if rng.random() < error else letter for letter in read)


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["sequence"]
    rng = random.Random(params["seed"])
    genome = "".join(rng.choice(LETTERS) for _ in range(params["genome"]))
    length = params["read"]
    reads = []
    for _ in range(params["genome"] * params["coverage"] // length):
        start = rng.randrange(len(genome) - length + 1)
        reads.append(misread(genome[start : start + length], params["error"], rng))
    Path("data").mkdir(exist_ok=True)
    Path("data/reads.txt").write_text("\n".join(reads) + "\n")


if __name__ == "__main__":
    main()
