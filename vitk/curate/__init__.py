"""What a curator runs: checks that need the matcher, beyond the structure that vitk.base checks."""
