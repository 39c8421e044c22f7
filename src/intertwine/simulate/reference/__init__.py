"""The same rules to read: plain lists and loops, which the kernels are compared with."""
