"""Find the best passages for each question."""

from pathlib import Path

import bm25s
import yaml

from lines import read_lines, write_lines
from search import terms


def main() -> None:
    count = yaml.safe_load(Path("params.yaml").read_text())["retrieve"]["passages"]
    chunks = read_lines("data/chunks.jsonl")
    index = bm25s.BM25.load("index")
    found = []
    for question in read_lines("eval/questions.jsonl"):
        scores = index.get_scores(terms(question["question"]))
        # Equal scores in the order of the passages, so that each machine finds the same.
        best = sorted(range(len(chunks)), key=lambda i: (-round(float(scores[i]), 4), i))[:count]
        passages = [chunks[i] for i in best]
        found.append({"id": question["id"], "question": question["question"], "passages": passages})
    write_lines("data/passages.jsonl", found)


if __name__ == "__main__":
    main()
