"""Run often enough: replications, their beginning, and how precisely means are known.

Start reading at `experiment`.
"""
