// What node's readline says of a key press → the key as the prompts see it.
import type { Key as Pressed } from 'node:readline';

export interface Key {
  /** `return`, `up`, `escape`, `paste` …; empty for a character without a name. */
  name: string;
  /** What the key types; empty for keys that type nothing. For `paste`, the whole of it. */
  text: string;
  ctrl: boolean;
  meta: boolean;
}

const control = /[\u0000-\u001f\u007f-\u009f]/;

export function keyOf(typed: string | undefined, pressed: Pressed): Key {
  const { name = '', ctrl = false, meta = false } = pressed;
  const types = typed !== undefined && !ctrl && !meta && !control.test(typed);
  return { name: name === 'enter' ? 'return' : name, text: types ? typed : '', ctrl, meta };
}

export const pasted = (text: string): Key => ({ name: 'paste', text, ctrl: false, meta: false });

export const isEnter = (key: Key): boolean => key.name === 'return' && !key.meta;
