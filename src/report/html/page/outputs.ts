import type { PageOutput } from '../page-data.ts';
import { button, copyButton, element } from './dom.ts';
import { jsonTree, parseJson } from './json-tree.ts';
import { pairsOf } from './pairs.ts';
import { count } from './text.ts';

/** A longer text is shown only on request, since browsers lay it out slowly. */
const MAX_TEXT_LENGTH = 20_000;

/** A job's outputs, each next to its correction if a person made one. */
export function outputsView(outputs: readonly PageOutput[], corrected: readonly PageOutput[] | null): HTMLElement {
  if (corrected === null) return element('div', {}, ...outputs.map((output) => outputCard(output, 'output', null)));
  const pairs = pairsOf(outputs, corrected).map(([before, after]) =>
    element(
      'div',
      { class: 'beside' },
      before === null ? absent('The agent did not return this output.') : outputCard(before, 'original', after),
      after === null ? absent('The correction does not include this output.') : outputCard(after, 'corrected', before),
    ),
  );
  return element('div', {}, ...pairs);
}

const absent = (sentence: string): HTMLElement => element('p', { class: 'quiet' }, sentence);

function outputCard(output: PageOutput, what: string, other: PageOutput | null): HTMLElement {
  const [key, dataType, value, isJson, leftOut] = output;
  // A scrollable element must be reachable by keyboard.
  const body = element('div', { class: 'value', tabindex: 0, role: 'group', 'aria-label': `Value of ${key}` });
  const asSent = () => body.replaceChildren(longText(value));
  const asTree = () =>
    body.replaceChildren(other?.[3] ? jsonTree(parseJson(value), parseJson(other[2])) : jsonTree(parseJson(value)));
  const switcher = button(
    { class: 'small', 'aria-pressed': 'false' },
    () => {
      const pressed = switcher.getAttribute('aria-pressed') !== 'true';
      switcher.setAttribute('aria-pressed', String(pressed));
      if (pressed) asSent();
      else asTree();
    },
    'As sent',
  );
  if (isJson) asTree();
  else asSent();
  return element(
    'div',
    { class: `output ${what}`, role: 'group', 'aria-label': `${what} ${key}` },
    element(
      'header',
      {},
      element('span', { class: 'name' }, key),
      what === 'output' ? null : element('span', { class: 'tag' }, what),
      element('span', { class: 'quiet' }, dataType),
      element(
        'span',
        { class: 'buttons' },
        isJson ? switcher : null,
        copyButton(`${what} ${key}`, () => value),
      ),
    ),
    body,
    leftOut === 0
      ? null
      : element(
          'p',
          { class: 'quiet' },
          `${count(leftOut)} more characters are not in this report. See results.json for the whole output.`,
        ),
  );
}

function longText(text: string): HTMLElement {
  const shown = element('pre', {}, text.slice(0, MAX_TEXT_LENGTH));
  if (text.length <= MAX_TEXT_LENGTH) return shown;
  const all = button(
    { class: 'small' },
    () => {
      shown.textContent = text;
      all.remove();
    },
    `Show all ${count(text.length)} characters`,
  );
  return element('div', {}, shown, all);
}
