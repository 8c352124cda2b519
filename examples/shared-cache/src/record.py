"""Play the test bench: one vibration recording for each bearing, every third bearing worn."""

import random
import wave
from array import array
from pathlib import Path

import yaml

RECORDINGS = Path("data/recordings")
RATE = 20_000
NOISE = 2_000
# A worn bearing rings each time a ball rolls over the damaged spot.
IMPACT = [9_000, -7_500, 6_000, -4_500, 3_000, -1_500]
PERIOD = 1_250


def vibration(samples: int, worn: bool, rng: random.Random) -> array:
    signal = array("h", (rng.randint(-NOISE, NOISE) for _ in range(samples)))
    if worn:
        for start in range(0, samples - len(IMPACT), PERIOD):
            for i, amplitude in enumerate(IMPACT, start):
                signal[i] += amplitude
    return signal


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["record"]
    rng = random.Random(params["seed"])
    RECORDINGS.mkdir(parents=True, exist_ok=True)
    for bearing in range(params["bearings"]):
        signal = vibration(params["samples"], bearing % 3 == 2, rng)
        with wave.open(str(RECORDINGS / f"bearing-{bearing:02}.wav"), "wb") as recording:
            recording.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
            recording.writeframes(signal.tobytes())


if __name__ == "__main__":
    main()
