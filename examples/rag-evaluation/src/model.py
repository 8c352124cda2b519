"""The model that answers. This one picks sentences, so that the project runs without a network.

A fork puts its own here: `ask` takes a prompt, a question and passages, and returns a text.
"""

import re

NAME = "sentence-picker-1"


def ask(prompt: str, question: str, passages: list[dict[str, str]]) -> str:
    """Return the sentences of the passages that share most words with the question."""
    count = int(setting(prompt, "Sentences", "1"))
    wanted = set(words(question))
    sentences = [
        (len(wanted & set(words(sentence))), -rank, sentence, passage["source"])
        for rank, passage in enumerate(passages)
        for sentence in re.split(r"(?<=[.:])\s+", passage["text"])
        if not sentence.startswith("#")
    ]
    best = sorted(sentences, key=lambda found: found[:2], reverse=True)[:count]
    cite = setting(prompt, "Cite", "no") == "yes"
    return " ".join(f"{text} [{source}]" if cite else text for _, _, text, source in best)


def setting(prompt: str, name: str, default: str) -> str:
    found = re.search(rf"^{name}: (\S+)$", prompt, re.MULTILINE)
    return found[1] if found else default


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9.-]{3,}", text.lower())
