"""Read the reference sequence from its FASTA file: one line, upper case, no header."""

from pathlib import Path

REFERENCE = Path("data/reference.txt")


def main() -> None:
    lines = Path("raw/reference.fasta").read_text().splitlines()
    bases = "".join(line.strip() for line in lines if not line.startswith(">")).upper()
    REFERENCE.parent.mkdir(exist_ok=True)
    REFERENCE.write_text(bases + "\n")


if __name__ == "__main__":
    main()
