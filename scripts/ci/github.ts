/** The few questions we ask GitHub about one repository. */
export interface GitHub {
  ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Every entry of a list, page after page. */
  list<Entry>(path: string): Promise<Entry[]>;
}

const perPage = 100;
const mostPages = 30;

/** Speaks to the repository that GITHUB_REPOSITORY names, with the token of the job. */
export function gitHub(env: NodeJS.ProcessEnv): GitHub {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (!repository || !token) throw new Error('GITHUB_REPOSITORY and GITHUB_TOKEN must be set. This command runs in a workflow of GitHub.');
  const ask: GitHub['ask'] = async (method, path, body) => {
    const answer = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}.`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    ask,
    async list<Entry>(path: string): Promise<Entry[]> {
      const all: Entry[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const found = (await ask('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}&page=${page}`)) as Entry[];
        all.push(...found);
        if (found.length < perPage) break;
      }
      return all;
    },
  };
}

/** A comment or an issue, as far as we look at it. */
export interface Written {
  id: number;
  number: number;
  body: string | null;
  user: { login: string } | null;
}

/** The entry that an earlier run of ours wrote. Anybody can copy the mark, so the writer counts too. */
export function findOwn(entries: readonly Written[], mark: string): Written | undefined {
  return entries.find(({ body, user }) => user?.login === 'github-actions[bot]' && body?.startsWith(mark));
}
