"""Turn votes into seats."""

from .divisors import dhondt as divisor


def apportion(votes: dict[str, int], seats: int) -> dict[str, int]:
    """Give each seat to the party with the highest quotient; a tie goes by the alphabet."""
    council = dict.fromkeys(sorted(votes), 0)
    for _ in range(seats):
        winner = max(council, key=lambda party: votes[party] / divisor(council[party]))
        council[winner] += 1
    return council
