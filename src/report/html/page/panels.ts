import { button, element } from './dom.ts';

export interface Panel {
  readonly title: string;
  readonly isOpen: boolean;
  readonly content: HTMLElement;
  /** Runs when the panel is opened, and again for an open panel when the selection changes. */
  readonly fill: () => void;
}

export interface Panels {
  readonly view: HTMLElement;
  readonly refresh: () => void;
}

/** The panels' names on one line, and the open ones below. */
export function panelsView(panels: readonly Panel[]): Panels {
  const parts = panels.map((panel, at) => {
    const id = `panel-${at}`;
    const body = element(
      'section',
      { class: 'panel', id, 'aria-label': panel.title, hidden: !panel.isOpen },
      panel.content,
    );
    const tab = button(
      { class: 'tab', 'aria-expanded': String(panel.isOpen), 'aria-controls': id },
      () => {
        body.hidden = !body.hidden;
        tab.setAttribute('aria-expanded', String(!body.hidden));
        if (!body.hidden) panel.fill();
      },
      panel.title,
    );
    if (panel.isOpen) panel.fill();
    return { panel, body, tab };
  });
  return {
    view: element(
      'div',
      { class: 'card panels' },
      element('div', { class: 'tabs' }, ...parts.map(({ tab }) => tab)),
      ...parts.map(({ body }) => body),
    ),
    refresh: () => {
      for (const { panel, body } of parts) if (!body.hidden) panel.fill();
    },
  };
}
