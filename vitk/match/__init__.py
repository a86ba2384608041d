"""Matching a statement, with its stance, to a claim: read, recall, decide. Holds general English only."""
