// The label texts of one language → what every entity, field and choice is called; an unknown key is called by its own name.

interface Label {
  label: string;
  help?: string;
}
interface EntityLabel extends Label {
  /** One record of the list, as in «new …». */
  one: string;
}

export interface Labels {
  language: string;
  /** A list or section of the file: `actors`, `membership`. */
  entity(list: string): EntityLabel;
  /** A dotted path from the list or section: `goals.indicators.what`. A path of one key is that key of the file. */
  field(path: string): Label;
  /** One value of a choice field: `actors.kind`, `municipality`. */
  choice(path: string, value: string): string;
}

type LabelText = { label?: string; help?: string };
/** As `fields.yaml` of a pack's language holds them. */
export interface LabelTexts {
  language?: string;
  entities?: Record<string, LabelText & { one?: string; fields?: Record<string, LabelText> }>;
  common?: Record<string, LabelText>;
  choices?: Record<string, Record<string, string>>;
}

export const labelsFrom = (texts: LabelTexts): Labels => {
  const entities = texts.entities ?? {};
  return {
    language: texts.language ?? '',
    entity(list) {
      const found = own(entities, list);
      const label = found?.label ?? list;
      return { ...labelOf(found, list), label, one: found?.one ?? label };
    },
    field(path) {
      const [list = '', ...rest] = path.split('.');
      const name = rest.length === 0 ? list : rest.join('.');
      const entity = own(entities, list);
      const found = rest.length === 0 ? entity : own(entity?.fields, name);
      return labelOf(found ?? longest(texts.common, name), name);
    },
    choice: (path, value) => own(longest(texts.choices, path), value) ?? value,
  };
};

const labelOf = (found: LabelText | undefined, name: string): Label => ({
  label: found?.label ?? name,
  ...(found?.help === undefined ? {} : { help: found.help }),
});

/** The entry of the whole path, else of its longest ending: what many records share is labelled once. */
const longest = <T>(table: Record<string, T> | undefined, path: string): T | undefined => {
  const names = path.split('.');
  for (let start = 0; start < names.length; start += 1) {
    const found = own(table, names.slice(start).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
};

const own = <T>(table: Record<string, T> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
