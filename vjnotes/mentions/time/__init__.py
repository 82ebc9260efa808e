"""The grammar of time behind :func:`vjnotes.mentions.period.periods`."""
