import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, 2 passes), the minimum OWASP recommends. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** A one-time password cannot be guessed: a quick hash keeps it, as thousands come with an import. */
export const hashOneTime = (password: string): Promise<string> => hash(password, { memoryCost: 1024, timeCost: 1 });

/** False for a wrong password; a stored hash that cannot be read counts as wrong. */
export const isPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false);

/** Valid hashes of nothing anybody knows, at the cost of a password somebody chose and at that of a one-time one. */
const nobodys = {
  chosen: '$argon2id$v=19$m=19456,t=2,p=1$aEm6j2yOABM1sAsdwKRPJA$ezTBfv8uETEtS1QNohY14Yjk2O1FWltAwPzmTurlswI',
  oneTime: '$argon2id$v=19$m=1024,t=1,p=1$MVkBlWUdG1Hwcemh0ty3UQ$q80soUQXbr+9PtK7/qp66t7V3H1vRI2Y96E/Mu2g21s',
};

const costOf = (stored: string): string => stored.split('$').slice(0, 4).join('$');
const isOneTime = (stored: string): boolean => costOf(stored) === costOf(nobodys.oneTime);
/** Of an earlier release as well, whatever it cost there. */
const isChosen = (stored: string): boolean => stored.startsWith('$argon2') && !isOneTime(stored);

/**
 * What a password is compared with at sign-in: always one hash of either cost, whoever is meant and whether there is anybody, so
 * that the time an answer takes does not tell which accounts there are, nor whose password is a one-time one.
 */
export const comparedAtSignIn = (stored: string | null): readonly [chosen: string, oneTime: string] => [
  stored !== null && isChosen(stored) ? stored : nobodys.chosen,
  stored !== null && isOneTime(stored) ? stored : nobodys.oneTime,
];

/** Whether a password is the one stored; `stored` is null where there is no such account. */
export async function isPasswordAtSignIn(stored: string | null, password: string): Promise<boolean> {
  const right: string[] = [];
  for (const hashed of comparedAtSignIn(stored)) if (await isPassword(hashed, password)) right.push(hashed);
  return stored !== null && right.includes(stored);
}

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
