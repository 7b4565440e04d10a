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

/** What the disk said, as data, so that it can be told in the reader's language. */
export type DiskTrouble =
  | { kind: 'not-allowed'; doing: 'read' | 'write' | 'remove'; path: string }
  | { kind: 'read-only'; path: string }
  | { kind: 'is-folder'; path: string }
  /** Something on the way to the file is a file where a folder should be. */
  | { kind: 'not-a-folder'; path: string }
  /** Counted from 1, in the file's own bytes. */
  | { kind: 'not-utf8'; path: string; line: number; byte: number; utf16: boolean }
  /** A link on the way leads out of the folder it may lead in. */
  | { kind: 'leads-out'; path: string }
  | { kind: 'full'; path: string }
  | { kind: 'in-use'; path: string; by?: { pid: number; host: string; since: string } }
  | { kind: 'other'; path: string; code: string };

/** A `UserError` from the disk: its message is plain English, `trouble` is what to translate. */
export class DiskError extends UserError {
  readonly trouble: DiskTrouble;
  constructor(trouble: DiskTrouble, said: { message: string; hint: string }) {
    super(said.message, said.hint);
    this.trouble = trouble;
  }
}

/** The person left: Ctrl-C, a closed terminal, end of input. Everything answered is on disk. Exit 130. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
