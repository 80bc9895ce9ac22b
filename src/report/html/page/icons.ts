import type { Outcome } from '../../../outcome.ts';
import type { PageRun } from '../page-data.ts';
import { svg } from './dom.ts';

/** Distinct shapes, so that outcomes can be recognized without colour. */
const SHAPES: Readonly<Record<Outcome, string>> = {
  succeeded: 'M3.5 8.5l3 3 6-7',
  rejected: 'M5 2.5h6l2.5 2.5v6L11 13.5H5L2.5 11V5zM5.5 8h5',
  failed: 'M4 4l8 8M12 4l-8 8',
  cancelled: 'M8 2.5a5.5 5.5 0 1 0 .01 0M4.2 4.2l7.6 7.6',
  'timed-out': 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.5',
  lost: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.01',
  'not-submitted': 'M4 8h6M7.5 4.5L11 8l-3.5 3.5M13.2 4v8',
};

const CONCLUSIONS: Readonly<Record<PageRun['conclusion'], Outcome>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'not-submitted',
};

export const outcomeIcon = (outcome: Outcome): SVGElement => icon(SHAPES[outcome]);
export const conclusionIcon = (conclusion: PageRun['conclusion']): SVGElement => icon(SHAPES[CONCLUSIONS[conclusion]]);
export const chevron = (): SVGElement => icon('M6 4l4 4-4 4');

function icon(path: string): SVGElement {
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: path }));
}
