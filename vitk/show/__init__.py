"""What a person or a program reads: one module a format. Knows nothing of matching."""
