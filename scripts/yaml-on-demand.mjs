// The names the program asks the YAML reader for → the same, loaded when the first of them is used: nearly every file is read without it.
let yaml;
const loaded = () =>
  (yaml ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('./yaml.cjs'));

export function Composer(...given) {
  return new (loaded().Composer)(...given);
}
export function Lexer(...given) {
  return new (loaded().Lexer)(...given);
}
export function Parser(...given) {
  return new (loaded().Parser)(...given);
}
