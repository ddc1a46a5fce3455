"""Benchmarks the generator and the generated code against alternatives."""
