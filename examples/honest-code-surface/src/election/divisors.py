"""Divisor methods: by what a party's votes are divided when it has some seats already."""


def dhondt(seats: int) -> int:
    """1, 2, 3, …: kind to large parties."""
    return seats + 1


def sainte_lague(seats: int) -> int:
    """1, 3, 5, …: neutral."""
    return 2 * seats + 1
