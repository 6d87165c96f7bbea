import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, 2 passes), the minimum OWASP recommends. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** False for a wrong password; a stored hash that cannot be read counts as wrong. */
export const isPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false);

/** Of the estimator's 0 to 4: what withstands a guesser who knows what people choose. */
const safe = 3;

type Estimator = import('@zxcvbn-ts/core').ZxcvbnFactory;
let estimator: Promise<Estimator> | undefined;

/** Its lists of common passwords take memory that an office needs a few times a year: they are read when first asked for. */
async function openEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs: graphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs });
}

/**
 * Whether somebody could guess a password: a common or leaked one, a walk over the keyboard, repetition, or little more than
 * one of the words given, which are those everybody knows of its owner (ASVS 5.0 V6.2.4, V6.2.11, V6.2.12).
 */
export async function isGuessable(password: string, words: readonly string[]): Promise<boolean> {
  estimator ??= openEstimator();
  return (
    (await estimator).check(
      password,
      words.filter((word) => word !== ''),
    ).score < safe
  );
}
