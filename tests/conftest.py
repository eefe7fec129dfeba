"""The tests read the seed article, whatever seeds.toml or the reader's shell says."""

import os

os.environ["ARTICLE"] = "nato-10-year-plan"
