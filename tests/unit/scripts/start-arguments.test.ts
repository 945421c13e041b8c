import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStartArguments } from '../../../scripts/serve/start-arguments.ts';

test('without arguments the site is shown on port 4321', () => {
  assert.deepEqual(readStartArguments([], undefined), { port: 4321, isServed: true, rest: [] });
});

test('the port comes from the arguments before the environment, and the rest goes to the build', () => {
  assert.equal(readStartArguments([], '8080').port, 8080);
  assert.deepEqual(readStartArguments(['--port', '5000', '--out', 'x'], '8080'), { port: 5000, isServed: true, rest: ['--out', 'x'] });
  assert.deepEqual(readStartArguments(['--base=/sub/', '--port=0', '--no-serve'], ''), { port: 0, isServed: false, rest: ['--base=/sub/'] });
});

for (const args of [['--port', 'abc'], ['--port'], ['--port=70000'], ['--port=']]) {
  test(`"${args.join(' ')}" is explained`, () => assert.match(readStartArguments(args, undefined).problem ?? '', /is not a port/));
}
