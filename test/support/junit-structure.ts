// An element of a JUnit report → what the common schema (junit-10, used by Jenkins and Surefire) would say against it.
import type { XmlElement } from './xml.ts';

interface Rule {
  required?: string[];
  optional?: string[];
  children?: string[];
  /** Text may stand in it. */
  text?: true;
}

const verdict: Rule = { optional: ['type', 'message'], text: true };

/** The elements we write, with all that the schema allows in them but reruns. */
const rules: Record<string, Rule> = {
  testsuites: {
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: [
      ...['group', 'time', 'skipped', 'timestamp', 'hostname'],
      ...['id', 'package', 'file', 'log', 'url'],
    ],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: verdict,
  error: verdict,
  skipped: verdict,
  'system-out': { text: true },
};

export const junitProblems = (element: XmlElement): string[] => {
  const { name, attributes, text, children } = element;
  const rule = rules[name];
  if (rule === undefined) return [`no element is called ${name}`];
  const { required = [], optional = [] } = rule;
  return [
    ...required.filter((key) => !(key in attributes)).map((key) => `${name} lacks ${key}`),
    ...Object.keys(attributes)
      .filter((key) => ![...required, ...optional].includes(key))
      .map((key) => `${name} has no ${key}`),
    ...(rule.text || text.trim() === '' ? [] : [`text in ${name}`]),
    ...children
      .filter((child) => !(rule.children ?? []).includes(child.name))
      .map((child) => `${child.name} in ${name}`),
    ...children.flatMap(junitProblems),
  ];
};

/** What the schema cannot say: that the numbers are those of what stands there. */
export const countProblems = (suites: XmlElement): string[] =>
  [suites, ...suites.children].flatMap((element) => {
    const cases =
      element === suites ? suites.children.flatMap((one) => one.children) : element.children;
    const having = (name: string): number =>
      cases.filter(({ children }) => children.some((child) => child.name === name)).length;
    const wanted = {
      tests: cases.length,
      failures: having('failure'),
      errors: having('error'),
      ...(element === suites ? {} : { skipped: having('skipped') }),
    };
    return Object.entries(wanted)
      .filter(([key, count]) => element.attributes[key] !== String(count))
      .map(([key, count]) => `${element.name} says ${element.attributes[key]} ${key}: ${count}`);
  });
