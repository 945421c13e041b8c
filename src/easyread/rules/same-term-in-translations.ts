import { quote } from '../../problem/quote.ts';
import { siteRule } from '../rule.ts';
import { translations, type SiteFinding } from '../site-facts.ts';

export const sameTermInTranslations = siteRule({
  id: 'same-term-in-translations',
  standard: 'X3',
  why: 'A reader meets the same thing in many guides. It must have the same name in all of them.',
  bad: 'The English says "ombudsman", and the translation does not use the word of terms.yaml.',
  good: 'The word of terms.yaml, in any of its forms.',
  severity: { easy: 'warning', plain: 'warning' },
  checkSite: (site) =>
    translations(site).flatMap(({ guide, source, comparison }) => {
      const terms = site.terms.get(guide.locale) ?? {};
      const seen = new Set(comparison.pairs.flatMap(({ own }) => own.terms ?? []));
      return comparison.pairs
        .filter(({ state }) => state !== 'changed')
        .flatMap(({ own, source: part }) =>
          (part.terms ?? [])
            .filter((id) => Object.hasOwn(terms, id) && !own.terms?.includes(id) && !seen.has(id))
            .map((id): SiteFinding => {
              seen.add(id);
              return {
                guide,
                place: { file: guide.file, line: own.line, column: 1 },
                message: `The first language speaks of ${quote(id)} here. The word for it, ${quote(terms[id]!.use)}, is nowhere in this guide.`,
                help: `Compare it with ${source.file}:${part.line}. Write ${quote(terms[id]!.use)}, or add its form to "forms" in ${guide.locale}/terms.yaml.`,
              };
            }),
        );
    }),
});
