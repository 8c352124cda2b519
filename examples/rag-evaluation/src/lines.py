"""JSON Lines: one record a line, always written in the same bytes."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def read_lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def write_lines(path: str, records: Iterable[dict[str, Any]]) -> None:
    lines = [json.dumps(record, sort_keys=True, ensure_ascii=False) for record in records]
    Path(path).parent.mkdir(exist_ok=True)
    Path(path).write_text("".join(f"{line}\n" for line in lines))
