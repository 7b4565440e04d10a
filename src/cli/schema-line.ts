// The comment that points editors to the schema, put first in the file once; everything else keeps its bytes.

const mark = '# yaml-language-server: $schema=';

export const reviseCharterLine = (text: string, schema: string): string => {
  if (text.split(/\r?\n/).some((line) => line.startsWith(mark))) return text;
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${bom}${mark}./${schema}${end}${text.slice(bom.length)}`;
};
