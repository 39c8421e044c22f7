"""What runs say: figures with intervals, columns, logs, and what must be known of them.

Start reading at `figures`, then `summary`.
"""
