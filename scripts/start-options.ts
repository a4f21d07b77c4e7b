import { parseArgs } from 'node:util';

/** How `npm start` was asked to run. */
export interface StartOptions {
  /** Builds again and reloads at every change of a source file. */
  readonly watch: boolean;
  /** No window: asked for, or because there is nowhere to open one. */
  readonly headless: boolean;
  /** Why there is no window, when nobody asked for that. */
  readonly noDisplay: boolean;
  /** The inbox's port; 0 for any free one. */
  readonly port: number;
}

/** What the options are, for a reader who got one wrong. */
export const USAGE = `npm start -- [--headless] [--port N]     the practice inbox in a browser with Take Five
npm run dev -- [--headless] [--port N]   the same, built and loaded again at every change
  --headless   no window: npm start runs the guided tour, with pictures in tour/
  --port N     the inbox's port (0 to 65535; any free one when left out)`;

/** On Linux a window needs an X or Wayland server; elsewhere there is always somewhere to open it. */
function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Reads the command line.
 * @throws Error with one sentence on what is wrong with it
 */
export function startOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      watch: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
    },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/u.test(values.port) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  const display = hasDisplay(env, platform);
  return {
    watch: values.watch,
    headless: values.headless || !display,
    noDisplay: !values.headless && !display,
    port,
  };
}
