"""Measure each recording: its loudness, and how far the highest peak of a window sticks out."""

import csv
import math
import wave
from array import array
from pathlib import Path

import yaml

FEATURES = Path("data/features.csv")


def rms(signal: array) -> float:
    return math.sqrt(sum(value * value for value in signal) / len(signal))


def crest_factor(signal: array, window: int) -> float:
    """Peak over loudness, the mean of all windows."""
    parts = [signal[i : i + window] for i in range(0, len(signal), window)]
    return sum(max(map(abs, part)) / rms(part) for part in parts) / len(parts)


def main() -> None:
    window = yaml.safe_load(Path("params.yaml").read_text())["measure"]["window"]
    with FEATURES.open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["bearing", "rms", "crest_factor"])
        for path in sorted(Path("data/recordings").glob("*.wav")):
            with wave.open(str(path), "rb") as recording:
                signal = array("h", recording.readframes(recording.getnframes()))
            table.writerow(
                [path.stem, round(rms(signal), 1), round(crest_factor(signal, window), 3)]
            )


if __name__ == "__main__":
    main()
