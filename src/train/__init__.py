"""Trains, exports and measures the reader, the small model that finds answers in passages."""
