export const exitCode = {
  done: 0,
  findings: 1,
  wrongCall: 2,
  bug: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
