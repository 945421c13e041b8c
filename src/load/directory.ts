import type { z } from 'zod';
import { checkName, checkTopic, type Add } from '../mdx/check-names.ts';
import { readAddress } from '../mdx/address.ts';
import { quote } from '../problem/quote.ts';
import { suggest } from '../problem/suggest.ts';
import { organisationSchema, type Organisation } from '../schema/organisation.ts';
import type { Parsed } from '../schema/parse-yaml.ts';
import { serviceSchema, type Service } from '../schema/service.ts';
import type { Everything } from './cross-check.ts';
import { folderEntry, type ContentFiles } from './files.ts';

/** The services of a content folder and who runs them, by the names of their files. */
export interface Directory {
  services: Map<string, Parsed<Service>>;
  organisations: Map<string, Parsed<Organisation>>;
}

/** Reads every service and organisation. */
export function loadDirectory(
  files: ContentFiles,
  read: <Schema extends z.ZodType>(name: string, schema: Schema) => Parsed<z.output<Schema>>,
): Directory {
  const readAll = <Schema extends z.ZodType>(folder: string, schema: Schema): Map<string, Parsed<z.output<Schema>>> =>
    new Map(
      [...files.settings.keys()].flatMap((name) => {
        const entry = folderEntry(name);
        return entry?.folder === folder ? [[entry.id, read(name, schema)] as const] : [];
      }),
    );
  return { services: readAll('services', serviceSchema), organisations: readAll('organisations', organisationSchema) };
}

/** What stands in the directory, once everything in it is checked. */
export function checkedDirectory({ services, organisations }: Directory): {
  services: ReadonlyMap<string, Service>;
  organisations: ReadonlyMap<string, Organisation>;
} {
  const shown = [...services].flatMap(([id, { value }]) => (value && value.draft !== true ? [[id, value] as const] : []));
  return {
    services: new Map(shown),
    organisations: new Map([...organisations].flatMap(([id, { value }]) => (value ? [[id, value] as const] : []))),
  };
}

/** Finds names in the directory that lead nowhere, addresses that look like another, and services whose date has passed. */
export function checkDirectory(all: Everything, add: Add): void {
  const { services, organisations, root, known, today } = all;
  for (const [id, { value, placeOf }] of services) {
    if (!value) continue;
    const at = (...path: PropertyKey[]): Place => ({ file: `${root}/services/${id}.yaml`, ...placeOf(path) });
    checkShared(value, at, all, add);
    if (!organisations.has(value.organisation))
      add(
        'known-organisation',
        at('organisation'),
        `There is no organisation ${quote(value.organisation)} in content/organisations.`,
        suggest(value.organisation, [...organisations.keys()]),
      );
    value.topics.forEach((topic, index) => checkTopic(topic, at('topics', index), known, add));
    checkName('pictures', value.picture, at('picture'), known, add);
    if (value.checkBy < today)
      add(
        'service-in-date',
        at('checkBy'),
        `This service was to be checked by ${value.checkBy}.`,
        'Ask the service what has changed, then write the new dates in "seen" and "checkBy".',
        'warning',
      );
  }
  for (const [id, { value, placeOf }] of organisations)
    if (value) checkShared(value, (...path) => ({ file: `${root}/organisations/${id}.yaml`, ...placeOf(path) }), all, add);
  checkAsk(all, add);
}

type Place = Parameters<Add>[1];

function checkShared({ contact, web }: Service | Organisation, at: (...path: PropertyKey[]) => Place, { known }: Everything, add: Add): void {
  checkName('contacts', contact, at('contact'), known, add);
  const address = web === undefined ? undefined : readAddress(web, '/');
  if (address?.kind === 'unsafe') add('safe-address', at('web'), address.reason, address.help);
}

function checkAsk({ site, siteFile, root, known }: Everything, add: Add): void {
  (site.services?.ask ?? []).forEach((contact, index) =>
    checkName('contacts', contact, { file: `${root}/site.yaml`, ...siteFile.placeOf(['services', 'ask', index]) }, known, add),
  );
}
