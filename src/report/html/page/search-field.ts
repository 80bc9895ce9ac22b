import { element } from './dom.ts';

export interface SearchField {
  readonly view: HTMLElement;
  readonly field: HTMLInputElement;
}

export function searchField(onSearch: (query: string) => void): SearchField {
  const field = element('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search names, values, outputs; or total:>1300',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  // Searches at most once per frame, however fast someone types.
  let frame = 0;
  field.addEventListener('input', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onSearch(field.value));
  });
  const view = element(
    'div',
    { class: 'search' },
    element('label', { for: 'search' }, 'Search'),
    field,
    element('kbd', { 'aria-hidden': 'true' }, '/'),
  );
  return { view, field };
}
