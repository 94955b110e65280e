"""One module a group of commands. Each command's own imports come when it runs, so that `--help` stays quick."""
