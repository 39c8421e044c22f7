"""What follows from changes: versions, levers, staffing, coalitions; all with the same luck.

Start reading at `compare`.
"""
