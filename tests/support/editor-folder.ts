import type { Page } from 'playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = 'repository';

/**
 * Gives the browser a folder of its own with a copy of some content in it, and lets the editor choose that folder when it
 * asks for one. The browser must be at a page of the same host.
 */
export async function giveFolder(page: Page, contentDir: string): Promise<void> {
  const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:mdx|yaml|csv)$/.test(file))
    .map((file) => [`content/${file}`, readFileSync(join(contentDir, file), 'utf8')] as const);
  await page.context().addInitScript((name) => {
    Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name) });
  }, repository);
  await page.evaluate(
    async ([name, texts]) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      // The editor takes a folder for a repository when this is in it.
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of texts) {
        const parts = path.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [repository, files] as const,
  );
}

/** Reads a file of that folder back. */
export function readBack(page: Page, path: string): Promise<string> {
  return page.evaluate(
    async ([name, file]) => {
      const parts = file.split('/');
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
    },
    [repository, path] as const,
  );
}
