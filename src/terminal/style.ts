// What the terminal can show → how the parts of a prompt look. Colour is never the only sign of anything.
import { Chalk } from 'chalk';

type Paint = (text: string) => string;

export interface Style {
  strong: Paint;
  quiet: Paint;
  accent: Paint;
  good: Paint;
  problem: Paint;
  glyphs: Glyphs;
  /** More space between the parts, for the back row. */
  roomy: boolean;
}
export interface Glyphs {
  pointer: string;
  done: string;
  left: string;
  problem: string;
  ticked: string;
  unticked: string;
  dot: string;
  rule: string;
  more: string;
}

const fine: Glyphs = {
  pointer: '›',
  done: '✓',
  left: '·',
  problem: '!',
  ticked: '[x]',
  unticked: '[ ]',
  dot: '·',
  rule: '─',
  more: '…',
};
/** The Linux console draws few characters beyond its code page. */
const coarse: Glyphs = {
  ...fine,
  pointer: '>',
  done: '+',
  left: '-',
  dot: '-',
  rule: '-',
  more: '...',
};

export function styleOf(
  env: Readonly<Record<string, string | undefined>>,
  present: boolean,
): Style {
  const colours = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const chalk = new Chalk({ level: colours ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    quiet: (text) => (present ? text : chalk.dim(text)),
    accent: (text) => (present ? chalk.bold.cyanBright(text) : chalk.cyan(text)),
    good: (text) => chalk.green(text),
    problem: (text) => (present ? chalk.bold.yellowBright(text) : chalk.yellow(text)),
    glyphs: env.TERM === 'linux' ? coarse : fine,
    roomy: present,
  };
}
