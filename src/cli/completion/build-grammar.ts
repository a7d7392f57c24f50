import type { Argument, Command, Option } from 'commander';
import { COMMANDS } from '../commands.ts';
import { buildProgram } from '../program.ts';
import type { Grammar, GrammarCommand, GrammarOption, Slot } from './grammar.ts';
import { kindOf } from './kinds.ts';
import { shippedValues } from './shipped-values.ts';

/** The whole grammar, as the commands declare it. Loads every one of them: for the build, and for tests. */
export async function buildGrammar(): Promise<Grammar> {
  const program = await buildProgram(Object.keys(COMMANDS), '', () => undefined);
  return { program: commandOf(program), shipped: shippedValues() };
}

function commandOf(command: Command): GrammarCommand {
  const help = command.createHelp();
  const name = command.name();
  return {
    names: [name, ...command.aliases()],
    description: command.summary() || command.description(),
    options: help.visibleOptions(command).map((option) => optionOf(option, name)),
    slots: command.registeredArguments.map((argument) => slotOf(argument, name)),
    commands: help.visibleCommands(command).map(commandOf),
  };
}

function optionOf(option: Option, command: string): GrammarOption {
  const { long, short, flags, description, required, optional, argChoices, variadic } = option;
  const names = [long, short].filter((one) => one !== undefined);
  const [placeholder] = /[<[].*$/.exec(flags) ?? [''];
  const slot = { ...choicesOf(argChoices, kindOf(command, long ?? '', placeholder)), variadic, optional };
  return { flags: names, description, slot: required || optional ? slot : null };
}

function slotOf(argument: Argument, command: string): Slot {
  const { argChoices, variadic, required } = argument;
  return { ...choicesOf(argChoices, kindOf(command, argument.name())), variadic, optional: !required };
}

function choicesOf(
  choices: readonly string[] | undefined,
  kind: Slot['kind'],
): Pick<Slot, 'kind' | 'choices'> {
  return choices ? { kind: 'choix', choices } : { kind, choices: [] };
}
