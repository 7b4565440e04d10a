// Pieces of the JSON Schemas of what the program prints.

export const text = { type: 'string' };
export const count = { type: 'integer', minimum: 0 };

type Properties = Readonly<Record<string, object>>;

/** All of them are there, but those named. */
export const record = (properties: Properties, ...mayLack: string[]): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !mayLack.includes(key)),
  additionalProperties: false,
});

export const described = (schema: object, description: string): object => ({
  ...schema,
  description,
});
