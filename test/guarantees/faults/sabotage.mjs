import crypto from 'node:crypto';
import { register, syncBuiltinESMExports } from 'node:module';
import pg from 'pg';
import { sabotages } from './sabotages.mjs';

/** Loaded before everything else by a process of a sabotaged run; see sabotages.mjs. */
const sabotage = sabotages[process.env['SABOTAGE'] ?? ''];

if (sabotage?.sent) {
  const { query } = pg.Client.prototype;
  const said = (/** @type {string} */ text) =>
    sabotage.sent?.reduce((changed, [from, to]) => changed.replaceAll(from, to), text) ?? text;
  pg.Client.prototype.query = /** @type {typeof query} */ (
    function (/** @type {any} */ first, /** @type {any[]} */ ...more) {
      const changed =
        typeof first === 'string'
          ? said(first)
          : typeof first?.text === 'string' && !first.submit
            ? { ...first, text: said(first.text) }
            : first;
      return /** @type {any} */ (query).call(this, changed, ...more);
    }
  );
}

if (sabotage?.chain) {
  const { createHash } = crypto;
  crypto.createHash = (algorithm, options) => {
    const hash = createHash(algorithm, options);
    const update = hash.update.bind(hash);
    // An entry of the chain is the only thing hashed that names the one before.
    hash.update = (/** @type {any} */ data) => update(String(data).includes('"previous_hash"') ? '' : data);
    return hash;
  };
  syncBuiltinESMExports();
}

if (sabotage?.code) register('./sabotage-code.mjs', import.meta.url, { data: sabotage.code });
