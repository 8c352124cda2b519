"""Which ballots count."""

INVALID = {"blank", "spoilt"}


def is_valid(party: str) -> bool:
    """Tell whether votes for this name are votes for a party."""
    return party not in INVALID
