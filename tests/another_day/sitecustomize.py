"""Python as it starts on another day: with this folder on PYTHONPATH every new process, kernels too, has that clock."""

from datetime import UTC, datetime, timedelta

import time_machine

time_machine.travel(datetime.now(UTC) + timedelta(days=1234, hours=5)).start()  # and it goes on from there
