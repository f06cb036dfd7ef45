"""Measurements of what the program reaches; run from the folder of the project."""
