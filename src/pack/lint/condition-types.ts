// The charter's shapes → the types a condition is checked against: a name that does not exist is an error with its place.
import { charterShape } from '../../charter/schema.ts';
import type { Shape } from '../../yaml/shape.ts';
import type { Cel } from '../cel.ts';

export type Checker = (
  when: string,
) => { message: string; offset: number; name?: string } | undefined;

export type Environment = InstanceType<Cel['Environment']>;

/** What a condition may look at, with its types. The records of `goals.indicators` are `charter_goals_indicators`. */
export function typedEnvironment(cel: Cel): Environment {
  const environment = new cel.Environment();
  for (const [key, { shape }] of Object.entries(charterShape.fields)) {
    environment.registerVariable(key, typeOf(shape, `charter_${key}`, environment));
  }
  return environment.registerVariable('form_group', 'string');
}

/** What is wrong with a condition, when something is. */
export function checkerWith(cel: Cel, environment: Environment = typedEnvironment(cel)): Checker {
  return (when) => {
    try {
      const { valid, type, error } = environment.parse(when).check();
      if (!valid) return described(error);
      return type === 'bool'
        ? undefined
        : { message: `${type ?? ''} is not a yes or no`, offset: 0 };
    } catch (error) {
      return described(error);
    }
  };
}

function typeOf(shape: Shape, name: string, environment: Environment): string {
  switch (shape.kind) {
    case 'text':
    case 'date':
    case 'choice':
    case 'reference':
    case 'measure':
      return 'string';
    case 'number':
      return shape.whole ? 'int' : 'double';
    case 'yesno':
      return 'bool';
    case 'simple':
      return 'dyn';
    case 'list':
      return `list<${typeOf(shape.of, name, environment)}>`;
    case 'map':
      return `map<string, ${typeOf(shape.of, name, environment)}>`;
    case 'record': {
      const schema = Object.fromEntries(
        Object.entries(shape.fields).map(([field, { shape: of }]) => [
          field,
          typeOf(of, `${name}_${field}`, environment),
        ]),
      );
      environment.registerType({ name, schema });
      return name;
    }
  }
}

interface CelError {
  summary?: string;
  code?: string;
  range?: { start: number };
}

function described(error: unknown): { message: string; offset: number; name?: string } {
  const { summary = String(error), range } = error as CelError;
  const [, name] = /^(?:Unknown variable|No such key): (\S+)$/.exec(summary) ?? [];
  return { message: summary, offset: range?.start ?? 0, ...(name === undefined ? {} : { name }) };
}
