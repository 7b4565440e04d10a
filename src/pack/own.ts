// A map and a key → the key's own value: a key such as `constructor` finds nothing that is inherited.
export const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
