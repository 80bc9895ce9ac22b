/** One bundle holds all programs of the action, so that shared code is in it only once. Each is loaded when it starts. */
const PROGRAMS = {
  main: () => import('./main.ts'),
  post: () => import('./post.ts'),
  merge: () => import('./merge.ts'),
  compare: () => import('./compare.ts'),
  sandbox: () => import('./sandbox/main.ts'),
  'sandbox-post': () => import('./sandbox/post.ts'),
  'sandbox-server': () => import('./sandbox/server.ts'),
  checker: () => import('./checks/worker.ts'),
};

export const start = async (program: keyof typeof PROGRAMS): Promise<unknown> => await PROGRAMS[program]();
