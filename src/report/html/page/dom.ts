type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string | null;

/** Omits attributes that are null or false. Strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(attributes: Attributes, onClick: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', onClick);
  return made;
}

/** Text in backticks becomes code elements. */
export function sentence(text: string): Child[] {
  return text.split(/`([^`\n]+)`/).map((part, at) => (at % 2 === 1 ? element('code', {}, part) : part));
}

/** Only http and https become links, since addresses are foreign. */
export function safeLink(address: string, ...children: readonly Child[]): HTMLElement {
  const isSafe = URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
  if (!isSafe) return element('span', {}, ...children);
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** Entries without a value are omitted. */
export type Fact = readonly [name: string, value: Child];

export function facts(className: string, entries: readonly Fact[]): HTMLElement {
  const shown = entries.filter(([, value]) => value !== null && value !== '');
  return element(
    'dl',
    { class: className },
    ...shown.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

export function copyButton(what: string, text: () => string, name = 'Copy'): HTMLButtonElement {
  const label = document.createTextNode(name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      label.data = 'Copied';
    } catch {
      label.data = 'Copying was not allowed';
    }
    setTimeout(() => {
      label.data = name;
    }, 2000);
  };
  return button({ class: 'small', 'aria-label': `${name} ${what}` }, () => void copy(), label);
}
