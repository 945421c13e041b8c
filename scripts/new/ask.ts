import { cancel, isCancel, select, text } from '@clack/prompts';

/** Asks the person at the keyboard. */
export interface Ask {
  /** `check` says what is wrong with an answer. */
  words: (question: string, options?: { example?: string; instead?: string; check?: (answer: string) => string | undefined }) => Promise<string>;
  choice: (question: string, options: readonly { value: string; label: string }[]) => Promise<string>;
}

/** The person pressed Ctrl+C: nothing is written. */
export class Cancelled extends Error {}

/** Asks in the terminal. */
export const askInTerminal: Ask = {
  words: async (question, { example, instead, check } = {}) =>
    answered(
      await text({
        message: question,
        ...(example === undefined ? {} : { placeholder: example }),
        ...(instead === undefined ? {} : { initialValue: instead }),
        validate: (answer) => (answer?.trim() ? check?.(answer.trim()) : 'Please write something.'),
      }),
    ).trim(),
  choice: async (question, options) => answered(await select({ message: question, options: [...options] })),
};

/** The questions can be asked only when a person sits in front of the terminal. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

function answered(answer: string | symbol): string {
  if (!isCancel(answer)) return answer as string;
  cancel('Nothing was written.');
  throw new Cancelled('Nothing was written.');
}
