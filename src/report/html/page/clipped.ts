import { button, element } from './dom.ts';

/** The style limits the height and fades the end. A button shows all of it. */
export function clipped(content: HTMLElement): HTMLElement {
  const box = element('div', { class: 'clipped' }, content);
  const all = button({ class: 'small show-all', hidden: true }, () => show(), 'Show all');
  const show = () => {
    box.classList.add('whole');
    all.remove();
    observer.disconnect();
  };
  const observer = new ResizeObserver(() => {
    const isCut = box.scrollHeight > box.clientHeight + 4;
    box.classList.toggle('cut', isCut);
    all.hidden = !isCut;
  });
  observer.observe(content);
  observer.observe(box);
  // A focused element must be visible.
  box.addEventListener('focusin', ({ target }) => {
    const isBelow =
      target instanceof HTMLElement && target.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom;
    if (isBelow) show();
  });
  return element('div', {}, box, all);
}
