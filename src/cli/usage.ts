import type { CommanderError } from 'commander';
import { InputError } from './failure';
import type { Words } from './words/zh-CN';

/** A usage error of the argument parser as a sentence of ours. */
export function explainUsage(error: CommanderError, { usage }: Words): InputError {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const sentence = () => {
    switch (error.code) {
      case 'commander.missingArgument':
        return usage.missingArgument(first);
      case 'commander.missingMandatoryOptionValue':
        return usage.missingOption(first);
      case 'commander.optionMissingArgument':
        return usage.optionNeedsValue(first);
      case 'commander.unknownOption':
        return usage.unknownOption(first);
      case 'commander.unknownCommand':
        return usage.unknownCommand(first);
      case 'commander.excessArguments':
        return usage.tooManyArguments;
      case 'commander.invalidArgument':
        return usage.badChoice(first, second, /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '');
      default:
        return error.message;
    }
  };
  return new InputError(sentence(), { cause: error });
}
