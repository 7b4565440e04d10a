// The records a question is about → the rows its list shows.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import type { Row } from './ask.ts';
import { defined } from './body.ts';
import { findRecord, recordName } from './naming.ts';
import type { Part } from './parts.ts';
import { matching } from './records.ts';
import type { Setting } from './setting.ts';

export const rowsFor = (setting: Setting, charter: Charter, part: Part & { kind: 'rows' }): Row[] =>
  matching(charter, part.list, part.fixed).map((record) => ({
    id: record.id ?? '',
    label: recordName(charter, part.list, record),
    ...defined('about', aboutRow(setting, charter, { list: part.list, record })),
  }));

/** The first choice of a record, in words: what kind of actor, which level of goal. */
const aboutRow = (
  setting: Setting,
  charter: Charter,
  row: { list: string; record: AnyRecord },
): string => {
  for (const field of ['kind', 'stake', 'level', 'user_group', 'method'])
    if (typeof row.record[field] === 'string') {
      const found = findRecord(charter, row.record[field]);
      return found
        ? recordName(charter, found.list, found.record)
        : setting.labels.choice(`${row.list}.${field}`, row.record[field]);
    }
  return '';
};
