"""Contains the commands, one module each; ``run`` returns an exit code or an Outcome."""
