/** Takes one option and its value out of command line arguments: "--format json" or "--format=json". */
export function takeOption(args: readonly string[], name: string): { value?: string; rest: string[] } {
  const rest: string[] = [];
  let value: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    if (argument === `--${name}`) value = args[++index] ?? '';
    else if (argument.startsWith(`--${name}=`)) value = argument.slice(name.length + 3);
    else rest.push(argument);
  }
  return value === undefined ? { rest } : { value, rest };
}
