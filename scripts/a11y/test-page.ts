import axe from 'axe-core';
import type { Page } from 'playwright';

/** One barrier, or one thing a person must look at. */
export interface Finding {
  rule: string;
  level: 'error' | 'warning' | 'review';
  message: string;
  selector: string;
  /** Success criteria of WCAG, such as 1.4.3. */
  wcag: string[];
  url: string;
  fix: string;
}

/** Runs every rule of axe-core on a page that is open at `url`, AAA and best practice included. */
export async function testPage(page: Page, url: string): Promise<Finding[]> {
  await page.goto(url, { waitUntil: 'load' });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(() => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(engine.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    return engine.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  });
  return [
    ...violations.flatMap((result) => findings(result, url, isRequired(result.tags) ? 'error' : 'warning')),
    ...incomplete.flatMap((result) => findings(result, url, 'review')),
  ];
}

function findings({ id, help, tags, nodes }: axe.Result, url: string, level: Finding['level']): Finding[] {
  const wcag = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
  return nodes.map(({ target, failureSummary }) => ({
    rule: id,
    level,
    message: `${help}.`,
    selector: target.flat().join(' '),
    wcag,
    url,
    fix:
      (failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ') || 'Look at this place yourself.',
  }));
}

const isRequired = (tags: readonly string[]): boolean => tags.some((tag) => /^wcag2?\d*a{1,2}$/.test(tag)) && !tags.includes('experimental');
