"""Measure what stages cost: python measure.py 1 30 100 300 > measured.csv

Each number of groups is run in copies of the project. Times are seconds of processor time, of DVC
and of all that it started, so that other work on the machine matters little.
"""

import shutil
import subprocess
import sys
from os import times
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

PROJECT = Path(__file__).parent
NOT_COPIED = shutil.ignore_patterns(".git", "cache", "tmp", "parts", "means", "dvc.lock")
COLUMNS = ["stages", "lines", "bytes", "first run", "30 a file", "one change", "no change"]
REPRO = ["dvc", "repro", "--quiet", "--all-pipelines"]


def measure(groups: int) -> list[object]:
    with TemporaryDirectory() as folder:
        project, spread = Path(folder, "one"), Path(folder, "several")
        copy(project, groups)
        first = run(project, *REPRO)
        lock = (project / "dvc.lock").read_text()
        nothing = run(project, *REPRO)
        change_last_station(project)
        change = run(project, *REPRO)
        copy(spread, groups)
        split_pipeline(spread, 30)
        several = run(spread, *REPRO)
    size = [groups + 2, lock.count("\n"), len(lock)]
    return [*size, *(f"{seconds:.1f}" for seconds in (first, several, change, nothing))]


def copy(project: Path, groups: int) -> None:
    shutil.copytree(PROJECT, project, ignore=NOT_COPIED)
    run(project, "git", "init", "--quiet")
    run(project, sys.executable, "src/cut.py", str(groups))


def run(folder: Path, *command: str) -> float:
    """The processor seconds of a command and of all that it started."""
    before = times()
    subprocess.run(command, cwd=folder, check=True)
    after = times()
    return sum(after[2:4]) - sum(before[2:4])


def change_last_station(project: Path) -> None:
    table = project / "data/stations.csv"
    *others, _ = table.read_text().splitlines()
    table.write_text("\n".join([*others, "s299,1.0,8.0,16.0,9.0"]) + "\n")


def split_pipeline(project: Path, most: int) -> None:
    """Move the stages of the groups into files of their own, so many to a file."""
    pipeline = yaml.safe_load((project / "dvc.yaml").read_text())
    mean = pipeline["stages"].pop("mean")
    mean["do"]["wdir"] = ".."
    groups = yaml.safe_load((project / "params.yaml").read_text())["groups"]
    for first in range(0, len(groups), most):
        folder = project / f"from-{groups[first]}"
        folder.mkdir()
        write(folder / "dvc.yaml", {"stages": {"mean": mean}})
        write(folder / "params.yaml", {"groups": groups[first : first + most]})
    write(project / "dvc.yaml", pipeline)


def write(file: Path, content: object) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False))


if __name__ == "__main__":
    print(*COLUMNS, sep=",")
    for number in sys.argv[1:]:
        print(*measure(int(number)), sep=",", flush=True)
