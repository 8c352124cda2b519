"""Run the steps of a workflow's job here, as they are written: python ci/run_steps.py FILE JOB."""

import subprocess
import sys
from pathlib import Path

import yaml


def main() -> None:
    file, job = sys.argv[1:]
    for step in yaml.safe_load(Path(file).read_text())["jobs"][job]["steps"]:
        name = step.get("name", step.get("uses"))
        if "run" not in step:
            print(f"— {name}: not run here", flush=True)
            continue
        print(f"— {name}", flush=True)
        code = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", step["run"]], check=False
        ).returncode
        if code != 0:
            sys.exit(code)


if __name__ == "__main__":
    main()
