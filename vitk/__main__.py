"""`python -m vitk` is the command `vitk`."""

from vitk.cli.main import main

if __name__ == "__main__":
    main()
