export interface VerificationConfig {
  databaseUrl: string;
  anchorDirectory: string | null;
  json: boolean;
}

/** Arguments and environment of `npm run verify-history`. */
export function verificationConfig(argv = process.argv.slice(2), env = process.env): VerificationConfig {
  if (!env.DATABASE_URL) throw new Error('Set DATABASE_URL, or use npm run verify-history.');
  return {
    databaseUrl: env.DATABASE_URL,
    anchorDirectory: env.DATA_DIR ? `${env.DATA_DIR}/history-anchors` : null,
    json: argv.includes('--json'),
  };
}
