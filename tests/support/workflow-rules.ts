import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  'working-directory'?: string;
}
interface Job {
  steps?: Step[];
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
/** A workflow of GitHub, as far as the rules look at it. */
export interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

// Anything else would give a stranger's pull request the rights of the main branch, or run on a stranger's words.
const safeEvents = ['push', 'pull_request', 'workflow_run', 'workflow_dispatch', 'schedule'];
// Everything of an event, and the names of branches, can be a stranger's words. In a command they would be run.
const eventText = /\$\{\{[^}]*(?:github\s*\.\s*(?:event|head_ref|ref_name|base_ref|actor|triggering_actor)\b|github\s*\[|inputs\.|steps\.|needs\.)/;
const secret = /\$\{\{[^}]*(?:secrets|github\s*\.\s*token)/;
const pinned = /^\s*(?:-\s+)?uses:\s+[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** What is not safe in a workflow, each as "rule: where". */
export function faultsOf(text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  const steps = Object.entries(jobs).flatMap(([job, { steps: own = [] }]) => own.map((step) => ({ job, ...step })));
  const uses = text.split('\n').filter((line) => /^\s*(?:-\s+)?uses:/.test(line));
  return [
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['permissions: a workflow starts with the right to read, and no other']),
    ...events.filter((event) => !safeEvents.includes(event)).map((event) => `event: ${event}`),
    ...uses.filter((line) => !pinned.test(line)).map((line) => `pin:${line}`),
    ...steps
      .filter(({ uses: action = '' }) => action.startsWith('actions/checkout@'))
      .flatMap((step) => (step.with?.['persist-credentials'] === false ? [] : [`credentials: ${step.job}`])),
    ...steps.filter(({ run = '' }) => eventText.test(run)).map(({ run }) => `event text: ${run}`),
    ...(events.includes('pull_request') && secret.test(text) ? ['secret: a pull request must see none'] : []),
    ...steps
      .filter(({ uses: action = '', with: given }) => /^actions\/cache/.test(action) || given?.['cache'] !== undefined)
      .map(({ job }) => `cache: ${job}`),
    ...steps
      .filter(({ uses: action = '', with: given }) => action.startsWith('actions/setup-node@') && given?.['package-manager-cache'] !== false)
      .map(({ job }) => `cache: ${job}`),
    ...Object.entries(jobs).flatMap(([job, { 'timeout-minutes': minutes }]) => (minutes === undefined ? [`time: ${job} may run for six hours`] : [])),
  ];
}
