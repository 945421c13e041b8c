import { basename, join } from 'node:path';
import type { z } from 'zod';
import { suggest } from '../../src/problem/suggest.ts';
import { phone } from '../../src/schema/fact.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { serviceSchema } from '../../src/schema/service.ts';
import { webAddress } from '../../src/schema/values.ts';
import { UsageError } from '../../src/site/site-options.ts';
import { idFromTitle, titleFromId } from '../../src/site/starting-files.ts';
import { startingOrganisation, startingService } from '../../src/site/starting-entries.ts';
import { topicOf } from './guide.ts';
import { accept, nameFault, refuseFaulty, wordsFault, writeNew, type Start } from './project.ts';
import { exampleOf } from './wishes.ts';

/** Writes a service to start from. Returns its path. */
export async function newService(start: Start): Promise<string> {
  const { wishes, site, options } = start;
  const { id, name } = await nameOf(start, 'service');
  const number = accept('phone', wishes.phone, valueFault(phone, 'Write the number in groups, such as 0300 061 0614.'));
  const organisation = await organisationOf(start);
  const topic = await topicOf(start);
  const web = accept('web', wishes.web, addressFault);
  const text = startingService({ name, organisation, topic, locale: site.locales[0]!, phone: number, web, today: options.today });
  return writeEntry(start, `services/${id}.yaml`, text, serviceSchema);
}

/** Writes an organisation to start from. Returns its path. */
export async function newOrganisation(start: Start): Promise<string> {
  const { id, name } = await nameOf(start, 'organisation');
  const text = startingOrganisation(name, start.site.locales[0]!, accept('web', start.wishes.web, addressFault));
  return writeEntry(start, `organisations/${id}.yaml`, text, organisationSchema);
}

async function nameOf({ wishes, ask }: Start, kind: 'service' | 'organisation'): Promise<{ id: string; name: string }> {
  if (wishes.name !== undefined && nameFault(wishes.name))
    throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf(kind)}`);
  const given = accept('title', wishes.title, wordsFault);
  const isAsked = ask && given === undefined && wishes.name === undefined;
  const name = isAsked ? await ask.words(`What is the name of the ${kind}?`, { example: 'Law Centre', check: wordsFault }) : given;
  const id = wishes.name ?? idFromTitle(name ?? '');
  const known = id === '' && ask ? await ask.words('What is the name of the file?', { example: 'law-centre', check: nameFault }) : id;
  if (known === '') throw new UsageError(`Give it a name of small letters, digits and hyphens: ${exampleOf(kind)}`);
  return { id: known, name: name ?? titleFromId(known) };
}

async function organisationOf({ wishes, site, ask }: Start): Promise<string> {
  const ids = [...site.organisations.keys()];
  if (wishes.organisation !== undefined) {
    if (ids.includes(wishes.organisation)) return wishes.organisation;
    throw new UsageError(
      `There is no organisation "${wishes.organisation}". ${suggest(wishes.organisation, ids)} Start it: ${exampleOf('organisation')}`,
    );
  }
  if (ids.length === 0) throw new UsageError(`A service needs an organisation that runs it. Start that first: ${exampleOf('organisation')}`);
  if (ask)
    return ask.choice(
      'Who runs it?',
      ids.map((id) => ({ value: id, label: titleFromId(id) })),
    );
  throw new UsageError(`Say who runs it: --organisation ${ids[0]}`);
}

function writeEntry({ options }: Start, name: string, text: string, schema: z.ZodType): string {
  refuseFaulty(parseYaml({ text, file: `${basename(options.contentDir)}/${name}` }, schema).problems);
  const path = join(options.contentDir, name);
  writeNew(path, text);
  return path;
}

const valueFault =
  (schema: z.ZodType, help: string) =>
  (value: string): string | undefined =>
    schema.safeParse(value).success ? undefined : help;
const addressFault = valueFault(webAddress, 'Write a web address that starts with https://');
