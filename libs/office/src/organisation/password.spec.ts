import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { comparedAtSignIn, hashOneTime, hashPassword, isPasswordAtSignIn } from './password.js';

const costs = (stored: string | null): string[] =>
  comparedAtSignIn(stored).map((hash) => /^\$argon2id\$v=19\$[^$]+/.exec(hash)?.[0] ?? hash);

describe('a password at sign-in', () => {
  it('is compared as often and at the same cost, whoever is meant and whether there is anybody', async () => {
    const [chosen, oneTime] = [await hashPassword('a long password'), await hashOneTime('abcdefgh234567')];
    const nobody = costs(null);
    expect(new Set(nobody).size).toBe(2);
    for (const stored of [chosen, oneTime, '', 'no hash']) expect(costs(stored)).toEqual(nobody);
    expect(comparedAtSignIn(chosen)).toContain(chosen);
    expect(comparedAtSignIn(oneTime)).toContain(oneTime);
  });

  it('is right for who has it, and for nobody else', async () => {
    const [chosen, oneTime] = [await hashPassword('a long password'), await hashOneTime('abcdefgh234567')];
    const tried = (stored: string | null) =>
      Promise.all(['a long password', 'abcdefgh234567', ''].map((password) => isPasswordAtSignIn(stored, password)));
    expect(await tried(chosen)).toEqual([true, false, false]);
    expect(await tried(oneTime)).toEqual([false, true, false]);
    const ofAnEarlierRelease = await hash('a long password', { memoryCost: 8192, timeCost: 3 });
    expect(await tried(ofAnEarlierRelease)).toEqual([true, false, false]);
    for (const stored of [null, '', 'no hash']) expect(await tried(stored)).toEqual([false, false, false]);
  });
});
