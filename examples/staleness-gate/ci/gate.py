"""Fail when dvc.lock does not belong to this code, or when its data is not in the remote.

Downloads nothing and runs no stage. Exit code 0: fresh and pushed. 1: not.
"""

import json
import re
import subprocess
import sys

UP_TO_DATE = "Data and pipelines are up to date."


def dvc(*args: str) -> subprocess.CompletedProcess[str]:
    """Run DVC; its exit code is for the caller to judge."""
    return subprocess.run(["dvc", *args], capture_output=True, text=True, check=False)


def find_stale() -> list[str]:
    """Return the stages that would run; none only if DVC itself says "up to date"."""
    run = dvc("repro", "--dry", "--allow-missing", "--all-pipelines")
    if run.returncode == 0 and UP_TO_DATE in run.stdout.splitlines():
        return []
    stages = re.findall(r"^Running stage '(.+)':$", run.stdout, re.MULTILINE)
    return stages + run.stderr.splitlines() or [f'DVC does not say "{UP_TO_DATE}"']


def find_unpushed() -> list[str]:
    """Return the recorded outputs that the remote does not have."""
    run = dvc("data", "status", "--not-in-remote", "--granular", "--json")
    if run.returncode != 0:
        return run.stderr.splitlines()
    return json.loads(run.stdout).get("not_in_remote", [])


def main() -> None:
    findings = {"stale": find_stale(), "not pushed": find_unpushed()}
    for finding, lines in findings.items():
        for line in lines:
            print(f"{finding}: {line}")
    if any(findings.values()):
        sys.exit(1)
    print("fresh and pushed")


if __name__ == "__main__":
    main()
