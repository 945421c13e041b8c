import axe from 'axe-core';
import type { Page } from 'playwright';

/** A fault that axe found on a page. */
export interface AxeFault {
  page: string;
  state: string;
  rule: string;
  selector: string;
  message: string;
}

/** Runs axe with every rule it has, also those of level AAA and those that are still on trial; or with a few. */
export async function runAxe(page: Page, path: string, state: string, only?: readonly string[]): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const runOnly = wanted && { runOnly: { type: 'rule' as const, values: [...wanted] } };
    const { violations } = await axe.run(document, { ...(runOnly ?? { rules }), resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        rule: id,
        selector: target.flat().join(' '),
        message: [...any, ...all, ...none].map((check) => check.message).join(' '),
      })),
    );
  }, only);
  return found.map((fault) => ({ page: path, state, ...fault }));
}

/** Faults as lines, for the message of a test. */
export function listFaults(faults: readonly AxeFault[]): string {
  return faults.map(({ page, state, rule, selector, message }) => `${page} (${state}) ${rule}: ${selector} ${message}`).join('\n');
}
