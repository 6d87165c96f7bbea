import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misconfigured } from '../config.mjs';

/**
 * Refuses to write over what is there.
 * @param {string} path
 * @throws {Misconfigured}
 */
export function requireNewFile(path) {
  if (existsSync(path))
    throw new Misconfigured(
      `文件已存在，未作任何改动；确要替换请加 --overwrite / there is such a file already, nothing was changed; add --overwrite to replace it: ${path}`,
    );
}

/**
 * Refuses a place where no file can be put.
 * @param {string} path
 * @throws {Misconfigured}
 */
export function requireFolder(path) {
  const folder = dirname(path);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new Misconfigured(
      `没有这个文件夹，请先建立或另选位置 / there is no such folder, make it or choose another place: ${folder}`,
    );
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Misconfigured(`这是文件夹，请给出文件名 / this is a folder, name a file in it: ${path}`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Misconfigured(`不能在此文件夹中写入 / nothing can be written into this folder: ${folder}`);
  }
}

/**
 * Refuses what does not even begin as a backup does: a tar file whose first entry is header.json. Whether it is whole is found
 * out by its sums, when it is read.
 * @param {string} path
 * @throws {Misconfigured}
 */
export function requireBackup(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Misconfigured(`没有这个文件 / there is no such file: ${path}`);
  const beginning = found.isFile() ? beginningOf(path) : '';
  if (!beginning.startsWith('header.json\0') || !beginning.startsWith('ustar', 257))
    throw new Misconfigured(`这不是办结的备份文件 / this is no backup of Banjie: ${path}`);
}

/**
 * @param {string} path
 * @returns {string} the first block of a tar file
 */
function beginningOf(path) {
  const [file, block] = [openSync(path, 'r'), Buffer.alloc(512)];
  try {
    readSync(file, block);
    return block.toString('latin1');
  } finally {
    closeSync(file);
  }
}
