"""Which hours the model treats as alike: every 07:00, or every Monday's 07:00."""

from datetime import datetime

FORMATS = {"hour": "%H", "weekday": "%a %H"}


def slot(time: str, by: str) -> str:
    """Return the slot of an ISO time: `07`, or `Mon 07`."""
    return datetime.fromisoformat(time).strftime(FORMATS[by])
