/** What `npm start` was asked to do; `rest` belongs to the build. */
export interface StartArguments {
  port: number;
  isServed: boolean;
  rest: string[];
  problem?: string;
}

/** Takes `--port` and `--no-serve` out of the arguments of `npm start`; the port may also come from the environment. */
export function readStartArguments(args: string[], portFromEnvironment: string | undefined): StartArguments {
  const rest: string[] = [];
  let isServed = true;
  let port = portFromEnvironment || '4321';
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--no-serve') isServed = false;
    else if (arg === '--port') port = args[++index] ?? '';
    else if (arg.startsWith('--port=')) port = arg.slice('--port='.length);
    else rest.push(arg);
  }
  if (!isServed || isPort(port)) return { port: Number(port), isServed, rest };
  return { port: 0, isServed, rest, problem: `"${port}" is not a port. Use a number from 0 to 65535: npm start -- --port 4321` };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
