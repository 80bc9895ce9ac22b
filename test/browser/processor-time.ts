import type { Page } from 'playwright-core';

/** How long the page's main thread was on a processor for this, which does not grow because other programs use one. */
export async function processorMs(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await spent();
  await act();
  // The second frame begins when the first is painted.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const took = (await spent()) - before;
  await session.detach();
  return Math.round(took);
}
