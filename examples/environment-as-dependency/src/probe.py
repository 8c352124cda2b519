"""Write down what is installed here of what requirements.txt asks for, and which Python it is."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def main() -> None:
    lines = Path("requirements.txt").read_text().splitlines()
    pins = {line.split("#")[0].strip() for line in lines} - {""}
    packages = sorted(pin.split("==")[0] for pin in pins)
    found = [f"{package} {installed(package)}" for package in packages]
    found.append(f"python {platform.python_version()}")
    Path("environment.txt").write_text("\n".join(found) + "\n")


if __name__ == "__main__":
    main()
