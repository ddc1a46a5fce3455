"""Generates client modules from the page on which AmootSMS publishes its status codes."""

__version__ = "0.1.0"
