"""Releases what this repository makes: the generated packages, or the generator."""
