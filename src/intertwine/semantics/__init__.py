"""What a map means when it runs: one `Program` under the walk, the checks and the simulator.

Lives here: the program as arrays (`program`), how a map becomes one (`compile`, and `compiling`
with a module for each group of elements), the slow interpreter that anyone can read
(`reference`), the compiled explorer, the steps of a walk.
May import: `model`, `errors`. Start reading at `program`, then `reference`.
"""
