import { foundIndex } from './foundIndex.ts';
import type { Step } from './lookAtSite.ts';

const THROTTLE = 4;
const LONG_MS = 50;
/** From pointing to pressing. */
const HOVER_MS = 300;

/**
 * The panel is opened on a machine of a 4th of the speed: no task may be long until the index is there. The press itself,
 * which draws the panel, has a budget of its own (`npm run bench:typing`) and is left out.
 */
export const visitSlowly: Step = async ({ figures, open }) => {
  const { context, page, seen } = await open();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const launcher = page.getByRole('button', { name: /^Help/ });
  await launcher.hover();
  await page.waitForTimeout(HOVER_MS);
  await launcher.click();
  await foundIndex(page);
  const { tasks, intent = 0, pressed = 0 } = await seen();
  const since = tasks.filter(
    ({ at, duration }) => at + duration > intent && !(at <= pressed && pressed <= at + duration),
  );
  figures.longest = Math.max(0, ...since.map(({ duration }) => duration));
  for (const { at, duration } of since)
    if (duration > LONG_MS)
      figures.faults.push(
        `a task of ${duration.toFixed(0)} ms at a ${THROTTLE}th of the speed, ${(at - intent).toFixed(0)} ms after intent`,
      );
  await context.close();
};
