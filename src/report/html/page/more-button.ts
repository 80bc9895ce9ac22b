import { button } from './dom.ts';
import { count } from './text.ts';

export interface MoreButton {
  readonly view: HTMLElement;
  readonly update: (rest: number) => void;
}

/** Asks for more rows when it is clicked, and when the reader comes near it. */
export function moreButton(onMore: () => void): MoreButton {
  const view = button({ class: 'more' }, onMore);
  const nearEnd = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: '600px' });
  const update = (rest: number) => {
    view.hidden = rest === 0;
    view.textContent = `Show more (${count(rest)} left)`;
    // Observes again each time. Otherwise, if the reader is still near the end, the observer would stay silent.
    nearEnd.unobserve(view);
    if (rest > 0) nearEnd.observe(view);
  };
  return { view, update };
}
