"""The command line: Click commands, thin. They parse options, call the rest, and show what comes back."""
