import { buildSite, siteOptions } from './build.ts';
import { serveSite } from './serve.ts';
import { readStartArguments } from './serve/start-arguments.ts';

const { port, isServed, rest, problem } = readStartArguments(process.argv.slice(2), process.env['PORT']);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
} else {
  const code = await buildSite(rest);
  process.exitCode = code;
  if (code === 0 && isServed) await serveUntilStopped();
}

async function serveUntilStopped(): Promise<void> {
  const { outDir, base } = siteOptions(rest);
  try {
    const { url } = await serveSite({ dir: outDir, port, base });
    console.log(`Your site is ready: ${url}  (stop it with Ctrl+C)`);
    // Nothing is left to finish, and a browser may hold its connection open: leave at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
