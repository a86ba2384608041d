"""The claim base: YAML files in, typed data out, every fault with its place."""
