"""Fail when answers got worse than in another commit, such as origin/main.

Exit code 0: no worse. 1: worse, or nothing to compare with.
"""

import json
import subprocess
import sys

# How far each metric may move in the wrong direction.
MAY_FALL = {"questions": 0, "source_found": 0.0, "right": 0.03}
MAY_RISE = {"words": 20.0}


def main() -> None:
    command = ["dvc", "metrics", "diff", "--all", "--json", sys.argv[1]]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    metrics = json.loads(done.stdout).get("metrics.json", {})
    problems = []
    for name in [*MAY_FALL, *MAY_RISE]:
        old, new = metrics.get(name, {}).get("old"), metrics.get(name, {}).get("new")
        if old is None or new is None:
            problems.append(f"{name} cannot be compared: {old} before, {new} now")
            continue
        worse = old - new - MAY_FALL[name] if name in MAY_FALL else new - old - MAY_RISE[name]
        # So written, NaN fails, too.
        if not worse <= 1e-9:
            problems.append(f"{name} is worse: {old} before, {new} now")
    if problems:
        sys.exit("\n".join(problems))
    print("no worse")


if __name__ == "__main__":
    main()
