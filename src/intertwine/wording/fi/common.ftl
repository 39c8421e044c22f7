# Words used everywhere. Machine-made translation, not yet read by a person.

list-and = { $first } ja { $last }
