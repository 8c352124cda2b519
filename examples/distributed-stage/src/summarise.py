"""Summarise each month of readings on a worker of a Dask cluster."""

import csv
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from distributed import Client, LocalCluster, get_worker

from daily import daily_levels


@contextmanager
def connect() -> Iterator[Client]:
    """The cluster that DASK_SCHEDULER_ADDRESS names; without it, one for this run only."""
    if address := os.environ.get("DASK_SCHEDULER_ADDRESS"):
        try:
            client = Client(address, timeout=10)
        except OSError:
            sys.exit(f"no Dask scheduler at {address}")
        with client:
            yield client
    else:
        workers = int(os.environ.get("N_WORKERS", "2"))
        with (
            LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,  # not its last heartbeat
            ) as cluster,
            Client(cluster) as client,
        ):
            yield client


def on_worker(month: Path) -> tuple[str, list[tuple[str, int, int]]]:
    """The name of the worker, and what it found in one month, which it reads itself."""
    return str(get_worker().name), daily_levels(month)


def main() -> None:
    months = sorted(Path("data/readings").resolve().glob("*.csv"))
    with connect() as client:
        client.upload_file("src/daily.py")
        futures = client.map(on_worker, months, pure=False)  # a path does not say what it holds
        results = client.gather(futures)  # in the order of the months, whoever was first
    with Path("data/daily.csv").open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["day", "lowest_mm", "highest_mm"])
        table.writerows(day for _, days in results for day in days)
    with Path("runs.log").open("w") as log:  # neither Git nor DVC tracks it
        log.writelines(f"{m.stem} {w}\n" for m, (w, _) in zip(months, results, strict=True))


if __name__ == "__main__":
    main()
