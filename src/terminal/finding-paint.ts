// How findings look on a terminal. The severity is always said in words as well.
import { Chalk } from 'chalk';

const chalk = new Chalk({ level: 1 });

export const paint = {
  strong: (text: string): string => chalk.bold(text),
  quiet: (text: string): string => chalk.dim(text),
  error: (text: string): string => chalk.red(text),
  warning: (text: string): string => chalk.yellow(text),
  info: (text: string): string => chalk.cyan(text),
};
