"""What holds of every run, whatever the answers are."""

import json
import re
from pathlib import Path


def read(name: str) -> list[dict]:
    return [json.loads(line) for line in Path(name).read_text().splitlines()]


def test_each_question_has_an_answer_and_a_source_that_exists() -> None:
    questions = read("eval/questions.jsonl")
    assert [item["id"] for item in read("data/answers.jsonl")] == [q["id"] for q in questions]
    assert all(Path(f"corpus/{question['source']}.md").exists() for question in questions)


def test_the_expected_answer_stands_in_its_source() -> None:
    for question in read("eval/questions.jsonl"):
        source = Path(f"corpus/{question['source']}.md").read_text()
        assert question["answer"] in re.sub(r"\s+", " ", source)


def test_an_answer_has_no_word_that_no_passage_has() -> None:
    passages = {item["id"]: item["passages"] for item in read("data/passages.jsonl")}
    for item in read("data/answers.jsonl"):
        known = " ".join(f"{found['text']} [{found['source']}]" for found in passages[item["id"]])
        assert set(item["answer"].split()) <= set(known.split())


def test_metrics_are_shares() -> None:
    metrics = json.loads(Path("metrics.json").read_text())
    assert 0 <= metrics["right"] <= metrics["source_found"] <= 1
