"""The words by which a passage is found, for the index and for a question alike."""

import re

# Words that stand in every text.
STOP = frozenset(
    {"a", "an", "and", "are", "as", "at", "be", "by", "do", "does", "for", "from", "how", "i", "in"}
    | {"is", "it", "its", "my", "of", "on", "or", "that", "the", "this", "to", "what", "when"}
    | {"where", "which", "who", "why", "with", "would"}
)


def terms(text: str) -> list[str]:
    words = re.findall(r"[a-z0-9][a-z0-9_.-]*[a-z0-9]|[a-z0-9]", text.lower())
    return [word.removesuffix("s") for word in words if word not in STOP]
