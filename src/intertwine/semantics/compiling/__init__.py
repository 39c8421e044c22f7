"""How each element of a map becomes places and steps: one module for a group of elements.

`draft` holds what is gathered, `frames` the processes and sub-processes to be run, `ways` how a
token comes to a node and leaves it, `channels` the messages; the others say what one group of
elements means. Start reading at `ways`, then `gateways`.
"""
