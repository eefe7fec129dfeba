"""Tests are always on the article the kit comes with, whatever `seeds.toml` or the environment says."""

import os

os.environ["ARTICLE"] = "nato-10-year-plan"
