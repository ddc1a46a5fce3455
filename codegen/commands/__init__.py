"""Holds the commands: a module each, whose ``run`` gives an exit code or an Outcome."""
