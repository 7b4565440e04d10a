// The three kinds of trouble that end a command early.

/** The call is wrong, or the disk says no. Printed without a stack, exit 2. */
export class UserError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** The person left: Ctrl-C, a closed terminal, end of input. Everything answered is on disk. Exit 130. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
