"""Invent a contact network: everybody knows the neighbours and a few people anywhere."""

import random
from pathlib import Path

import yaml

CONTACTS = Path("data/contacts.csv")


def main() -> None:
    params = yaml.safe_load(Path("params.yaml").read_text())["contacts"]
    rng = random.Random(params["seed"])
    people = params["people"]
    pairs = {(person, (person + 1) % people) for person in range(people)}
    for person in range(people):
        pairs |= {(person, rng.randrange(people)) for _ in range(params["acquaintances"])}
    lines = [f"{a},{b}\n" for a, b in sorted(pairs) if a != b]
    CONTACTS.parent.mkdir(exist_ok=True)
    CONTACTS.write_text("".join(["person,other\n", *lines]))


if __name__ == "__main__":
    main()
