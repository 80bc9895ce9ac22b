import { pluralize } from '../../../lib/pluralize.ts';
import { outcomeWord } from '../../../outcome.ts';
import { durationText } from '../../text.ts';
import type { NumberedRow, PageRun } from '../page-data.ts';
import { element, svg } from './dom.ts';
import { type Bar, barsOf, heightOf, partsOf, STACKING, ticksOf } from './jobs-over-time.ts';
import type { Panel } from './panels.ts';
import { count } from './text.ts';

/** More jobs are drawn as an area that shows the number of open jobs. */
const MAX_BARS = 80;
/** With more jobs, their names do not fit. */
const MAX_NAMES = 20;
const NAME_HEIGHT = 17;
const BARS_HEIGHT = 240;
const AREA_HEIGHT = 140;
const AXIS_HEIGHT = 24;
const PARTS = 160;

export function timelinePanel(rows: readonly NumberedRow[], run: PageRun): Panel | null {
  const bars = barsOf(rows, run);
  if (bars.length === 0) return null;
  const content = element('div', { class: 'timeline' });
  const fill = () => {
    if (content.childElementCount === 0) content.append(...timelineParts(bars, run));
  };
  return { title: 'Jobs over time', isOpen: false, content, fill };
}

function timelineParts(bars: readonly Bar[], run: PageRun): HTMLElement[] {
  const named = bars.length <= MAX_NAMES;
  const parts = bars.length <= MAX_BARS ? [] : partsOf(bars, PARTS);
  const max = Math.max(...parts.map(heightOf));
  const barHeight = named ? NAME_HEIGHT : BARS_HEIGHT / bars.length;
  const height = parts.length === 0 ? bars.length * barHeight : AREA_HEIGHT;
  const length = durationText(run.finishedAtMs - run.startedAtMs);
  const drawing = svg(
    'svg',
    {
      role: 'img',
      'aria-label': `${pluralize(bars.length, 'job')} over ${length}; the table below has the times of each`,
      height: height + AXIS_HEIGHT,
      width: '100%',
    },
    ...axis(Math.max(run.finishedAtMs - run.startedAtMs, 1), height),
    ...(parts.length === 0
      ? bars.map((bar, at) => drawBar(bar, at * barHeight, barHeight))
      : parts.flatMap((part, at) => drawPart(part, at, max))),
  );
  const names = named ? element('ol', { class: 'names', 'aria-hidden': 'true' }, ...bars.map(nameOf)) : null;
  const peak =
    parts.length === 0 ? null : element('p', { class: 'quiet' }, `Up to ${count(Math.ceil(max))} open at once`);
  const plot = element(
    'div',
    { class: named ? 'plot named' : 'plot' },
    names,
    element('div', { class: 'drawing' }, drawing),
  );
  return peak === null ? [plot] : [peak, plot];
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function nameOf({ row }: Bar): HTMLElement {
  return element('li', { title: row.case }, row.case.replace(/^.*\/(?=.)/s, ''));
}

function drawBar({ row, from, to }: Bar, top: number, height: number): SVGElement {
  const took =
    row.durationMs === null ? outcomeWord(row.outcome) : `${outcomeWord(row.outcome)}, ${durationText(row.durationMs)}`;
  return svg(
    'rect',
    {
      class: 'bar',
      'data-outcome': row.outcome,
      x: percent(from),
      y: top + height * 0.2,
      width: percent(Math.max(to - from, 0.002)),
      height: height * 0.6,
      rx: Math.min(3, height * 0.3),
    },
    svg('title', {}, `${row.case}: ${took}`),
  );
}

function drawPart(part: ReadonlyMap<(typeof STACKING)[number], number>, at: number, max: number): SVGElement[] {
  let bottom = AREA_HEIGHT;
  return STACKING.flatMap((outcome) => {
    const jobs = part.get(outcome) ?? 0;
    if (jobs === 0) return [];
    // At least a pixel, since readers look for the one failure among thousands.
    const height = Math.max((jobs / max) * (AREA_HEIGHT - 8), 1);
    bottom -= height;
    return [
      svg(
        'rect',
        {
          class: 'bar part',
          'data-outcome': outcome,
          x: percent(at / PARTS),
          y: bottom,
          width: percent(1 / PARTS),
          height,
        },
        svg('title', {}, `${outcomeWord(outcome)}: ${jobs.toFixed(1)} open`),
      ),
    ];
  });
}

function axis(lengthMs: number, height: number): SVGElement[] {
  const label = (ms: number, anchor: string) =>
    svg(
      'text',
      {
        x: percent(ms / lengthMs),
        y: height + 18,
        'text-anchor': anchor,
        // On a phone, this label would overlap the last one.
        class: ms < lengthMs && ms / lengthMs > 0.6 ? 'late' : null,
      },
      tickText(ms),
    );
  // The last label is the run's length, and no other may overlap it.
  const ticks = ticksOf(lengthMs).filter((ms) => ms / lengthMs < 0.88);
  const lines = [...ticks, lengthMs].map((ms) => {
    const x = percent(ms / lengthMs);
    return svg('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: height + 4 });
  });
  return [...lines, ...ticks.map((ms) => label(ms, ms === 0 ? 'start' : 'middle')), label(lengthMs, 'end')];
}

const tickText = (ms: number): string =>
  ms === 0 ? '0' : durationText(ms).replace(/(?<=\d [mh]) 0 [sm]$|\.0(?= s$)/, '');
