import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));

for (const [args, words] of [
  [['buidl'], 'There is no command "buidl". You can use:'],
  [[], 'Say which command you want:'],
  [['../test'], 'There is no command "../test". You can use:'],
  [['toString'], 'There is no command "toString". You can use:'],
] as const) {
  test(`"run.mjs ${args.join(' ')}" lists the commands and ends with 2, from any folder`, () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [entry, ...args], { cwd: tmpdir(), encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stderr.split('\n')[0], words);
    assert.match(stderr, /npm run build/);
    assert.equal(stdout, '');
  });
}

test('every command can be called with npm', () => {
  const { stderr } = spawnSync(process.execPath, [entry], { encoding: 'utf8' });
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
  const commands = [...stderr.matchAll(/npm run (\S+)/g)].map(([, command]) => command!);
  assert.ok(commands.includes('leaflets'));
  assert.deepEqual(
    commands.filter((command) => scripts[command] !== `node scripts/run.mjs ${command}`),
    [],
  );
});
