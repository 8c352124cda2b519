"""Fail unless dvc.lock belongs to the last commit and the remote has all that it names.

Runs no stage and downloads no data. Arguments: the stages to judge; without any, all of them.
Exit code 0: fresh and pushed. 1: not, or DVC could not tell.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

UP_TO_DATE = "Data and pipelines are up to date."


def run(*command: str, cwd: Path = Path()) -> subprocess.CompletedProcess[str]:
    """Run a command; its exit code is for the caller to judge."""
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def prepare_room(folder: str) -> Path:
    """Clone the last commit to where no data is, and thaw its frozen stages."""
    top, prefix = run("git", "rev-parse", "--show-toplevel", "--show-prefix").stdout.split("\n")[:2]
    run("git", "clone", "--quiet", top, folder).check_returncode()
    room = Path(folder, prefix).resolve()
    for file in room.rglob("dvc.yaml"):
        file.write_text(re.sub(r"(?i)\b(frozen['\"]?: *)true\b", r"\1false", file.read_text()))
    return room


def find_stale(room: Path, targets: list[str]) -> list[str]:
    """Return the stages that would run; none only if DVC itself says "up to date"."""
    scope = targets or ["--all-pipelines"]
    dry = run("dvc", "repro", "--dry", "--allow-missing", *scope, cwd=room)
    if dry.returncode != 0:
        return find_error(dry)
    if UP_TO_DATE in dry.stdout.splitlines():
        return []
    stages = re.findall(r"^Running stage '(.+)':$", dry.stdout, re.MULTILINE)
    return stages or [f'DVC does not say "{UP_TO_DATE}"']


def find_unrecorded(room: Path, targets: list[str]) -> list[str]:
    """Return the outputs that no run has recorded; recorded ones are "not in cache"."""
    scope = ["--with-deps", *targets] if targets else []
    status = run("dvc", "status", "--json", "--no-updates", *scope, cwd=room)
    if status.returncode != 0:
        return find_error(status)
    return [
        f"{path} of {stage}"
        for stage, changes in json.loads(status.stdout).items()
        for change in changes
        if isinstance(change, dict)
        for path, state in change.get("changed outs", {}).items()
        if state == "deleted"
    ]


def find_unpushed() -> list[str]:
    """Return the recorded files that the remote does not have."""
    status = run("dvc", "data", "status", "--not-in-remote", "--granular", "--json")
    if status.returncode != 0:
        return find_error(status)
    return json.loads(status.stdout).get("not_in_remote", [])


def find_error(process: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what DVC says about its failure, in one line; never nothing."""
    lines = process.stderr.splitlines()
    return ([line for line in lines if line.startswith("ERROR")] or lines or ["DVC failed"])[:1]


def main() -> None:
    with TemporaryDirectory() as folder:
        room = prepare_room(folder)
        findings = {
            "stale": find_stale(room, sys.argv[1:]),
            "never ran": find_unrecorded(room, sys.argv[1:]),
            "not pushed": find_unpushed(),
        }
    for finding, lines in findings.items():
        for line in lines:
            print(f"{finding}: {line.replace(f'{room}/', '')}")
    if any(findings.values()):
        sys.exit(1)
    print("fresh and pushed")


if __name__ == "__main__":
    main()
