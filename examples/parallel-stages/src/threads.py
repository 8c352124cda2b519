"""Say how many threads linear algebra uses: as it comes, and within the trainings' limit."""

import os

import sklearn.linear_model  # noqa: F401  loads the libraries that the limit is for
from threadpoolctl import threadpool_info, threadpool_limits


def most_threads() -> int:
    return max((library["num_threads"] for library in threadpool_info()), default=1)


def main() -> None:
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count()
    threads = most_threads()
    print("as it comes:", "one for each core" if threads == cores else threads)
    with threadpool_limits(limits=1):
        print("within the limit:", most_threads())


if __name__ == "__main__":
    main()
