"""Holds the commands: a module each, whose ``run`` returns an exit code or an Outcome."""
