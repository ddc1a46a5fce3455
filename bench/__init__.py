"""Measures the generator and what it generates beside what people would use instead."""
