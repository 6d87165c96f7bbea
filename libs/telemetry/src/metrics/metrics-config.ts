const shortest = 16;

/** `METRICS_TOKEN`, by which a collector reads the metrics; null: nobody does by token. Throws where it could be guessed. */
export function metricsToken(env: NodeJS.ProcessEnv = process.env): string | null {
  const token = env.METRICS_TOKEN || null;
  if (token !== null && !/^[\x21-\x7e]+$/.test(token))
    throw new Error('METRICS_TOKEN must be visible ASCII characters without spaces.');
  if (token !== null && token.length < shortest)
    throw new Error(`METRICS_TOKEN must have at least ${shortest} characters: openssl rand -hex 24`);
  return token;
}
