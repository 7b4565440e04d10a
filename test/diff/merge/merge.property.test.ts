// Any charter edited by two sides apart, merged.
import { expect, it } from 'vitest';
import { propertyNames, tryMerges } from '../../support/merge-properties.ts';

it.each(propertyNames)(
  '%s',
  (name) => {
    expect(() => tryMerges(name, 150)).not.toThrow();
  },
  60_000,
);
