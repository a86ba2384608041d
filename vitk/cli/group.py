"""The command group: `vitk TEXT` is `vitk check TEXT`, and options common to all commands stand on either side."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
CHECK = "check"


class Settings:
    """What is common to all commands, given before the command's name or after it (then it wins)."""

    claims: Path | None = None
    color: str = "auto"


def _remember(name: str) -> Callable[[click.Context, click.Parameter, Any], Any]:
    def callback(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
        settings = context.ensure_object(Settings)
        if value is not None:
            setattr(settings, name, value)
        return value

    return callback


def common(command: F) -> F:
    """The options that every command takes."""
    command = click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        expose_value=False,
        callback=_remember("color"),
        help="Colour the output: auto (at a terminal, unless NO_COLOR is set), always or never.",
    )(command)
    return click.option(
        "--claims",
        metavar="DIR",
        type=click.Path(path_type=Path),
        expose_value=False,
        callback=_remember("claims"),
        help="Use the claim base in DIR. Beats the environment variable VITK_CLAIMS.",
    )(command)


def claims_folder(settings: Settings) -> Path | None:
    """The folder asked for: by option, else by VITK_CLAIMS, else None for the bundled base."""
    if settings.claims is not None:
        return settings.claims
    return Path(os.environ["VITK_CLAIMS"]) if os.environ.get("VITK_CLAIMS") else None


class StatementGroup(click.Group):
    """A group whose default command is `check`: what is no command's name is a statement.

    `modules`: command → the module that defines it, imported when the command is wanted.
    """

    modules: ClassVar[dict[str, str]] = {
        CHECK: "check", "list": "claims", "show": "claims", "export": "claims", "validate": "claims",
    }  # fmt: skip

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.modules:
            return None
        module = importlib.import_module(f"vitk.cli.{self.modules[cmd_name]}")
        command = getattr(module, "list_" if cmd_name == "list" else cmd_name)
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        at = self._first_of_command(args)
        rest = args[at:]
        if not rest or rest[0] not in self.modules:
            if not {"--help", "-h", "--version"} & set(args[:at]) and rest[:1] not in (
                ["--help"],
                ["-h"],
                ["--version"],
            ):
                self._refuse_near_command(ctx, rest)
                args = [*args[:at], CHECK, *rest]
        return super().parse_args(ctx, args)

    def _first_of_command(self, args: list[str]) -> int:
        """Where the group's own options end."""
        own = {name: parameter for parameter in self.params for name in parameter.opts}
        at = 0
        while at < len(args):
            name, equals, _ = args[at].partition("=")
            parameter = own.get(name)
            if not isinstance(parameter, click.Option):
                return at
            at += 1 if equals or parameter.is_flag else 2
        return min(at, len(args))

    def _refuse_near_command(self, ctx: click.Context, rest: list[str]) -> None:
        """`vitk lsit` is a slip, not a statement."""
        if not rest or rest[0].startswith("-") or " " in rest[0]:
            return
        import difflib  # only a word that may be a slip needs it

        others = [word for word in rest[1:] if not word.startswith("-")]
        near = difflib.get_close_matches(rest[0].lower(), self.modules, 1, 0.72)
        if near and (not others or any(" " in word for word in others) or len(rest) > 1 + len(others)):
            raise click.UsageError(f"no command '{rest[0]}' — did you mean 'vitk {near[0]}'?", ctx)
