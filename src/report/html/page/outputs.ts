import type { PageOutput } from '../page-data.ts';
import { clipped } from './clipped.ts';
import { button, copyButton, element } from './dom.ts';
import { jsonTree, parseJson } from './json-tree.ts';
import { isMarkdown, markdownPieces } from './markdown.ts';
import { markdownView } from './markdown-view.ts';
import { pairsOf } from './pairs.ts';
import { count } from './text.ts';

/** Browsers lay out long texts slowly, so a longer one is shown only on request. */
const MAX_TEXT_LENGTH = 20_000;

/** Each output is next to its correction, if a person made one. */
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
  const [key, dataType, value, , leftOut] = output;
  const body = element('div', { class: 'value', role: 'group', 'aria-label': `Value of ${key}` });
  const readable = readableView(output, other);
  const showAsSent = (asSent: boolean) =>
    body.replaceChildren(clipped(asSent || readable === null ? longText(value) : readable()));
  const switcher = button(
    { class: 'small', 'aria-pressed': 'false' },
    () => {
      const asSent = switcher.getAttribute('aria-pressed') !== 'true';
      switcher.setAttribute('aria-pressed', String(asSent));
      showAsSent(asSent);
    },
    'As sent',
  );
  showAsSent(false);
  const copy = copyButton(`${what} ${key}`, () => value);
  return element(
    'div',
    { class: `output ${what}`, role: 'group', 'aria-label': `${what} ${key}` },
    element(
      'header',
      {},
      element('span', { class: 'name' }, key),
      what === 'output' ? null : element('span', { class: 'tag' }, what),
      element('span', { class: 'quiet' }, dataType),
      element('span', { class: 'buttons' }, readable === null ? null : switcher, copy),
    ),
    body,
    leftOut === 0 ? null : leftOutNote(leftOut),
  );
}

const leftOutNote = (characters: number): HTMLElement =>
  element(
    'p',
    { class: 'quiet' },
    `${count(characters)} more characters are not in this report. See results.json for the whole output.`,
  );

/** A readable form of the value. Null if that is the text itself. */
function readableView([, dataType, value, isJson]: PageOutput, other: PageOutput | null): (() => HTMLElement) | null {
  if (isJson) {
    const json = parseJson(value);
    if (typeof json === 'string' && other === null) return () => proseOf(json, '') ?? longText(json);
    return () => (other?.[3] ? jsonTree(json, parseJson(other[2])) : jsonTree(json));
  }
  const prose = proseOf(value, dataType);
  return prose && (() => prose);
}

function proseOf(text: string, dataType: string): HTMLElement | null {
  const pieces = isMarkdown(text, dataType) ? markdownPieces(text) : null;
  return pieces && markdownView(pieces);
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
