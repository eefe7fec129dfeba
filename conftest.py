"""Tests are always on the article the kit comes with, whatever `seeds.toml` or the environment says; no bars."""

import os

os.environ["ARTICLE"] = "nato-10-year-plan"
os.environ["TQDM_DISABLE"] = "1"  # a bar comes and goes with the speed of the machine
