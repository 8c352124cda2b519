"""What runs when, and what holds of the results: asked of DVC, in a clone that is thrown away."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a clone of the last commit. Its data comes from the cache here, as from a remote."""
    clone = tmp_path / "clone"
    cache = subprocess.check_output(["dvc", "cache", "dir"], cwd=ROOT, text=True).strip()
    remote = ["remote", "add", "--quiet", "--local", "--default", "here", cache]
    subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
    subprocess.run(["dvc", *remote], cwd=clone, check=True)
    subprocess.run(["dvc", "pull", "--quiet"], cwd=clone, check=True)
    return clone


def repro(clone: Path, *targets: str) -> tuple[bool, list[str], str]:
    """Run the pipeline. Return whether it succeeded, the stages that ran, and what was reported."""
    command = ["dvc", "repro", *targets]
    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False)
    ran = re.findall(r"^Running stage '(.+)':$", done.stdout, re.MULTILINE)
    return done.returncode == 0, ran, done.stderr


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text, f"{file.name} no longer has {old!r}: mend this test"
    file.write_text(text.replace(old, new, 1))


def test_a_commit_is_up_to_date_and_its_results_are_plausible(clone: Path) -> None:
    passed, ran, _ = repro(clone)
    assert (passed, ran) == (True, [])
    rents = json.loads((clone / "models/rents.json").read_text())
    assert set(rents) == {"harbour", "hill", "station"}
    assert all(5 < rent < 40 for rent in rents.values())


def test_a_parameter_of_the_training_does_not_check_again(clone: Path) -> None:
    edit(clone / "params.yaml", "shrink: 2", "shrink: 3")
    passed, ran, _ = repro(clone)
    assert (passed, ran) == (True, ["train", "evaluate"])


def test_bad_data_stops_before_the_training(clone: Path) -> None:
    edit(clone / "data/flats.csv", "1,station,115", "1,station,1238")
    passed, ran, said = repro(clone, "train")
    assert (passed, ran) == (False, ["check"])
    assert "flat 1: area 1238" in said
