"""Write down which packages requirements.txt asks for: sorted, without comments."""

from pathlib import Path


def main() -> None:
    lines = Path("requirements.txt").read_text().splitlines()
    pins = {line.split("#")[0].strip() for line in lines} - {""}
    Path("environment.txt").write_text("\n".join(sorted(pins)) + "\n")


if __name__ == "__main__":
    main()
