"""Speed and accuracy against what one would pick instead: `python -m benchmarks` runs them all."""
