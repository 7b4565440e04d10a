// The worksheet's own script: saves while one types, and makes the contribution. It asks nothing of any network.
'use strict';
(() => {
  const sheet = JSON.parse(document.getElementById('sheet').textContent);
  const { words, key } = sheet;
  const form = document.getElementById('questions');
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  const say = (place, text) => {
    byId(place).textContent = text;
  };
  document.documentElement.classList.add('scripted');

  // Rows of lists

  const rowsOf = (question) => all('[data-rows] > [data-row]', question);
  const numbersOf = (question) => rowsOf(question).map((row) => Number(row.dataset.row));

  const numbered = (question) => {
    rowsOf(question).forEach((row, at) => {
      const what = filled(sheet.row, { noun: question.dataset.noun, number: at + 1 });
      row.querySelector('legend').textContent = what;
      row.querySelector('[data-remove]').textContent = filled(sheet.remove, { what });
    });
  };

  const addRow = (question, number) => {
    const copy = question.querySelector('template').content.cloneNode(true);
    for (const element of all('*', copy))
      for (const { name, value } of [...element.attributes])
        if (value.includes('__row__')) element.setAttribute(name, value.replace('__row__', number));
    question.querySelector('[data-rows]').append(copy);
    clearable(rowsOf(question).at(-1));
    numbered(question);
  };

  const setRows = (question, numbers) => {
    for (const row of rowsOf(question)) row.remove();
    for (const number of numbers.length === 0 ? [0] : numbers) addRow(question, number);
  };

  // A chosen answer can be taken away again

  const radios = (within, name) =>
    all('input[type=radio]', within).filter((one) => one.name === name);

  const clearable = (within) => {
    for (const name of new Set(all('input[type=radio]', within).map((one) => one.name))) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sheet.clear;
      button.dataset.clear = name;
      button.hidden = true;
      radios(within, name).at(-1).closest('.box').after(button);
    }
  };

  const chosen = (within) => within.querySelector('input[type=radio]:checked')?.value ?? '';

  /** Buttons that take an answer away, and the whys of low answers, stand where there is something to say. */
  const show = () => {
    for (const button of all('[data-clear]', form))
      button.hidden = !radios(form, button.dataset.clear).some((one) => one.checked);
    for (const statement of all('[data-statement]', form))
      statement.querySelector('[data-low]').hidden = !['1', '2'].includes(chosen(statement));
  };

  // Saving in the browser

  const isTyped = (one) => one.type !== 'radio' && one.type !== 'checkbox';
  const controls = () => all('input, select, textarea', form).filter(({ id }) => id !== 'mail');
  let mayStore = true;
  let isErased = false;

  const cannotStore = () => {
    mayStore = false;
    say('saved', words.notSaved);
  };

  const save = () => {
    if (!mayStore || isErased) return;
    const values = {};
    for (const one of controls())
      if (isTyped(one) ? one.value !== '' : one.checked)
        values[one.id] = isTyped(one) ? one.value : true;
    const rows = {};
    for (const question of all('[data-kind=list]', form))
      rows[question.dataset.question] = numbersOf(question);
    try {
      localStorage.setItem(key, JSON.stringify({ values, rows }));
      say('saved', words.saved);
    } catch {
      cannotStore();
    }
  };

  /** What was saved before an earlier review is over: it is not shown again, and not left on the computer. */
  const stored = () => {
    try {
      for (const over of sheet.earlier) localStorage.removeItem(over);
      return localStorage.getItem(key);
    } catch {
      cannotStore();
      return null;
    }
  };

  const restore = () => {
    const text = stored();
    let old = null;
    try {
      old = JSON.parse(text);
    } catch {
      // Not of our making: begin afresh.
    }
    for (const question of all('[data-kind=list]', form)) {
      const numbers = old?.rows?.[question.dataset.question];
      setRows(question, Array.isArray(numbers) ? numbers.filter(Number.isInteger) : []);
    }
    for (const one of controls()) {
      const value = old?.values?.[one.id];
      if (value === undefined) continue;
      if (isTyped(one)) one.value = String(value);
      else one.checked = true;
    }
    isErased = old === null;
    if (old) say('saved', words.restored);
  };

  let waiting;
  const saveSoon = () => {
    isErased = false;
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  };

  // What was answered

  const lines = (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const typed = (field) => field.querySelector('input[type=text], textarea')?.value.trim() ?? '';
  const ticked = (field) => all('input[type=checkbox]:checked', field).map(({ value }) => value);
  const picked = (field) => field.querySelector('select')?.value ?? chosen(field);
  const orNone = (value) => (value === '' || value?.length === 0 ? undefined : value);

  const isDate = (text) => {
    const found = /^[1-9]\d{3}(?:-Q[1-4]|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
    if (!found) return false;
    const [, month, day] = found;
    if (month === undefined) return true;
    if (month < '01' || month > '12') return false;
    const last = new Date(Date.UTC(Number(text.slice(0, 4)), Number(month), 0)).getUTCDate();
    return day === undefined || (Number(day) >= 1 && Number(day) <= last);
  };

  const problemAt = (field, message) => ({
    problem: { field: field.querySelector('input, textarea, select'), message },
  });

  const numberOf = (field) => {
    const text = typed(field);
    const number = Number(text.replace(',', '.'));
    const { min, max, whole } = field.dataset;
    if (text === '') return undefined;
    const fits =
      Number.isFinite(number) &&
      !(min && number < Number(min)) &&
      !(max && number > Number(max)) &&
      !(whole && !Number.isInteger(number));
    return fits ? number : problemAt(field, filled(words.notANumber, { value: text }));
  };

  const valueOf = (field) => {
    const text = typed(field);
    switch (field.dataset.control) {
      case 'number':
        return numberOf(field);
      case 'date':
        return text === '' || isDate(text)
          ? orNone(text)
          : problemAt(field, filled(words.notADate, { value: text }));
      case 'lines':
        return orNone(lines(text));
      case 'yesno':
        return chosen(field) === '' ? undefined : chosen(field) === 'yes';
      case 'choice':
        return orNone(picked(field));
      case 'choices':
        return orNone(ticked(field));
      case 'pick':
        return text === '' ? orNone(picked(field)) : { text };
      case 'picks':
        return orNone([...ticked(field), ...lines(text).map((one) => ({ text: one }))]);
      default:
        return orNone(text);
    }
  };

  /** The fields of a question or a row; undefined when nothing stands in any of them. */
  const recordOf = (within, problems) => {
    const record = {};
    for (const field of all('[data-field]', within)) {
      const value = valueOf(field);
      if (value?.problem) problems.push(value.problem);
      else if (value !== undefined) record[field.dataset.field] = value;
    }
    return Object.keys(record).length === 0 ? undefined : record;
  };

  const listAnswer = (question, problems) => {
    const { main } = question.dataset;
    return rowsOf(question).flatMap((row) => {
      const record = recordOf(row, problems);
      if (record && record[main] === undefined) {
        const field = row.querySelector(`[data-field="${main}"]`);
        const label = field.querySelector('label, legend').textContent;
        const what = row.querySelector('legend').textContent;
        problems.push(problemAt(field, filled(words.needsName, { label, what })).problem);
      }
      return record ? [record] : [];
    });
  };

  const answerOf = (question, problems) => {
    switch (question.dataset.kind) {
      case 'list':
        return orNone(listAnswer(question, problems));
      case 'each': {
        const records = {};
        for (const row of all('[data-row]', question)) {
          const record = recordOf(row, problems);
          if (record) records[row.dataset.row] = record;
        }
        return Object.keys(records).length === 0 ? undefined : records;
      }
      case 'single': {
        const record = recordOf(question, problems);
        return record && Object.values(record)[0];
      }
      default:
        return recordOf(question, problems);
    }
  };

  const perceptionOf = (statement) => {
    const answer = chosen(statement);
    if (answer === '') return undefined;
    const why = ['1', '2'].includes(answer) ? statement.querySelector('textarea').value.trim() : '';
    const aloud = statement.querySelector('[data-low] input[type=checkbox]').checked;
    return { answer, ...(why === '' ? {} : { why, read_aloud: aloud }) };
  };

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  const contribution = () => {
    const problems = [];
    const made = { ...sheet.head, date: today(), answers: {}, perceptions: {} };
    for (const question of all('[data-question]', form)) {
      const answer = answerOf(question, problems);
      if (answer !== undefined) made.answers[question.dataset.question] = answer;
    }
    for (const statement of all('[data-statement]', form)) {
      const perception = perceptionOf(statement);
      if (perception) made.perceptions[statement.dataset.statement] = perception;
    }
    return { made, problems };
  };

  // The file

  /** Text in quotes, as JSON and YAML both read it; nothing that cannot be seen. */
  const quoted = (text) =>
    JSON.stringify(
      text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ''),
    );
  const isLeaf = (value) =>
    typeof value !== 'object' ||
    (typeof value.text === 'string' && Object.keys(value).length === 1);
  const leaf = (value) =>
    typeof value === 'object'
      ? `{ text: ${quoted(value.text)} }`
      : typeof value === 'string'
        ? quoted(value)
        : String(value);
  /** A record whose only field is called text is no name from outside. */
  const yaml = (value, indent, isRecord = false) => {
    if (!isRecord && isLeaf(value)) return ` ${leaf(value)}\n`;
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
      if (value.every(isLeaf)) return ` [${value.map(leaf).join(', ')}]\n`;
      return `\n${value.map((one) => `${indent}- ${yaml(one, deeper, true).trimStart()}`).join('')}`;
    }
    const pairs = Object.entries(value).filter(
      ([, one]) => typeof one !== 'object' || Object.keys(one).length > 0,
    );
    return `\n${pairs.map(([name, one]) => `${indent}${name}:${yaml(one, deeper)}`).join('')}`;
  };
  const fileText = (made) => yaml(made, '', true).trimStart();

  const crc = (bytes) => {
    let check = 0xffffffff;
    for (const byte of bytes) {
      check ^= byte;
      for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
    }
    return ((check ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  };

  const mailText = (text) => {
    const bytes = new TextEncoder().encode(text);
    const packed = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
    const [intro, begins, ends] = sheet.mail;
    const block = packed.match(/.{1,64}/g).join('\n');
    return `${intro}\n\n${begins}\n${block}\n${ends.replace('{check}', crc(bytes))}\n`;
  };

  const problemItem = ({ field, message }) => {
    field.setAttribute('aria-invalid', 'true');
    const link = document.createElement('a');
    link.href = `#${field.id}`;
    link.textContent = message;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
  };

  const showProblems = (problems) => {
    const box = byId('problems');
    box.replaceChildren();
    for (const one of all('[aria-invalid]', form)) one.removeAttribute('aria-invalid');
    if (problems.length === 0) return;
    const title = document.createElement('h3');
    title.textContent = words.problems;
    const list = document.createElement('ul');
    list.append(...problems.map(problemItem));
    box.append(title, list);
    box.focus();
  };

  /** The text of the file, or undefined when something needs mending first. */
  const finished = () => {
    const { made, problems } = contribution();
    showProblems(problems);
    say('made', '');
    if (problems.length > 0) return undefined;
    const text = fileText(made);
    byId('mail').value = mailText(text);
    return text;
  };

  const download = () => {
    const text = finished();
    if (text === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = sheet.file;
    document.body.append(link);
    link.click();
    link.remove();
    say('made', filled(words.ready, { file: sheet.file }));
  };

  const copy = () => {
    if (finished() === undefined) return;
    const area = byId('mail');
    area.focus();
    area.select();
    say('made', document.execCommand('copy') ? words.copied : words.notCopied);
  };

  const erase = () => {
    if (!confirm(words.eraseSure)) return;
    clearTimeout(waiting);
    isErased = true;
    try {
      localStorage.removeItem(key);
    } catch {
      mayStore = false;
    }
    form.reset();
    for (const question of all('[data-kind=list]', form)) setRows(question, []);
    showProblems([]);
    show();
    say('made', '');
    say('saved', words.erased);
    form.focus();
  };

  // What is pressed

  const add = (question) => {
    addRow(question, Math.max(-1, ...numbersOf(question)) + 1);
    const row = rowsOf(question).at(-1);
    row.querySelector('input, textarea, select').focus();
    say('saved', filled(words.added, { what: row.querySelector('legend').textContent }));
    saveSoon();
  };

  const remove = (question, row) => {
    const what = row.querySelector('legend').textContent;
    row.remove();
    if (rowsOf(question).length === 0) addRow(question, 0);
    numbered(question);
    question.querySelector('[data-add]').focus();
    say('saved', filled(words.removed, { what }));
    saveSoon();
  };

  const clear = (name) => {
    const group = radios(form, name);
    for (const one of group) one.checked = false;
    group[0].focus();
    show();
    saveSoon();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    show();
    saveSoon();
  });
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    const question = button.closest('[data-question]');
    if (button.dataset.add !== undefined) add(question);
    else if (button.dataset.remove !== undefined) remove(question, button.closest('[data-row]'));
    else if (button.dataset.clear !== undefined) clear(button.dataset.clear);
  });
  byId('download').addEventListener('click', download);
  byId('copy').addEventListener('click', copy);
  byId('erase').addEventListener('click', erase);
  addEventListener('pagehide', () => {
    clearTimeout(waiting);
    save();
  });
  addEventListener('storage', (event) => {
    if (event.key === key) say('saved', words.otherTab);
  });
  addEventListener('beforeprint', () => {
    for (const one of all('details')) one.open = true;
  });

  clearable(form);
  restore();
  show();
})();
