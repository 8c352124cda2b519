"""Answer each question from its passages. A call that was made before is not made again.

The calls are kept in calls/, under the hash of all that went into them. Neither Git nor DVC
tracks that folder: whoever loses it only asks again.
"""

import hashlib
import json
from pathlib import Path

from lines import read_lines, write_lines
from model import NAME, ask

CALLS = Path("calls")


def main() -> None:
    prompt = Path("prompts/answer.txt").read_text()
    CALLS.mkdir(exist_ok=True)
    asked = 0
    answers = []
    for item in read_lines("data/passages.jsonl"):
        content = json.dumps([NAME, prompt, item["question"], item["passages"]])
        call = CALLS / hashlib.sha256(content.encode()).hexdigest()[:16]
        if not call.exists():
            call.write_text(ask(prompt, item["question"], item["passages"]))
            asked += 1
        answers.append({"id": item["id"], "answer": call.read_text()})
    write_lines("data/answers.jsonl", answers)
    print(f"asked {asked} of {len(answers)}")


if __name__ == "__main__":
    main()
