"""Cut the corpus into passages of so many words, which overlap."""

from pathlib import Path

import yaml

from lines import write_lines


def cut(words: list[str], size: int, overlap: int) -> list[str]:
    """Return passages of `size` words; each begins `overlap` words before the last one ends."""
    step = size - overlap
    starts = range(0, max(1, len(words) - overlap), step)
    return [" ".join(words[start : start + size]) for start in starts]


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["chunk"]
    chunks = [
        {"id": f"{file.stem}-{number}", "source": file.stem, "text": text}
        for file in sorted(Path("corpus").glob("*.md"))
        for number, text in enumerate(
            cut(file.read_text().split(), params["words"], params["overlap"])
        )
    ]
    write_lines("data/chunks.jsonl", chunks)


if __name__ == "__main__":
    main()
