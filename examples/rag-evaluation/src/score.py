"""Score retrieval and answers against the expected ones."""

import json
from pathlib import Path

from lines import read_lines


def main() -> None:
    questions = {question["id"]: question for question in read_lines("eval/questions.jsonl")}
    found = {
        item["id"]: [passage["source"] for passage in item["passages"]]
        for item in read_lines("data/passages.jsonl")
    }
    answers = {item["id"]: item["answer"] for item in read_lines("data/answers.jsonl")}
    hits = [question["source"] in found[key] for key, question in questions.items()]
    right = {key: question["answer"] in answers[key] for key, question in questions.items()}
    lengths = {key: len(answer.split()) for key, answer in answers.items()}
    metrics = {
        "questions": len(questions),
        "source_found": round(sum(hits) / len(hits), 3),
        "right": round(sum(right.values()) / len(right), 3),
        "words": round(sum(lengths.values()) / len(lengths), 1),
    }
    Path("metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")

    # How many answers of at most so many words are right: what a reader gets for their patience.
    rows = ["words,right"]
    for limit in sorted(set(lengths.values())):
        short_and_right = sum(right[key] for key, length in lengths.items() if length <= limit)
        rows.append(f"{limit},{short_and_right}")
    Path("scores.csv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
