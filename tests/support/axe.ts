import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** A fault that axe found on a page. */
export interface AxeFault {
  page: string;
  state: string;
  rule: string;
  selector: string;
  message: string;
}

/**
 * The rules whose outcome can change with the colours or the width of the window. The first stands for both rules of
 * contrast: it is asked for the numbers of level AAA, so that the same words are not measured twice.
 */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const strictContrast = { normal: { expected: 7 }, large: { expected: 4.5 } };

/** Runs axe with every rule it has, also those of level AAA and those that are still on trial; or with a few. */
export async function runAxe(page: Page, path: string, state: string, only?: readonly string[]): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ values, contrastRatio }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') & { _audit: { checks: Record<string, { options: object }> } } };
      const contrast = { options: { ...axe._audit.checks['color-contrast']!.options, contrastRatio } };
      // The types of axe-core do not know of options for one check.
      const options: RunOptions & { checks?: Record<string, object> } = values
        ? { runOnly: { type: 'rule', values }, checks: { 'color-contrast': contrast } }
        : { rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])) };
      const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
          rule: id,
          selector: target.flat().join(' '),
          message: [...any, ...all, ...none].map((check) => check.message).join(' '),
        })),
      );
    },
    { values: only && [...only], contrastRatio: strictContrast },
  );
  return found.map((fault) => ({ page: path, state, ...fault }));
}

/** Faults as lines, for the message of a test. */
export function listFaults(faults: readonly AxeFault[]): string {
  return faults.map(({ page, state, rule, selector, message }) => `${page} (${state}) ${rule}: ${selector} ${message}`).join('\n');
}
