"""How long a cold `vitk check` takes against the bare import of Click and rich, as a ratio of medians.

    python benchmarks/startup.py [RUNS]

Cold: a fresh process each time, the file cache warm, the answer written to a pipe. The two run in turn, so that a
machine whose speed drifts drifts for both.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

BARE = [sys.executable, "-c", "import click, rich.console, rich.panel, rich.table"]
CHECK = [sys.executable, "-m", "vitk", "check", "vitamin K causes calcification"]


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    seconds(CHECK)  # makes the compiled copy of the claim base
    bare, check = zip(*((seconds(BARE), seconds(CHECK)) for _ in range(runs)), strict=True)
    ratio = statistics.median(check) / statistics.median(bare)
    print(
        f"bare import {statistics.median(bare):.3f} s, vitk check {statistics.median(check):.3f} s, ratio {ratio:.2f}"
    )


if __name__ == "__main__":
    main()
